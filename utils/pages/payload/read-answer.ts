// An answer that the page got from its own site → readings of its orders, and the words it teaches. Pure; everything in the
// answer is untrusted, and what does not fit is left out or refuses the whole.
import type { Learned, Lesson } from '../../core/dictionary';
import type { FieldName, OrderReading } from '../../core/reading';
import { DAY, type Instant, localDay } from '../../core/time';
import { casesOf } from '../parse/cases';
import { deadlinesOf } from '../parse/deadlines';
import { fieldsOf } from '../parse/fields';
import { isRead } from '../parse/is-read';
import { knownBy } from '../parse/known-by';
import { languageOf } from '../parse/language';
import { siteOf } from '../parse/links';
import type { RawAnswer, RawPage } from '../raw';
import { type Answer, openAnswer, type Refused } from './answer';
import { detailDrafts } from './detail';
import { nameOf } from './dictionary-language';
import type { Draft } from './draft';
import { lessonsOf } from './lessons';
import { listDrafts, listedIn, listTab } from './list';
import { refundDrafts, returnsDrafts } from './returns';
import { contradicts, learnedStatus, statusIn } from './status';
import { trackingDrafts } from './tracking';
import { untoldByAnswer } from './untold-answer';
import { numberAt } from './values';

export interface AnswerReading {
  readonly page: Answer['kind'];
  readonly readings: readonly OrderReading[];
  readonly lessons: readonly Lesson[];
  /** Orders whose status is one thing by its code and another by its words, as we know both. */
  readonly contradicted: number;
  /** Orders whose number is missing, or was rounded by the page's own arithmetic: nothing of them can be kept. */
  readonly unnamed: number;
  /** As the dictionary names it. */
  readonly language: string;
  /** What the server's clock showed; null where the answer does not say. */
  readonly saidAt: Instant | null;
}

/** More orders in one answer than any page shows. */
const MOST_ORDERS = 100;

/** What every order of an answer carries; one that was never paid has no total. */
const EXPECTED: Readonly<Record<Answer['kind'], readonly FieldName[]>> = {
  list: ['status', 'placedOn', 'store', 'lines', 'total'],
  detail: ['status', 'placedOn', 'store', 'lines', 'total'],
  tracking: ['parcels'],
  returns: [],
};

/** The order that a page is about, by its address. */
function orderOf({ order, url }: RawAnswer): string | undefined {
  const query = new URL(url).searchParams;
  const id = order ?? query.get('orderId') ?? query.get('tradeOrderId') ?? '';
  return /^\d{10,22}$/.test(id) ? id : undefined;
}

function draftsOf(answer: Answer, asked: string | undefined): Draft[] {
  if (answer.kind === 'list') return listDrafts(answer);
  if (answer.kind === 'detail') return detailDrafts(answer, asked);
  if (answer.kind === 'tracking') return trackingDrafts(answer, asked);
  return answer.isOne ? refundDrafts(answer, asked) : returnsDrafts(answer);
}

function unnamedIn(answer: Answer, drafts: readonly Draft[], asked: string | undefined): number {
  if (answer.kind === 'list') return listedIn(answer) - drafts.length;
  const isOfOne = answer.kind !== 'returns' || answer.isOne;
  return isOfOne && asked === undefined && drafts.length === 0 ? 1 : 0;
}

/** A word when the answer is refused. */
export function readAnswer(raw: RawAnswer, learned: readonly Learned[]): AnswerReading | Refused {
  const site = siteOf(raw.url);
  const answer = openAnswer(raw.text);
  if (site === undefined) return 'unreadable';
  if (typeof answer === 'string') return answer;
  const asked = orderOf(raw);
  const found = draftsOf(answer, asked);
  const drafts = [...new Map(found.map((draft) => [draft.raw.id, draft] as const)).values()];
  if (drafts.length > MOST_ORDERS) return 'too-many';
  const page: RawPage = {
    page: answer.kind,
    finder: 'payload',
    layout: null,
    url: raw.url,
    language: raw.language,
    startedAt: raw.startedAt,
    readAt: raw.readAt,
    orders: drafts.map((draft) => draft.raw),
    trouble: null,
  };
  const language = languageOf(page);
  const tongue = nameOf(language, raw.language);
  const lastDay = localDay(raw.readAt + 366 * DAY, 'UTC');
  const tab = listTab(answer);
  const isContradicted = ({ raw: { fields }, statusCode }: Draft): boolean =>
    fields.status?.[0] !== undefined && contradicts(fields.status[0].text, statusCode, language);
  const readingOf = (draft: Draft): OrderReading => {
    const text = draft.raw.fields.status?.[0]?.text;
    const known = text === undefined ? undefined : learnedStatus(learned, tongue, text);
    const told = statusIn(draft, { text, language, learned: known }, tab);
    const reading = { language, lastDay, base: raw.url };
    const fields = {
      ...fieldsOf(draft.raw, language, raw.url, lastDay),
      ...draft.sure(reading),
      ...(told !== undefined && { status: told.status }),
    };
    const deadlines = deadlinesOf(draft.raw, language, raw, fields);
    const by = { ...knownBy(draft.raw, language), ...(told !== undefined && { status: told.by }) };
    const cases = [...(draft.cases?.(reading) ?? []), ...casesOf(draft.raw, language)];
    const isUntold = cases.length === 0 && (answer.kind === 'returns' || draft.raw.fields.exposed !== undefined);
    const isExcused = (name: FieldName): boolean => name === 'total' && fields.status === 'expired';
    return {
      id: draft.raw.id,
      site,
      page: answer.kind,
      finder: 'payload',
      seenAt: raw.readAt,
      fields,
      ...(Object.keys(by).length > 0 && { knownBy: by }),
      ...(cases.length > 0 && { cases }),
      deadlines: deadlines.map((deadline) =>
        deadline.basis === 'page' ? { ...deadline, basis: 'payload' } : deadline,
      ),
      missed: [
        ...EXPECTED[answer.kind].filter((name) => !isRead(fields, name) && !isExcused(name)),
        ...(isUntold ? ['cases'] : []),
        ...(answer.kind === 'detail' ? untoldByAnswer(draft, language, fields, deadlines) : []),
      ],
    };
  };
  return {
    page: answer.kind,
    readings: drafts.map(readingOf),
    lessons: lessonsOf(answer, drafts, language, tongue),
    unnamed: unnamedIn(answer, found, asked),
    contradicted: drafts.filter(isContradicted).length,
    language: tongue,
    saidAt: numberAt(answer.global, 'curTime') ?? null,
  };
}
