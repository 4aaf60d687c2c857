// An answer that a page got from its own site was handed over: judge it, understand it, join it with what is kept, and
// learn the words that stand beside its codes. A refused answer changes no order.
import { heardServer } from '../../utils/core/computer-clock';
import type { Learned } from '../../utils/core/dictionary';
import { tally } from '../../utils/core/health/reading-health';
import { learnedLabels } from '../../utils/core/path/page-labels';
import type { Instant } from '../../utils/core/time';
import { TOO_LARGE } from '../../utils/pages/observe/answer-event';
import { siteOf } from '../../utils/pages/parse/links';
import { type AnswerReading, readAnswer } from '../../utils/pages/payload/read-answer';
import type { RawAnswer } from '../../utils/pages/raw';
import { learn, readDictionary } from '../../utils/store/dictionary';
import { changeMeta, readMeta } from '../../utils/store/meta';
import type { Database } from '../../utils/store/schema';
import { bumpRevision } from '../../utils/webext/changes';
import { type From, Refusal } from '../../utils/webext/handle';
import type { PageAnswer } from '../../utils/webext/messages';
import { countUnnamed } from './health-reading';
import { type Kept, keep, shownFor } from './keeping';
import { momentAt } from './moment';
import { mayKeep, mayReport } from './rate';
import { sync } from './reminders';
import { withStore } from './store';
import { notePlace } from './tab-places';

const NOTHING_KEPT: Kept = { orders: [], trouble: null };

/** Of this very page, and not from the future: a reading from there would win over every later one. */
function checked(answer: RawAnswer, { now, url }: From): RawAnswer {
  if (siteOf(answer.url) === undefined || new URL(answer.url).origin !== new URL(url).origin) {
    throw new Refusal('invalid');
  }
  const readAt = Math.min(answer.readAt, now);
  return { ...answer, readAt, startedAt: Math.min(answer.startedAt, readAt) };
}

async function judged(database: Database, raw: RawAnswer, learned: readonly Learned[], { tabId, now }: From) {
  const answer = raw.text === TOO_LARGE ? 'too-large' : readAnswer(raw, learned);
  const isFlood = typeof answer !== 'string' && (tabId === null || !mayKeep(tabId, answer.readings.length, now));
  const why = typeof answer === 'string' ? answer : isFlood ? 'too-often' : null;
  if (why === null) return answer as AnswerReading;
  await changeMeta(database, (meta) => ({ ...meta, reading: tally(meta.reading, 'refused', `answer-${why}`, 1, now) }));
  throw new Refusal('invalid');
}

/** A code that stands beside a word we know for another status: one of the two has changed its meaning. */
const doubt = (database: Database, orders: number, now: number) =>
  changeMeta(database, (meta) => ({ ...meta, reading: tally(meta.reading, 'disagreed', 'status-words', orders, now) }));

/** What the answer says of our own clock; written only where it is news. */
async function compareClock(database: Database, saidAt: Instant | null, readAt: Instant): Promise<void> {
  if (saidAt === null) return;
  const { clock } = await readMeta(database);
  const isNews = JSON.stringify(heardServer(clock, saidAt, readAt)) !== JSON.stringify(clock);
  if (isNews) await changeMeta(database, (meta) => ({ ...meta, clock: heardServer(meta.clock, saidAt, readAt) }));
}

export async function recordAnswer(payload: RawAnswer, from: From): Promise<PageAnswer> {
  if (from.tabId === null || !mayReport(from.tabId, from.now, 'answer')) throw new Refusal('refused');
  const raw = checked(payload, from);
  await notePlace(from);
  const moment = momentAt(from.now);
  return withStore(async (database) => {
    const learned = await readDictionary(database);
    const answer = await judged(database, raw, learned, from);
    const { page, readings, lessons, contradicted, unnamed, language } = answer;
    await compareClock(database, answer.saidAt, raw.readAt);
    const dictionary = await learn(database, lessons, raw.readAt);
    const seen = { ...raw, page, finder: 'payload' as const, layout: null, trouble: null };
    const kept = readings.length === 0 ? NOTHING_KEPT : await keep(database, seen, readings, moment, from.tabId);
    await countUnnamed(database, unnamed, from.now);
    if (contradicted > 0) await doubt(database, contradicted, from.now);
    if (kept.orders.length > 0) {
      await bumpRevision(from.now);
      void sync(moment);
    }
    return shownFor(kept, page, moment, learnedLabels(dictionary, language));
  });
}
