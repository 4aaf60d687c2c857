// What each message may carry, checked before any handler sees it. A page's content is only outlined here; the reader of
// pages checks it in full.
import * as v from 'valibot';
import { MOST_LEARNED } from '../core/dictionary';
import { ENDINGS, EVENT_TYPES, LONGEST_LINE, MOST_LINES, PROBLEMS } from '../core/event';
import { LONGEST_NOTE } from '../core/evidence/evidence';
import { RUNG_IDS, type SwitchedRung, THEMES, UI_LANGUAGES } from '../core/settings';
import { KeptMetaShape, PieceShape } from './backup-shape';
import type { MessageType, Payload } from './messages';

const orderId = v.pipe(v.string(), v.regex(/^\d{1,32}$/));
const eventId = v.pipe(v.string(), v.minLength(1), v.maxLength(64));
/** So many orders in one message: what is kept of them is one transaction. */
const MOST_AT_ONCE = 2000;
const orderIds = v.pipe(v.array(orderId), v.minLength(1), v.maxLength(MOST_AT_ONCE));
const date = v.pipe(v.string(), v.regex(/^20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/));
const text = (most: number) => v.pipe(v.string(), v.maxLength(most));

/** JSON carries no infinity, but a message may. */
const amount = v.pipe(v.number(), v.finite(), v.minValue(0));

const instant = v.pipe(v.number(), v.integer(), v.minValue(Date.UTC(2020, 0, 1)), v.maxValue(Date.UTC(2100, 0, 1)));

const evidenceId = v.pipe(v.string(), v.uuid());
const oneEvidence = v.strictObject({ id: evidenceId });
const hour = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(23));

const nothing = v.null();
const oneOrder = v.strictObject({ orderId });
const rungs = v.strictObject(
  Object.fromEntries(RUNG_IDS.map((id) => [id, v.boolean()])) as Record<SwitchedRung, v.BooleanSchema<undefined>>,
);

const settings = v.strictObject({
  language: v.picklist(['auto', ...UI_LANGUAGES]),
  theme: v.picklist(THEMES),
  hour,
  quiet: v.nullable(
    v.pipe(
      v.strictObject({ from: hour, to: hour }),
      v.check(({ from, to }) => from !== to),
    ),
  ),
  rungs,
  hideTitles: v.boolean(),
  pageLines: v.boolean(),
  otherComputers: v.boolean(),
});

const after = v.strictObject({ after: v.nullable(text(300)) });
const unread = (most: number) => v.pipe(v.array(v.unknown()), v.maxLength(most));

type Schemas = { readonly [T in Exclude<MessageType, 'page-read'>]: v.GenericSchema<unknown, Payload<T>> };

export const SCHEMAS: Schemas = {
  'answer-read': v.strictObject({
    url: text(4000),
    api: v.pipe(v.string(), v.regex(/^mtop\.[a-z.]{5,120}$/)),
    order: v.exactOptional(orderId),
    text: text(2_000_000),
    language: text(60),
    startedAt: instant,
    readAt: instant,
  }),
  'open-guide': oneOrder,
  'get-overview': v.nullable(v.literal('glance')),
  'get-orders': nothing,
  'get-order': oneOrder,
  'add-event': v.strictObject({
    orderId,
    type: v.picklist(EVENT_TYPES),
    until: v.exactOptional(date),
    problem: v.exactOptional(v.picklist(PROBLEMS)),
    step: v.exactOptional(v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/))),
    amount: v.exactOptional(amount),
    asked: v.exactOptional(amount),
    number: v.exactOptional(text(80)),
    outcome: v.exactOptional(text(80)),
    lines: v.exactOptional(v.pipe(v.array(text(LONGEST_LINE)), v.minLength(1), v.maxLength(MOST_LINES))),
  }),
  'undo-event': v.strictObject({ orderId, eventId }),
  'tell-again': v.strictObject({ orderId, eventId }),
  'add-endings': v.strictObject({ orderIds, type: v.picklist(ENDINGS) }),
  'undo-endings': v.strictObject({ orderIds, eventId }),
  'set-date': v.strictObject({ orderId, date: v.nullable(date) }),
  'set-snooze': v.strictObject({ orderId, until: v.nullable(date) }),
  'set-note': v.strictObject({ orderId, note: v.exactOptional(text(2000)), nickname: v.exactOptional(text(80)) }),
  'forget-order': oneOrder,
  'restore-order': oneOrder,
  'change-settings': settings,
  'export-orders': nothing,
  'export-dictionary': nothing,
  'first-visit-seen': nothing,
  'test-notification': nothing,
  'notification-seen': v.strictObject({ seen: v.boolean() }),
  'missed-seen': nothing,
  'get-health': nothing,
  'get-check': nothing,
  'get-cloud': nothing,
  'clear-cloud': nothing,
  'get-timeline': oneOrder,
  'get-evidence': oneOrder,
  'get-all-evidence': nothing,
  'evidence-added': PieceShape,
  'set-evidence-note': v.strictObject({ id: evidenceId, note: text(LONGEST_NOTE) }),
  'remove-evidence': oneEvidence,
  'restore-evidence': oneEvidence,
  'get-tab': v.strictObject({ tabId: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
  'backup-head': nothing,
  'backup-orders': after,
  'backup-ledger': after,
  'backup-evidence': after,
  'get-known': v.strictObject({
    orders: v.pipe(v.array(orderId), v.maxLength(MOST_AT_ONCE)),
    evidence: v.pipe(v.array(evidenceId), v.maxLength(MOST_AT_ONCE)),
  }),
  'bring-in': v.strictObject({
    from: v.picklist(['backup', 'export']),
    bringBack: v.boolean(),
    records: unread(MOST_AT_ONCE),
    ledger: unread(20 * MOST_AT_ONCE),
  }),
  'bring-in-rest': v.strictObject({
    settings: v.nullable(settings),
    meta: v.nullable(KeptMetaShape),
    words: unread(MOST_LEARNED),
  }),
  'delete-everything': nothing,
};
