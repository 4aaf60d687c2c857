// What most states need: callbacks that do nothing, and titles that are hard to show.

import type { Taps } from '../../components/guide/use-taps';
import type { Folds } from '../../components/parts/use-folds';
import type { Order } from '../../utils/core/order';

export const nothing = (): void => undefined;

/** Each as it is at first. */
export const NO_FOLDS: Folds = { isOpen: (_id, first) => first, fold: nothing };

export const NO_TAPS: Taps = {
  answer: nothing,
  takeBack: nothing,
  tick: nothing,
  setDate: nothing,
  setNickname: nothing,
  snooze: nothing,
  setNote: nothing,
  leaveNote: nothing,
  forget: nothing,
};

export const LONG_TITLE = 'Waterproof trail running shoes with a very long name '.repeat(38).slice(0, 2_000);

/** A direction mark that would turn what follows it, a picture sign, and letters of both directions. */
export const ODD_TITLE = '\u202E👟 حذاء رياضي 42 – "small" 🎧';

/** A number that the page gave no currency with. */
export const NO_CURRENCY: Partial<Order> = { total: { amount: 1_234.5, currency: null, text: '1.234,50' } };

export const titled = (title: string): Partial<Order> => ({
  lines: [{ id: null, title, variant: null, quantity: 1, price: null, url: null }],
});
