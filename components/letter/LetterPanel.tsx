// The words of a letter: read in one language, copied in English unless changed, with what was filled in open to change.
import { useRef, useState } from 'preact/hooks';
import { letterFor } from '../../utils/core/letters/index';
import type { DecidedOrder } from '../../utils/core/summary';
import type { Moment } from '../../utils/core/time';
import { languageName } from '../../utils/i18n/languages';
import type { Say } from '../../utils/i18n/word';
import { Button } from '../parts/Button';
import { Icon } from '../parts/Icon';
import { useSay } from '../parts/say-context';
import { useCopy } from '../parts/use-copy';
import { Letter as Paper } from './Letter';
import css from './LetterPanel.module.css';
import { letterPlace, letterUrl } from './letter-place';
import { letterText } from './letter-text';
import { useLetterLanguages } from './use-letter-languages';

interface Props extends DecidedOrder {
  readonly moment: Moment;
  /** Null: the letter of the step itself. */
  readonly slug?: string | null;
}

export function LetterPanel({ order, decision, moment, slug = null }: Props) {
  const say = useSay();
  const english = say.english();
  const languages = useLetterLanguages(say, english, moment);
  const [readCode, setReading] = useState(say.language);
  const [copyCode, setCopying] = useState('en');
  const edits = useRef(new Map<string, string>());
  const { outcome, copy } = useCopy();
  const wanted = slug ?? decision.step.letter;
  const letter = wanted === null ? null : letterFor(wanted, order, decision, moment);
  if (letter === null) return null;

  const inCode = (code: string): Say => languages.find((language) => language.code === code)?.say ?? english;
  const ready = languages.filter((language) => language.say !== null).map(({ code }) => code);
  const nextCopying = ready[(ready.indexOf(copyCode) + 1) % ready.length] ?? 'en';
  const target = letterUrl(letter.slug, order);
  const copyNow = () => copy(letterText(letter, inCode(copyCode), edits.current));
  const copyAndOpen = async (): Promise<void> => {
    if ((await copyNow()) && target !== null) window.open(target.url, '_blank', 'noopener');
  };
  const label = outcome === null ? null : say({ key: outcome === 'copied' ? 'letter.copied' : 'letter.copy-failed' });
  return (
    <section class={css.panel} data-testid="letter" data-slug={letter.slug}>
      <h2 class={css.title}>{say(letter.title)}</h2>
      <p class={css.note}>{whereTo()}</p>
      <fieldset class={css.languages}>
        <legend class="vh">{say({ key: 'letter.read-in' })}</legend>
        {languages.map(({ code, say: words }) => (
          <button
            key={code}
            type="button"
            class={css.language}
            lang={code}
            data-testid={`letter-read-${code}`}
            aria-pressed={code === readCode}
            disabled={words === null}
            onClick={() => setReading(code)}
          >
            {languageName(code)}
          </button>
        ))}
      </fieldset>
      <Paper key={readCode} letter={letter} say={inCode(readCode)} edits={edits.current} />
      <p class={css.note}>{say({ key: 'letter.filled' })}</p>
      <div class={css.bottom}>
        {target !== null && (
          <Button kind="filled" testId="letter-copy-open" onPress={() => void copyAndOpen()}>
            <Icon name="copy" />
            {label ?? say({ key: target.place === 'chat' ? 'letter.copy-and-open' : 'letter.copy-and-open-order' })}
          </Button>
        )}
        <div class={css.copies}>
          <button
            type="button"
            class={css.copying}
            data-testid="letter-copying"
            data-differs={copyCode !== readCode}
            onClick={() => setCopying(nextCopying)}
          >
            {say
              .pieces({ key: 'letter.copies-in', values: { language: languageName(copyCode) } })
              .map(({ text, name }) => (name === null ? text : <b key={name}>{text}</b>))}
            {copyCode !== readCode &&
              ` ${say({ key: 'letter.differs', values: { language: languageName(readCode) } })}`}
          </button>
          <Button kind={target === null ? 'filled' : 'plain'} testId="letter-copy" onPress={() => void copyNow()}>
            {label ?? say({ key: target === null ? 'letter.copy' : 'letter.copy-only' })}
          </Button>
        </div>
        <span class="vh" role="status">
          {label}
        </span>
      </div>
    </section>
  );

  function whereTo(): string {
    const { lastDay, estimate } = decision.step;
    const place = letterPlace(wanted ?? '');
    if (place !== 'chat') return say({ key: place === 'order' ? 'letter.into-form' : 'letter.elsewhere' });
    const own = slug === null || slug === decision.step.letter;
    if (!own || lastDay === null || estimate || decision.level === 'check') return say({ key: 'letter.keep' });
    return say({ key: 'letter.send-by', values: { day: say.day(lastDay, 'near') } });
  }
}
