// A background made of answers: what a window asks is written down, what it is told is given.
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS } from '../../utils/core/settings';
import { type DecidedOrder, overviewOf } from '../../utils/core/summary';
import { englishCatalogue } from '../../utils/i18n/english';
import type { OrderView, Overview } from '../../utils/webext/messages';
import { MOMENT } from './sample';

interface Sent {
  readonly type: string;
  readonly payload: unknown;
}
export type Answers = Readonly<Record<string, (payload: unknown) => unknown>>;

export const viewsOf = (orders: readonly DecidedOrder[]): OrderView[] =>
  orders.map((decided) => ({ ...decided, nextReminderAt: null }));

export function overview(orders: readonly DecidedOrder[], more: Partial<Overview> = {}): Overview {
  const { counts, total } = overviewOf(orders);
  return {
    ...MOMENT,
    open: viewsOf(orders.filter(({ decision }) => decision.level !== 'done')),
    counts,
    total,
    health: { notifications: 'ok', unreadablePage: null, storage: 'ok', listSeenAt: MOMENT.now, lost: 0, undecided: 0 },
    settings: { ...DEFAULT_SETTINGS, language: 'en' },
    missed: null,
    firstVisit: false,
    ...more,
  };
}

const isSent = (message: unknown): message is Sent =>
  typeof message === 'object' && message !== null && 'type' in message;

/** Answers every message from the table, null otherwise; returns what was sent, oldest first. */
export function answerWith(answers: Answers): Sent[] {
  const sent: Sent[] = [];
  vi.stubGlobal('fetch', async () => ({ json: async () => englishCatalogue() }));
  fakeBrowser.runtime.onMessage.addListener((message: unknown, _sender: unknown, reply: (answer: unknown) => void) => {
    if (!isSent(message)) return;
    sent.push(message);
    const answer = answers[message.type];
    const given = answer === undefined ? { ok: null } : answer(message.payload);
    if (given instanceof Promise) void given.then(reply);
    else reply(given);
    return true;
  });
  return sent;
}
