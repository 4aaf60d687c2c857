// The user's taps on an order: each is kept at once and can be taken back from the notice that it leaves.
import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import type { OrderEvent } from '../../utils/core/event';
import type { Order } from '../../utils/core/order';
import { type CalendarDate, statedDays } from '../../utils/core/time';
import { toldWords } from '../../utils/core/timeline/told-entries';
import type { Words } from '../../utils/core/words';
import type { Say } from '../../utils/i18n/word';
import { answerWords } from '../words/answer-words';
import { orderTitle } from '../words/order-title';
import type { NewEvent, OrderActions, Told } from './order-actions';

export interface Notice {
  readonly text: string;
  /** Null after a failure: nothing was kept, so nothing can be taken back. */
  readonly undo: (() => void) | null;
}

export interface Taps {
  answer(order: Order, type: string, more?: Told): void;
  takeBack(order: Order, event: OrderEvent): void;
  tick(order: Order, step: string): void;
  setDate(order: Order, date: CalendarDate | null): void;
  /** `before`: the snooze that holds at this moment. One that is over cannot be set again, so taking back leaves none. */
  snooze(order: Order, until: CalendarDate | null, before: CalendarDate | null): void;
  setNickname(order: Order, nickname: string): void;
  /** Kept without a notice: it is still being written. */
  setNote(order: Order, note: string): void;
  /** The note is written, and is another one than `before`. */
  leaveNote(order: Order, note: string, before: string): void;
  forget(order: Order): void;
}

/** False when it could not be taken back. */
type Undo = () => Promise<boolean>;

/** The day the user set before, so that Undo brings it back. */
export const handDateOf = (order: Order): CalendarDate | null => {
  const own = order.deadlines.find(({ basis }) => basis === 'user');
  return own === undefined ? null : statedDays(own).from;
};

export function useTaps(actions: OrderActions, say: Say): { notice: Notice | null; taps: Taps; clear: () => void } {
  const [notice, setNotice] = useState<Notice | null>(null);
  const clear = useCallback(() => setNotice(null), []);
  const noted = useRef<Promise<boolean>>(Promise.resolve(true));

  const taps = useMemo((): Taps => {
    const fail = (): void => setNotice({ text: say({ key: 'guide.not-saved' }), undo: null });
    const orSay = async (kept: Promise<boolean>): Promise<void> => {
      if (!(await kept)) fail();
    };
    /** `act` keeps something and says how to take it back; null when it was not kept. */
    const run = async (order: Order, what: Words, act: () => Promise<Undo | null>): Promise<void> => {
      const undo = await act();
      if (undo === null) return fail();
      const values = { title: orderTitle(order, say), what: { words: what } };
      const takeBack = (): void => {
        setNotice(null);
        void orSay(undo());
      };
      setNotice({ text: say({ key: 'guide.undo-text', values }), undo: takeBack });
    };
    const add = (order: Order, event: Omit<NewEvent, 'orderId'>): void => {
      void run(order, answerWords(event.type, event.step), async () => {
        const kept = await actions.addEvent({ orderId: order.id, ...event });
        return kept && (() => actions.undoEvent({ orderId: order.id, eventId: kept.eventId }));
      });
    };
    const orElseNull = async (done: Promise<boolean>, undo: Undo) => ((await done) ? undo : null);

    return {
      answer: (order, type, more = {}) => add(order, { type, ...more }),
      takeBack: (order, event) => {
        const of = { orderId: order.id, eventId: event.id };
        const what = { key: 'guide.taken-back', values: { what: { words: toldWords(event) } } };
        void run(order, what, () => orElseNull(actions.undoEvent(of), () => actions.tellAgain(of)));
      },
      tick: (order, step) => {
        const ticked = order.events.findLast((event) => event.type === 'step-done' && event.step === step);
        if (ticked === undefined) add(order, { type: 'step-done', step });
        else void orSay(actions.undoEvent({ orderId: order.id, eventId: ticked.id }));
      },
      setDate: (order, date) => {
        const orderId = order.id;
        const before = handDateOf(order);
        const what = { key: date === null ? 'guide.date-removed' : 'guide.date-set' };
        const undo = () => actions.setDate({ orderId, date: before });
        void run(order, what, () => orElseNull(actions.setDate({ orderId, date }), undo));
      },
      snooze: (order, until, before) => {
        const orderId = order.id;
        const what: Words =
          until === null ? { key: 'guide.snooze-ended' } : { key: 'guide.snoozed', values: { day: { date: until } } };
        const undo = () => actions.setSnooze({ orderId, until: before });
        void run(order, what, () => orElseNull(actions.setSnooze({ orderId, until }), undo));
      },
      setNickname: (order, nickname) => {
        const { id: orderId, nickname: before } = order;
        if (nickname === before) return;
        const what = { key: nickname === '' ? 'guide.nickname-removed' : 'guide.nickname-set' };
        const undo = () => actions.setNote({ orderId, nickname: before });
        void run(order, what, () => orElseNull(actions.setNote({ orderId, nickname }), undo));
      },
      setNote: ({ id: orderId }, note) => {
        noted.current = actions.setNote({ orderId, note });
        void orSay(noted.current);
      },
      leaveNote: (order, note, before) => {
        const what = { key: note.trim() === '' ? 'guide.note-removed' : 'guide.note-set' };
        const undo = () => actions.setNote({ orderId: order.id, note: before });
        void run(order, what, () => orElseNull(noted.current, undo));
      },
      forget: (order) => {
        const of = { orderId: order.id };
        void run(order, { key: 'guide.forgotten' }, () => orElseNull(actions.forget(of), () => actions.restore(of)));
      },
    };
  }, [actions, say]);

  return { notice, taps, clear };
}
