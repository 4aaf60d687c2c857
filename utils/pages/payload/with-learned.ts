// What the drawn page was read as, with what only the site's own words can tell: they go before the words we ship.
import { codeFor, type Learned } from '../../core/dictionary';
import type { OrderReading } from '../../core/reading';
import { foldLabel } from '../parse/fold';
import type { RawOrder } from '../raw';
import { learnedStatus } from './status';

/** True when a button drawn is the one that starts a return; nothing follows from there being none. */
function offersReturn(order: RawOrder | undefined, learned: readonly Learned[], language: string): boolean {
  const buttons = order?.fields.lineButtons ?? [];
  return buttons.some(
    ({ text }) => codeFor(learned, { language, kind: 'button', words: text }, foldLabel) === 'OPEN_DISPUTE',
  );
}

/** `language`: the dictionary's name of the page's language. */
export function withLearned(
  readings: readonly OrderReading[],
  orders: readonly RawOrder[],
  learned: readonly Learned[],
  language: string,
): readonly OrderReading[] {
  if (learned.length === 0) return readings;
  return readings.map((reading) => {
    const { statusText } = reading.fields;
    const status = statusText === undefined ? undefined : learnedStatus(learned, language, statusText);
    const order = orders.find(({ id }) => id === reading.id);
    const isOffered = offersReturn(order, learned, language);
    const fields = {
      ...reading.fields,
      ...(status !== undefined && { status }),
      ...(isOffered && { returnsOffered: true }),
    };
    const knownBy = {
      ...reading.knownBy,
      ...(status !== undefined && { status: 'dictionary' as const }),
      ...(isOffered && { returnsOffered: 'dictionary' as const }),
    };
    const missed = status === undefined ? reading.missed : reading.missed.filter((name) => name !== 'status');
    return { ...reading, fields, knownBy, missed };
  });
}

/** One name for each order whose status the learned word and the shipped one, both seen on the site, tell differently. */
export function statusesInDoubt(drawn: readonly OrderReading[], learned: readonly OrderReading[]): readonly string[] {
  return drawn.flatMap(({ fields, knownBy }, at) => {
    const taught = learned[at];
    const isSure = fields.status !== undefined && fields.status !== 'unknown' && knownBy?.status !== 'guess';
    const differs = taught?.knownBy?.status === 'dictionary' && taught.fields.status !== fields.status;
    return isSure && differs ? ['status-words'] : [];
  });
}
