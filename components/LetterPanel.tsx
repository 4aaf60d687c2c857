// The letter of a step: read in one's own language, copied in English, with what was filled in open to change.
import { useRef, useState } from 'preact/hooks';
import { letterFor } from '../utils/core/letters/index';
import type { Letter } from '../utils/core/letters/letter';
import type { DecidedOrder } from '../utils/core/summary';
import type { Moment } from '../utils/core/time';
import { isLanguage, LANGUAGES } from '../utils/i18n/languages';
import type { Say } from '../utils/i18n/word';
import { Button } from './Button';
import { Icon } from './Icon';
import { Letter as Paper } from './Letter';
import css from './LetterPanel.module.css';
import { lastDayOf } from './last-day';
import { letterText } from './letter-text';
import { aliexpressUrl } from './links';
import { useSay } from './say-context';
import { useCopy } from './use-copy';

interface Props extends DecidedOrder {
  readonly moment: Moment;
  /** Null: the letter of the step itself. */
  readonly slug?: string | null;
}

export function LetterPanel({ order, decision, moment, slug = null }: Props) {
  const say = useSay();
  const english = say.english();
  const [reading, setReading] = useState<Say>(() => say);
  const edits = useRef(new Map<string, string>());
  const { outcome, copy } = useCopy();
  const wanted = slug ?? decision.step.letter;
  const letter: Letter | null = wanted === null ? null : letterFor(wanted, order, decision, moment);
  if (letter === null) return null;

  const chat = aliexpressUrl(order.chatUrl);
  const copyNow = () => copy(letterText(letter, english, edits.current));
  const copyAndOpen = async (): Promise<void> => {
    if ((await copyNow()) && chat !== null) window.open(chat, '_blank', 'noopener');
  };
  const day = lastDayOf(decision, say);
  const sendBy =
    decision.step.lastDay === null || decision.level === 'check' ? null : say.day(decision.step.lastDay, 'near');
  const label = outcome === null ? null : say({ key: outcome === 'copied' ? 'letter.copied' : 'letter.copy-failed' });
  const nameOf = ({ language }: Say): string => (isLanguage(language) ? LANGUAGES[language].name : language);
  return (
    <section class={css.panel} data-testid="letter">
      <h2 class={css.title}>{say(letter.title)}</h2>
      <p class={css.note}>
        {sendBy === null || day === null
          ? say({ key: 'letter.keep' })
          : say({ key: 'letter.send-by', values: { day: sendBy } })}
      </p>
      {say.language !== 'en' && (
        <fieldset class={css.languages}>
          <legend class="vh">{say({ key: 'letter.read-in' })}</legend>
          {[english, say].map((choice) => (
            <button
              key={choice.language}
              type="button"
              class={css.language}
              lang={choice.language}
              aria-pressed={choice.language === reading.language}
              onClick={() => setReading(() => choice)}
            >
              {nameOf(choice)}
            </button>
          ))}
        </fieldset>
      )}
      <Paper key={reading.language} letter={letter} say={reading} edits={edits.current} />
      <p class={css.note}>{say({ key: 'letter.filled' })}</p>
      <div class={css.bottom}>
        {chat !== null && (
          <Button kind="filled" testId="letter-copy-open" onPress={() => void copyAndOpen()}>
            <Icon name="copy" />
            {label ?? say({ key: 'letter.copy-and-open' })}
          </Button>
        )}
        <div class={css.copies}>
          <span class={css.note}>{say({ key: 'letter.copies-in', values: { language: nameOf(english) } })}</span>
          <Button kind={chat === null ? 'filled' : 'plain'} testId="letter-copy" onPress={() => void copyNow()}>
            {label ?? say({ key: chat === null ? 'letter.copy' : 'letter.copy-only' })}
          </Button>
        </div>
        <span class="vh" role="status">
          {label}
        </span>
      </div>
    </section>
  );
}
