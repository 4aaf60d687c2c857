// What `npm run decide` answers: the decision of each order, the icon's count and the notification of the moment, worded
// by the catalogue that the popup uses. Nothing counts as shown before.
import { compareUrgency, decideAll } from '../../utils/core/decide';
import { fromExport } from '../../utils/core/export/from-export';
import { fieldsOf, instantOrNull, textOf } from '../../utils/core/export/read-value';
import { rungsAt } from '../../utils/core/reminders/ladder';
import { noticeOf, type ToldOrder } from '../../utils/core/reminders/notice';
import type { Rung } from '../../utils/core/reminders/rung';
import { byUrgency, type DecidedOrder, overviewOf } from '../../utils/core/summary';
import type { Moment } from '../../utils/core/time';
import type { Catalogue } from '../../utils/i18n/catalogue';
import { englishCatalogue } from '../../utils/i18n/english';
import { isLanguage } from '../../utils/i18n/languages';
import { createWords, type Say } from '../../utils/i18n/word';

const translated = import.meta.glob<Catalogue>('../../utils/i18n/*/*.json', { eager: true, import: 'default' });

type Mistake = { readonly mistake: string };
type Question = { readonly orders: readonly unknown[]; readonly moment: Moment; readonly language: string };

function isZone(timeZone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** The question, or the first thing that is wrong with it. */
function read(input: unknown): Question | Mistake {
  const { now, timeZone, language, orders } = fieldsOf(input);
  const instant = instantOrNull(now);
  const zone = timeZone === undefined ? 'UTC' : textOf(timeZone);
  if (instant === null) return { mistake: '"now" must be an instant, such as "2026-09-04T09:00:00Z"' };
  if (zone === '' || !isZone(zone)) return { mistake: '"timeZone" must be a time zone, such as "Europe/Berlin"' };
  if (!Array.isArray(orders)) return { mistake: '"orders" must be a list of orders as in the export' };
  const nameless = orders.findIndex((order) => fromExport(order).id === '');
  if (nameless >= 0) return { mistake: `order ${nameless + 1} of ${orders.length} has no "id"` };
  return { orders, moment: { now: instant, timeZone: zone }, language: textOf(language) };
}

function sayIn(language: string, moment: Moment): Say {
  const english = englishCatalogue();
  const code = isLanguage(language) ? language : 'en';
  const files = Object.entries(translated).filter(([path]) => path.includes(`/${code}/`));
  const texts: Catalogue = code === 'en' ? english : Object.assign({}, ...files.map(([, file]) => file));
  return createWords(texts, code, { fallback: english }).at(moment);
}

const iso = (instant: number): string => new Date(instant).toISOString();

function answerOf({ order, decision }: DecidedOrder, remind: boolean, say: Say) {
  const { row, clock, level, state, step, trap } = decision;
  return {
    id: order.id,
    row,
    clock: clock && {
      kind: clock.kind,
      role: clock.role,
      earliest: iso(clock.earliest),
      latest: iso(clock.latest),
      basis: clock.basis,
    },
    level,
    state: say(state),
    step: { id: step.id, text: say(step.words), lastDay: step.lastDay },
    trap: trap && say(trap),
    remind,
  };
}

/** The answer as documented in docs/next-step.md, in the order of the file; a mistake is said in one sentence. */
export function explain(input: unknown) {
  const question = read(input);
  if ('mistake' in question) return question;
  const { orders, moment, language } = question;
  const say = sayIn(language, moment);
  const decided = orders.map((value): DecidedOrder & { readonly rungs: readonly Rung[] } => {
    const order = fromExport(value);
    const decisions = decideAll(order, moment);
    return { order, decision: decisions[0], rungs: decisions.flatMap((each) => rungsAt(order, each, moment)[0] ?? []) };
  });
  const told = decided.flatMap(({ order, rungs }): (ToldOrder & { readonly keys: readonly string[] })[] => {
    const [decision, ...also] = rungs.map((rung) => rung.decision).sort(compareUrgency);
    return decision === undefined ? [] : [{ order, decision, also, keys: rungs.map(({ key }) => key) }];
  });
  told.sort(byUrgency);
  const keys = told.flatMap((each) => each.keys);
  const notice = noticeOf({ orders: told, keys, list: null }, null, { hideTitles: false });
  const { counts } = overviewOf(decided);
  return {
    orders: decided.map((each) => answerOf(each, each.rungs.length > 0, say)),
    badge: counts.now + counts.soon,
    notification: notice && { title: say(notice.title), message: say(notice.message), orderIds: notice.orderIds },
  };
}
