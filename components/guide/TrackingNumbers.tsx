// What is known of each parcel of an order, in plain words: its number and what that tells by itself, where it was seen last,
// what that means and what to do.
import type { Order, Parcel } from '../../utils/core/order';
import type { Moment } from '../../utils/core/time';
import { parcelStory } from '../../utils/core/tracking-codes/parcel-story';
import { readTrackingNumber } from '../../utils/core/tracking-number';
import { useSay } from '../parts/say-context';
import css from './TrackingNumbers.module.css';

interface Props extends Pick<Order, 'parcels'> {
  readonly moment: Moment;
}

export function TrackingNumbers({ parcels, moment }: Props) {
  const known = parcels.filter(({ trackingNumber, lastEvent }) => trackingNumber !== null || lastEvent !== null);
  if (known.length === 0) return null;
  return (
    <ul class={css.numbers} data-testid="tracking-numbers">
      {known.map((parcel, index) => (
        <ParcelFacts key={`${index}/${parcel.trackingNumber}`} parcel={parcel} moment={moment} />
      ))}
    </ul>
  );
}

function ParcelFacts({ parcel, moment }: { readonly parcel: Parcel; readonly moment: Moment }) {
  const say = useSay();
  const { seen, means, notes } = parcelStory(parcel, moment);
  return (
    <li class={css.parcel}>
      {parcel.trackingNumber !== null && <ParcelNumber text={parcel.trackingNumber} />}
      {parcel.otherNumber != null && <ParcelNumber text={parcel.otherNumber} />}
      <p class={css.seen} data-testid="parcel-seen">
        {say(seen)}
      </p>
      {means !== null && <p class={css.meaning}>{say(means)}</p>}
      {notes.map((note) => (
        <p key={note.key} class={css.meaning}>
          {say(note)}
        </p>
      ))}
    </li>
  );
}

function ParcelNumber({ text }: { readonly text: string }) {
  const say = useSay();
  const { meaning, check } = readTrackingNumber(text);
  return (
    <>
      <bdi class={css.number}>{text}</bdi>
      <span class={css.meaning} data-level={check === 'wrong' ? 'now' : undefined} data-check={check}>
        {say(meaning)}
      </span>
    </>
  );
}
