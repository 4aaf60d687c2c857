// Good to know of an order: what its tracking number means, what the store may say and what to answer, why it may not be
// here, and what is left when AliExpress's own way is at its end.
import type { ComponentChildren } from 'preact';
import { CAUSES } from '../../utils/core/causes';
import { manyClaims } from '../../utils/core/many-claims';
import type { Order } from '../../utils/core/order';
import { otherWays } from '../../utils/core/plan-b';
import { tricksOf } from '../../utils/core/store-tricks';
import type { DecidedOrder } from '../../utils/core/summary';
import type { Moment } from '../../utils/core/time';
import { Button } from '../parts/Button';
import { useSay } from '../parts/say-context';
import css from './Help.module.css';
import { TrackingNumbers } from './TrackingNumbers';

interface Props extends DecidedOrder {
  readonly moment: Moment;
  /** Every order kept; null while they are not here. */
  readonly all: readonly Order[] | null;
  readonly onLetter: (slug: string) => void;
}

/** Rows in which other ways are what is left, so they come first. */
const LAST_WAYS: readonly number[] = [4, 9, 17, 19];
/** Rows of goods that are not here. */
const NOT_HERE: readonly number[] = [11, 12, 13, 14, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29];

export function Help({ order, decision, moment, all, onLetter }: Props) {
  const say = useSay();
  const { row } = decision;
  const claims = all && manyClaims(all, moment);
  const tricks = tricksOf(row);
  const ways = (
    <Part key="ways" id="ways">
      {otherWays(order, moment).map(({ id, words, lastDay, letter }) => (
        <Entry key={id} says={say(words)} letter={letter} onLetter={onLetter}>
          {lastDay !== null && say({ key: 'guide.until', values: { day: { date: lastDay } } })}
        </Entry>
      ))}
    </Part>
  );
  const first = LAST_WAYS.includes(row);
  return (
    <div class={css.help} data-testid="help">
      {claims !== null && (
        <p class={css.note} data-testid="many-claims">
          {say(claims)}
        </p>
      )}
      {first && ways}
      {order.parcels.some(({ trackingNumber, lastEvent }) => trackingNumber !== null || lastEvent !== null) && (
        <Part id="number">
          <TrackingNumbers parcels={order.parcels} moment={moment} />
        </Part>
      )}
      {tricks.length > 0 && (
        <Part id="tricks">
          {tricks.map(({ id, says, answer, letter }) => (
            <Entry key={id} says={say(says)} letter={letter} onLetter={onLetter}>
              {say(answer)}
            </Entry>
          ))}
        </Part>
      )}
      {NOT_HERE.includes(row) && (
        <Part id="causes">
          {CAUSES.map(({ id, words, sign }) => (
            <Entry key={id} says={say(words)} letter={null} onLetter={onLetter}>
              {say(sign)}
            </Entry>
          ))}
        </Part>
      )}
      {!first && ways}
    </div>
  );
}

interface PartProps {
  readonly id: 'ways' | 'number' | 'tricks' | 'causes';
  readonly children: ComponentChildren;
}

function Part({ id, children }: PartProps) {
  const say = useSay();
  return (
    <section class={css.part} data-testid={`help-${id}`}>
      <h2 class={css.head}>{say({ key: `guide.help-${id}` })}</h2>
      {children}
    </section>
  );
}

interface EntryProps {
  readonly says: string;
  readonly children: ComponentChildren;
  readonly letter: string | null;
  readonly onLetter: (slug: string) => void;
}

function Entry({ says, children, letter, onLetter }: EntryProps) {
  const say = useSay();
  return (
    <div class={css.entry}>
      <p class={css.says}>{says}</p>
      <p class={css.note}>{children}</p>
      {letter !== null && (
        <Button kind="plain" onPress={() => onLetter(letter)}>
          {say({ key: 'guide.words-for-it' })}
          <span class="vh">{says}</span>
        </Button>
      )}
    </div>
  );
}
