// One stated date: what it means, the sentence that says so, where and when it was seen, and how it moved.
import type { Deadline } from '../../utils/core/deadline';
import { localDay, type Moment } from '../../utils/core/time';
import type { Words } from '../../utils/core/words';
import { useSay } from '../parts/say-context';
import { dateClaim } from '../words/date-claim';
import { daysOf } from '../words/days-of';
import css from './DateSource.module.css';

interface Props {
  readonly deadline: Deadline;
  /** Earlier entries of all kinds, oldest first. */
  readonly history: readonly Deadline[];
  readonly moment: Moment;
  /** No page of it was read here: what the file says of pages is the file's word. */
  readonly isFromFile: boolean;
}

const EXPLAINED: ReadonlySet<string> = new Set(['dispute-closes', 'protection-end'] satisfies Deadline['kind'][]);
/** What has a sentence of the page behind it. */
const PAGE_BASES: readonly Deadline['basis'][] = ['page', 'payload', 'computed'];

export function DateSource({ deadline, history, moment, isFromFile }: Props) {
  const say = useSay();
  const guess = deadline.basis === 'estimated';
  const { from, to } = daysOf(deadline, moment);
  const past = history.filter(({ kind, scope }) => kind === deadline.kind && scope === deadline.scope);
  const moves = [...past, deadline].slice(1).map((after, index) => ({ before: past[index] ?? deadline, after }));
  return (
    <div class={css.source} data-basis={deadline.basis}>
      <div class={css.head}>
        <h2 class={css.claim}>{dateClaim(deadline, moment, say)}</h2>
        {guess && <span class={css.estimate}>{say({ key: 'row.estimate' })}</span>}
      </div>
      {from !== to && <p>{say({ key: 'why.between', values: { from: { date: from }, to: { date: to } } })}</p>}
      {guess && <p>{say({ key: EXPLAINED.has(deadline.kind) ? `why.how.${deadline.kind}` : 'why.how.other' })}</p>}
      {deadline.text !== '' && PAGE_BASES.includes(deadline.basis) && (
        <p>
          “<bdi>{deadline.text}</bdi>”
        </p>
      )}
      <p class={css.from}>{say(sourceOf(deadline, moment, isFromFile))}</p>
      {moves.length > 0 && (
        <>
          <h2 class={css.claim}>{say({ key: 'why.moved', values: { n: moves.length } })}</h2>
          {moves.map(({ before, after }) => (
            <p key={after.revision}>
              {say({
                key: 'why.moved-text',
                values: { from: { date: daysOf(before, moment).from }, to: { date: daysOf(after, moment).from } },
              })}
            </p>
          ))}
        </>
      )}
    </div>
  );
}

/** "from the order page, seen 12 Aug". */
function sourceOf({ basis, seenAt }: Deadline, { timeZone }: Moment, isFromFile: boolean): Words {
  if (basis === 'estimated') return { key: 'why.from-estimate' };
  if (isFromFile && basis !== 'user') return { key: 'timeline.from-file' };
  const key = basis === 'user' || basis === 'computed' ? `why.from-${basis}` : 'why.from-page';
  return { key, values: { day: { date: localDay(seenAt, timeZone) } } };
}
