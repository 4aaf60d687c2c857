// Disputes and returns, from the answers of their own pages: the list of them, and one of them. Codes tell how each stands;
// words only where they were seen. A row whose code is not known, and whose words are not, tells nothing.
import type { CaseReading } from '../../core/reading';
import { HOUR, isCalendarDate, localDay } from '../../core/time';
import { caseOf } from '../parse/cases';
import { readMoney } from '../parse/money';
import type { Answer } from './answer';
import { type Draft, type Reading, rawFields } from './draft';
import { idAt, listAt, numberAt, textAt, valueAt } from './values';

type Standing = Pick<CaseReading, 'state' | 'vague'>;

/**
 * Source: answers of 2026 and the page's own filter: 2 in progress, 3 awaiting the return, 4 finished, however it ended. So
 * `closed` says that it ended and not how: what tells that is kept (record/current-cases.ts).
 */
const STANDING: Readonly<Record<string, Standing>> = {
  '2': { state: 'waiting-seller', vague: true },
  '3': { state: 'return-agreed', vague: false },
  '4': { state: 'closed', vague: false },
};

const standingOf = (code: string | undefined): Standing | undefined =>
  code !== undefined && Object.hasOwn(STANDING, code) ? STANDING[code] : undefined;

/** The day as the page shows it: "2022-03-23 21:19:58". An instant beside it must be that day somewhere. */
function openedOn(row: unknown): CaseReading['openedOn'] {
  const [day = ''] = (textAt(row, 'gmtCreateFormat') ?? '').split(' ');
  const at = numberAt(row, 'gmtCreate');
  if (!isCalendarDate(day)) return null;
  const isNear = at === undefined || (localDay(at - 12 * HOUR, 'UTC') <= day && day <= localDay(at + 14 * HOUR, 'UTC'));
  return isNear ? day : null;
}

interface Told extends Standing {
  readonly amount: CaseReading['amount'];
}
const untold = (standing: Standing): Told => ({ ...standing, amount: null });

/** Of a case that is finished: the money is back, or the buyer took the request back. */
const SAY_HOW: readonly CaseReading['state'][] = ['refunded', 'cancelled'];

/** Words first: of a case that is finished they may say how. They never take back what the code says. */
function toldOf(code: string | undefined, text: string | undefined, { language }: Reading): Told | null {
  const coded = standingOf(code);
  const said = text === undefined ? undefined : caseOf(text, language);
  if (coded?.state === 'closed') return said && SAY_HOW.includes(said.state) ? said : untold(coded);
  if (said && !(said.vague && coded)) return said;
  return coded ? untold(coded) : null;
}

const textOf = (row: unknown): string | undefined =>
  textAt(row, 'reverseStatusText') ?? textAt(row, 'reverseDetailStatusText');

function caseFrom(row: unknown, { state, vague, amount }: Told): CaseReading {
  const line = idAt(row, 'tradeOrderLineId');
  return {
    id: idAt(row, 'reverseOrderLineId') ?? idAt(row, 'reverseOrderId') ?? null,
    lineIds: line === undefined ? [] : [line],
    state,
    vague,
    text: textOf(row) ?? '',
    openedOn: openedOn(row),
    amount,
  };
}

function rowOf(row: unknown, reading: Reading): CaseReading[] {
  const told = toldOf(textAt(row, 'reverseStatus'), textOf(row), reading);
  return told === null ? [] : [caseFrom(row, told)];
}

type Read = (row: unknown, reading: Reading) => CaseReading[];

const draftOf = (id: string, rows: readonly unknown[], read: Read): Draft => ({
  raw: { id, fields: rawFields('returns', { caseText: rows.map(textOf) }), lines: [] },
  statusCode: undefined,
  buttons: [],
  sure: () => ({}),
  cases: (reading) => rows.flatMap((row) => read(row, reading)),
});

/** One draft for each order; it may have several rows. */
export function returnsDrafts({ module }: Answer): Draft[] {
  const rows = new Map<string, unknown[]>();
  for (const row of listAt(module, 'reverseOrderLines')) {
    const id = idAt(row, 'tradeOrderId');
    if (id !== undefined) rows.set(id, [...(rows.get(id) ?? []), row]);
  }
  return [...rows].map(([id, own]) => draftOf(id, own, rowOf));
}

/** Money that was sent back: on its way, and in hand once each channel has its day. */
function refundIn(module: unknown): Told | null {
  const refund = valueAt(module, 'reverseFinishInfo', 'refundInfo');
  const details = valueAt(refund, 'refundDetails');
  const channels = listAt(refund, 'refundChannelDetails');
  if (details === undefined && channels.length === 0) return null;
  const isHere = channels.length > 0 && channels.every((one) => textAt(one, 'aeRefundFinishTime') !== undefined);
  const money = readMoney(textAt(details, 'totalMoney') ?? textAt(module, 'reachSolution', 'refundMoney') ?? '');
  return {
    state: isHere ? 'refunded' : 'refund-agreed',
    vague: false,
    amount: money ? { amount: money.amount, currency: money.currency } : null,
  };
}

/** Codes of the list mean nothing here: nobody saw them beside their words. */
function detailOf(module: unknown, reading: Reading): CaseReading[] {
  const told = refundIn(module) ?? toldOf(undefined, textOf(module), reading);
  return told === null ? [] : [caseFrom(module, told)];
}

/** `asked`: the order that the page asked about. */
export function refundDrafts({ module }: Answer, asked: string | undefined): Draft[] {
  const id = idAt(module, 'tradeOrderId') ?? asked;
  return id === undefined ? [] : [draftOf(id, [module], detailOf)];
}
