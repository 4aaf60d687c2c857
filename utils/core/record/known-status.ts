// Where an order stands, of all looks at its status. A sure one takes the place of any before it. A later guess may only move
// the order on to a stage that is still open: that starts clocks and stops none. A later word that could not be read makes a
// stage before the shipping doubtful. Neither ever finishes an order, nor moves it back.
import type { OrderStatus } from '../order';
import { betterKnown, certaintyOf, lookOf, ONE_LOOK } from './field-rank';
import type { Known, KnownFields } from './record';

type Look = Known<OrderStatus>;
type UnsureLooks = Pick<KnownFields, 'guessedStatus' | 'unreadStatus'>;
const [UNREAD, GUESSED, SURE] = [0, 1, 2] as const;

/** In their order. Whoever is past the last one is done with the delivery, and only a sure word may say so. */
const OPEN_STAGES: readonly OrderStatus[] = ['awaiting-payment', 'processing', 'awaiting-delivery'];
/** Believed too long, these keep a parcel on its way from being watched. */
const BEFORE_SHIPPING: readonly OrderStatus[] = ['awaiting-payment', 'processing'];

const looksIn = ({ status, guessedStatus, unreadStatus }: KnownFields): readonly Look[] =>
  [status, guessedStatus, unreadStatus].filter((look) => look !== undefined);

const bestOf = (looks: readonly Look[]): Look | undefined =>
  looks.reduce<Look | undefined>((best, look) => (best ? betterKnown('status', best, look) : look), undefined);

/**
 * The unsure looks to keep beside the best one. What is not later than a sure look is left out; beside one that is not sure
 * itself all stay, since a sure one may still come that is older. That makes it a join, as betterKnown is.
 */
export function joinLooks(a: KnownFields, b: KnownFields): UnsureLooks {
  const looks = [...looksIn(a), ...looksIn(b)];
  const status = bestOf(looks);
  if (status === undefined) return {};
  const certainty = certaintyOf(status);
  const kept = (of: number): Look | undefined => {
    const look = certainty > of ? bestOf(looks.filter((one) => certaintyOf(one) === of)) : undefined;
    return look && (certainty < SURE || lookOf(look) > lookOf(status)) ? look : undefined;
  };
  const [guessedStatus, unreadStatus] = [kept(GUESSED), kept(UNREAD)];
  return { ...(guessedStatus && { guessedStatus }), ...(unreadStatus && { unreadStatus }) };
}

const isLater = (look: Look, than: Look): boolean => look.seenAt - than.seenAt > ONE_LOOK;

function movesOn({ value: from }: Look, { value: to }: Look): boolean {
  const [before, after] = [OPEN_STAGES.indexOf(from), OPEN_STAGES.indexOf(to)];
  return before >= 0 && after > before;
}

/** `unknown` where nothing was read, and where the newest word may say that the parcel is on its way by now. */
export function statusIn({ status, guessedStatus: guess, unreadStatus: unread }: KnownFields): OrderStatus {
  if (status === undefined) return 'unknown';
  const furthest = guess && isLater(guess, status) && movesOn(status, guess) ? guess : status;
  const isDoubtful = unread !== undefined && isLater(unread, furthest) && BEFORE_SHIPPING.includes(furthest.value);
  return isDoubtful ? 'unknown' : furthest.value;
}
