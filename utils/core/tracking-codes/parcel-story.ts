// What is known of one parcel, in plain words: where it was seen last and when, what that means, what to do. An entry that we
// do not know is shown as it stands; a tracking that was not read is said to be so.
import type { Parcel, TrackingEvent } from '../order';
import { numbers as askStore } from '../rules/ask-store';
import { numbers as localStill } from '../rules/local-still';
import { daysBetween, localDay, type Moment } from '../time';
import type { EnglishWords, Words, WordValue } from '../words';
import { placeIn } from './places';
import { type Stage, stageOf } from './stages';

export interface ParcelStory {
  readonly seen: Words;
  /** Null where the entry is not one we know. */
  readonly means: Words | null;
  /** What to do, and what else is to be known of it. */
  readonly notes: readonly Words[];
}

export const words: EnglishWords = {
  'parcel.unread': 'Its tracking was not read here. Open its tracking page once.',
  'parcel.no-scan': 'Its tracking lists no scan yet.',
  'parcel.seen': {
    one: 'Last seen {n} day ago: {what}.',
    other: 'Last seen {n} days ago: {what}.',
  },
  'parcel.seen-today': 'Last seen today: {what}.',
  'parcel.seen-undated': 'Last seen: {what}.',
  'parcel.at': '{what} ({place})',
  'parcel.quoted': '“{text}”',
  'parcel.still': {
    one: 'No new entry for {n} day. From 21 days on we advise to ask the store; the limit is ours.',
    other: 'No new entry for {n} days. From 21 days on we advise to ask the store; the limit is ours.',
  },
  'parcel.ask-local': {
    one: 'Nothing new for {n} day: ask the local carrier, with its own number. From 7 days on; the limit is ours.',
    other: 'Nothing new for {n} days: ask the local carrier, with its own number. From 7 days on; the limit is ours.',
  },
  'parcel.china-only': 'This kind of shipping is often followed in China only. Silence after that is normal.',
};

/** Longest piece of an entry that is shown as it stands, in characters. */
const LONGEST = 80;
/** Source: Cainiao's help on economy shipping; what trackers agree on of the others. */
const CHINA_ONLY = /economy|economic|saver|sunyou/i;
/** Stages after which it is followed abroad, or at its end. */
const ABROAD: readonly Stage['id'][] = [
  'returning',
  'signed',
  'failed',
  'pickup',
  'delivering',
  'local',
  'handed-over',
  'import',
  'landed',
];
const LOCAL: readonly Stage['id'][] = ['local', 'handed-over'];
const AT_ITS_END: readonly Stage['id'][] = ['signed', 'returning'];

function whatOf(event: TrackingEvent, stage: Stage | null): Words {
  const place = placeIn(event.text);
  const text = event.text.trim().slice(0, LONGEST) || (event.code ?? '');
  const what: Words = stage === null ? { key: 'parcel.quoted', values: { text } } : { key: `stage.${stage.id}` };
  return place === null || stage === null
    ? what
    : { key: 'parcel.at', values: { what: { words: what }, place: { words: place } } };
}

/** Whole days since; null when the entry has no time, or one that is still to come. */
function daysSince({ at }: TrackingEvent, { now, timeZone }: Moment): number | null {
  if (at === null || at > now) return null;
  return Math.max(0, daysBetween(localDay(at, timeZone), localDay(now, timeZone)));
}

function seenWords(days: number | null, what: WordValue): Words {
  if (days === null) return { key: 'parcel.seen-undated', values: { what } };
  return days === 0
    ? { key: 'parcel.seen-today', values: { what } }
    : { key: 'parcel.seen', values: { n: days, what } };
}

export function parcelStory({ carrier, lastEvent, scans }: Parcel, moment: Moment): ParcelStory {
  if (lastEvent === null) {
    const none = scans === 'none';
    const notes = [...(none ? [{ key: 'stage.announced.do' }] : []), ...chinaOnly(carrier, null)];
    return { seen: { key: none ? 'parcel.no-scan' : 'parcel.unread' }, means: null, notes };
  }
  const stage = stageOf(lastEvent);
  const days = daysSince(lastEvent, moment);
  const still = days !== null && days >= askStore.stillDays && !(stage && AT_ITS_END.includes(stage.id));
  const askLocal = days !== null && days >= localStill.days && stage !== null && LOCAL.includes(stage.id);
  return {
    seen: seenWords(days, { words: whatOf(lastEvent, stage) }),
    means: stage && { key: `stage.${stage.id}.means` },
    notes: [
      ...(stage?.advises ? [{ key: `stage.${stage.id}.do` }] : []),
      ...(askLocal ? [{ key: 'parcel.ask-local', values: { n: days } }] : []),
      ...(still && !askLocal ? [{ key: 'parcel.still', values: { n: days } }] : []),
      ...chinaOnly(carrier, stage),
    ],
  };
}

/** Said until it is seen abroad. */
function chinaOnly(carrier: string | null, stage: Stage | null): readonly Words[] {
  const abroad = stage !== null && ABROAD.includes(stage.id);
  return !abroad && CHINA_ONLY.test(carrier ?? '') ? [{ key: 'parcel.china-only' }] : [];
}
