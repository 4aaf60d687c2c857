// Where a date is from: the page's own sentence and the day it was seen, or how we made it; how it moved; what a day means
// without a time zone.
import type { Deadline } from '../../utils/core/deadline';
import type { DecidedOrder } from '../../utils/core/summary';
import { type Moment, statedDays } from '../../utils/core/time';
import type { Say } from '../../utils/i18n/word';
import { Button } from '../parts/Button';
import { orderUrl } from '../parts/links';
import { useSay } from '../parts/say-context';
import { lastDayOf } from '../words/last-day';
import { DateSource } from './DateSource';
import { RangeStrip } from './RangeStrip';
import css from './WhyDate.module.css';

interface Props extends DecidedOrder {
  readonly moment: Moment;
  readonly onSetDate: () => void;
}

const PAGE_BASES: readonly Deadline['basis'][] = ['page', 'payload'];

export function WhyDate({ order, decision, elsewhere, moment, onSetDate }: Props) {
  const say = useSay();
  const day = lastDayOf(decision, say);
  const ruling = order.deadlines.find(({ kind, scope }) => kind === decision.clock?.kind && scope === decision.group);
  const sources = [...order.deadlines].sort((a, b) => Number(b === ruling) - Number(a === ruling));
  const known = sources.filter(({ role }) => role !== 'info');
  const stated = sources.find(({ precision, basis }) => precision === 'day' && PAGE_BASES.includes(basis));
  return (
    <section class={css.why} data-testid="why">
      {decision.step.lastDay !== null && decision.level !== 'check' && day !== null && (
        <>
          <p class={css.date}>
            {decision.step.estimate ? day.text : say.day(decision.step.lastDay, 'near')}
            {day.estimate && <span class={css.estimate}>{day.estimate}</span>}
          </p>
          <p class={css.meaning}>{say({ key: day.estimate ? 'why.last-day-about' : 'why.last-day' })}</p>
        </>
      )}
      <RangeStrip
        moment={moment}
        stated={known.find(({ basis }) => basis !== 'estimated') ?? null}
        guess={known.find(({ basis }) => basis === 'estimated') ?? null}
      />
      {sources.length === 0 && (
        <div class={css.block}>
          <h2 class={css.claim}>{say({ key: 'why.nothing' })}</h2>
          <p>{say({ key: 'why.nothing-text' })}</p>
        </div>
      )}
      {sources.map((deadline) => (
        <DateSource
          key={`${deadline.kind}/${deadline.scope}`}
          deadline={deadline}
          history={order.history}
          moment={moment}
          isFromFile={elsewhere === 'file'}
        />
      ))}
      {stated !== undefined && <p class={css.zone}>{zoneNote(stated, say)}</p>}
      <div class={css.buttons}>
        <Button href={orderUrl(order)}>{say({ key: 'why.read-again' })}</Button>
        <Button testId="set-date" onPress={onSetDate}>
          {say({ key: 'why.set' })}
        </Button>
      </div>
    </section>
  );
}

/** The 50 hours of a calendar day, on the user's clock. */
function zoneNote(deadline: Deadline, say: Say): string {
  const { from } = statedDays(deadline);
  const values = {
    day: { date: from },
    from: { instant: deadline.earliest },
    to: { instant: deadline.latest },
  };
  return say({ key: 'why.zone', values });
}
