// The guide's ticket: the state in one sentence and the one step; under the perforation its last day.

import type { DecidedOrder } from '../../utils/core/summary';
import { isLetterStep } from '../letter/letter-place';
import { Icon } from '../parts/Icon';
import { Pill } from '../parts/Pill';
import { useSay } from '../parts/say-context';
import ticket from '../parts/Ticket.module.css';
import { lastDayOf } from '../words/last-day';
import css from './GuideTicket.module.css';
import { StepButton } from './StepButton';

interface Props extends DecidedOrder {
  /** What to tap on AliExpress, in the page's own words. */
  readonly pagePath: readonly string[];
  readonly onWhy: () => void;
  readonly onLetter: () => void;
}

export function GuideTicket({ order, decision, pagePath, onWhy, onLetter }: Props) {
  const say = useSay();
  return (
    <section class={ticket.ticket} data-level={decision.level}>
      <div class={css.upper}>
        <div class={css.top}>
          <Pill level={decision.level} />
          <bdi class={css.amount}>{order.total?.text}</bdi>
        </div>
        <h2 class={css.state} data-testid="guide-state">
          {say(decision.state)}
        </h2>
        <StepButton order={order} decision={decision} onLetter={onLetter} />
        {pagePath.length > 0 && (
          <p class={css.path}>
            <span class={css.label}>{say({ key: 'guide.on-page' })}</span>
            {pagePath.map((word, index) => (
              <span key={word} class={css.word}>
                {index > 0 && <Icon name="forward" size={12} />}
                <bdi lang="en">{word}</bdi>
              </span>
            ))}
          </p>
        )}
      </div>
      <div class={ticket.stub}>
        <span class={ticket.perforation} />
        <DayLine decision={decision} />
        <div class={css.why}>
          {decision.step.letter !== null && !isLetterStep(decision.step) && (
            <button type="button" class={css.whyButton} data-testid="guide-letter" onClick={onLetter}>
              {say({ key: 'guide.words-for-it' })}
            </button>
          )}
          <button type="button" class={css.whyButton} data-testid="why-date" onClick={onWhy}>
            {say({ key: 'guide.why' })}
            <Icon name="forward" size={12} />
          </button>
        </div>
      </div>
    </section>
  );
}

function DayLine({ decision }: Pick<DecidedOrder, 'decision'>) {
  const say = useSay();
  const { lookOn } = decision.step;
  const day = lastDayOf(decision, say);
  if (day === null && lookOn === null) return null;
  return (
    <div class={css.day} data-testid="guide-last-day">
      <span class={css.label}>{say({ key: day === null ? 'guide.look-again' : 'guide.last-day' })}</span>
      <span class={css.date}>
        {day?.estimate && <span class={css.estimate}>{day.estimate}</span>}
        <b>{day === null ? say.day(lookOn ?? '', 'near') : dateOnly(decision, day.text)}</b>
      </span>
    </div>
  );

  function dateOnly({ level, step }: DecidedOrder['decision'], text: string): string {
    if (level === 'check' || step.lastDay === null || step.estimate || step.lastDay === say.today) return text;
    return say.day(step.lastDay, 'near');
  }
}
