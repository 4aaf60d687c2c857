// What each tracking number of an order tells by itself, in plain words.
import type { Order } from '../utils/core/order';
import { readTrackingNumber } from '../utils/core/tracking-number';
import { useSay } from './say-context';
import css from './TrackingNumbers.module.css';

export function TrackingNumbers({ parcels }: Pick<Order, 'parcels'>) {
  const say = useSay();
  const numbers = [...new Set(parcels.flatMap(({ trackingNumber }) => trackingNumber ?? []))];
  if (numbers.length === 0) return null;
  return (
    <ul class={css.numbers} data-testid="tracking-numbers">
      {numbers.map((text) => {
        const { meaning, check } = readTrackingNumber(text);
        return (
          <li key={text}>
            <bdi class={css.number}>{text}</bdi>
            <span class={css.meaning} data-level={check === 'wrong' ? 'now' : undefined} data-check={check}>
              {say(meaning)}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
