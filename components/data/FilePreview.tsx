// What a file would bring, before anything is brought: in numbers and words, with what the user can choose.
import { useState } from 'preact/hooks';
import type { Choices, Preview } from '../../utils/core/backup/report';
import type { Moment } from '../../utils/core/time';
import type { Words } from '../../utils/core/words';
import { Button } from '../parts/Button';
import { Switch } from '../parts/Switch';
import { useSay } from '../parts/say-context';
import { momentText } from '../words/seen';
import css from './Data.module.css';

interface Props {
  readonly name: string;
  readonly preview: Preview;
  readonly moment: Moment;
  /** The settings of the file are taken unless the user says otherwise. */
  readonly takesSettings: boolean;
  readonly onStart: (choices: Choices) => void;
  readonly onNotNow: () => void;
}

interface Fact {
  readonly words: Words;
  readonly isLeft?: true;
}

const facts = ({ fresh, known, forgotten, tombstones, pieces, unreadable }: Preview): readonly Fact[] => {
  const counted: readonly (readonly [string, number, true?])[] = [
    ['data.fresh', fresh],
    ['data.known', known],
    ['data.forgotten', forgotten],
    ['data.tombstones', tombstones],
    ['data.pieces', pieces.fresh],
    ['data.pieces-known', pieces.known],
    ['data.pieces-lost', pieces.lost, true],
    ...[...unreadable].map(([why, n]) => [`data.unreadable-${why}`, n, true] as const),
  ];
  return counted
    .filter(([, n]) => n > 0)
    .map(([key, n, isLeft]) => ({ words: { key, values: { n } }, ...(isLeft && { isLeft }) }));
};

export function FilePreview({ name, preview, moment, takesSettings, onStart, onNotNow }: Props) {
  const say = useSay();
  const [settings, setSettings] = useState(takesSettings && preview.hasSettings);
  const [bringBack, setBringBack] = useState(false);
  const { kind, madeAt } = preview;
  const made =
    madeAt === null
      ? say({ key: 'data.made-unknown' })
      : say({ key: 'data.made', values: { at: momentText(madeAt, moment, say) } });
  const shown = facts(preview);
  return (
    <div class={css.work} data-testid="file-preview">
      <p>
        <strong>{say({ key: `data.is-${kind}` })}</strong> · {made}
      </p>
      <bdi class={css.hint}>{name}</bdi>
      {shown.length === 0 && <p>{say({ key: 'data.empty-file' })}</p>}
      <ul class={css.facts}>
        {shown.map(({ words, isLeft }) => (
          <li key={words.key} class={isLeft && css.left} data-fact={words.key}>
            {say(words)}
          </li>
        ))}
      </ul>
      <p class={css.hint}>{say({ key: `data.${kind}-how` })}</p>
      {preview.forgotten > 0 && (
        <Switch
          testId="bring-back"
          label={say({ key: 'data.bring-back', values: { n: preview.forgotten } })}
          on={bringBack}
          onChange={setBringBack}
        />
      )}
      {preview.hasSettings && (
        <>
          <Switch
            testId="with-settings"
            label={say({ key: 'data.with-settings' })}
            on={settings}
            onChange={setSettings}
          />
          <p class={css.hint}>{say({ key: 'data.with-settings-hint' })}</p>
        </>
      )}
      <div class={css.buttons}>
        <Button kind="filled" testId="bring-in" onPress={() => onStart({ settings, bringBack })}>
          {say({ key: 'data.start' })}
        </Button>
        <Button testId="not-now" onPress={onNotNow}>
          {say({ key: 'data.not-now' })}
        </Button>
      </div>
    </div>
  );
}
