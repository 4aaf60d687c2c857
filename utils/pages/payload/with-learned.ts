// What another finder read, with the statuses that only the site's own words can tell: they go before the words we ship.
import type { Learned } from '../../core/dictionary';
import type { OrderReading } from '../../core/reading';
import { learnedStatus } from './status';

/** `language`: the dictionary's name of the page's language. */
export function withLearned(
  readings: readonly OrderReading[],
  learned: readonly Learned[],
  language: string,
): readonly OrderReading[] {
  return readings.map((reading) => {
    const { statusText } = reading.fields;
    const status = statusText === undefined ? undefined : learnedStatus(learned, language, statusText);
    if (status === undefined) return reading;
    const missed = reading.missed.filter((name) => name !== 'status');
    return { ...reading, fields: { ...reading.fields, status }, missed };
  });
}
