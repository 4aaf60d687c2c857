// Where a file is chosen or dropped.
import { useRef, useState } from 'preact/hooks';
import { Button } from '../parts/Button';
import { useSay } from '../parts/say-context';
import css from './Data.module.css';

interface Props {
  readonly label: string;
  /** What was wrong with the last one; null for nothing. */
  readonly fault: string | null;
  readonly onFile: (file: File) => void;
}

export function FileChooser({ label, fault, onFile }: Props) {
  const say = useSay();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const take = (files: FileList | null | undefined): void => {
    const file = files?.[0];
    if (file) onFile(file);
  };
  return (
    <section
      class={css.choice}
      aria-label={label}
      data-testid="file-drop"
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      {fault !== null && (
        <p class={css.wrong} role="alert" data-testid="file-fault">
          {fault}
        </p>
      )}
      <Button testId="choose-file" onPress={() => input.current?.click()}>
        {label}
      </Button>
      <span class={css.hint}>{say({ key: 'data.drop' })}</span>
      <input
        ref={input}
        type="file"
        accept=".zip,.json,application/zip,application/json"
        hidden
        data-testid="data-file"
        onChange={(event) => {
          take(event.currentTarget.files);
          event.currentTarget.value = '';
        }}
      />
    </section>
  );
}
