// What the guide keeps in "more": the answers that its step does not offer, links, and what is done rarely.
import type { Order } from '../utils/core/order';
import type { DecidedOrder } from '../utils/core/summary';
import type { Say } from '../utils/i18n/word';
import { ALWAYS_ASKED, answerWords, asksMore } from './answer-words';
import { orderUrl, parcelTrackUrl, trackingUrl } from './links';
import type { MenuItem } from './Menu';
import type { Panel } from './panel';
import type { Taps } from './use-taps';

/** Keeps the answer at once, or opens the part that asks for what it needs. */
export function tell(order: Order, type: string, taps: Taps, onPanel: (panel: Panel) => void): void {
  if (asksMore(type)) onPanel(type);
  else taps.answer(order, type);
}

export function guideMenu(
  { order, decision }: DecidedOrder,
  taps: Taps,
  onPanel: (panel: Panel) => void,
  say: Say,
): MenuItem[] {
  const told = order.events.filter(({ type }) => type !== 'step-done').at(-1);
  return [
    ...ALWAYS_ASKED.filter((type) => !decision.step.answers.includes(type)).map((type) => ({
      id: `answer-${type}`,
      label: say(answerWords(type)),
      onChoose: () => tell(order, type, taps, onPanel),
    })),
    ...(told === undefined
      ? []
      : [
          {
            id: 'take-back',
            label: say({
              key: 'guide.take-back',
              values: { what: { words: answerWords(told.type) }, day: { date: told.on } },
            }),
            onChoose: () => taps.takeBack(order, told),
          },
        ]),
    { id: 'open-order', label: say({ key: 'guide.open-order' }), href: orderUrl(order), apart: true },
    { id: 'open-tracking', label: say({ key: 'guide.tracking' }), href: trackingUrl(order) },
    { id: 'open-17track', label: say({ key: 'guide.17track' }), href: parcelTrackUrl(order) },
    { id: 'set-date', label: say({ key: 'guide.set-date' }), onChoose: () => onPanel('date'), apart: true },
    { id: 'set-nickname', label: say({ key: 'guide.nickname' }), onChoose: () => onPanel('nickname') },
    { id: 'forget', label: say({ key: 'guide.forget' }), onChoose: () => taps.forget(order) },
  ];
}
