// A report before it is saved: what stays, what was replaced, and the whole file to look through.
import { Button } from '../parts/Button';
import { useSay } from '../parts/say-context';
import css from './ReportPreview.module.css';

interface Props {
  readonly html: string;
  readonly replaced: { readonly words: number; readonly numbers: number };
  readonly isSaved: boolean;
  readonly onSave: () => void;
}

export function ReportPreview({ html, replaced, isSaved, onSave }: Props) {
  const say = useSay();
  return (
    <section class={css.report} data-testid="report">
      <p>{say({ key: 'report.what' })}</p>
      <ul class={css.facts}>
        <li>{say({ key: 'report.kept' })}</li>
        <li>{say({ key: 'report.replaced', values: replaced })}</li>
        <li>{say({ key: 'report.look' })}</li>
      </ul>
      <label class={css.file}>
        <span class={css.label}>{say({ key: 'report.preview' })}</span>
        <textarea
          class={css.text}
          readOnly
          dir="ltr"
          rows={18}
          spellcheck={false}
          value={html}
          data-testid="report-text"
        />
      </label>
      <div class={css.end}>
        <Button kind="filled" testId="report-save" onPress={onSave}>
          {say({ key: 'report.save-file' })}
        </Button>
        <p class={css.saved} role="status">
          {isSaved && say({ key: 'report.saved' })}
        </p>
      </div>
    </section>
  );
}
