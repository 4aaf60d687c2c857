// What the guide keeps in "more": the answers that its step does not offer, links, and what is done rarely.
import { ENDINGS } from '../../utils/core/event';
import type { DecidedOrder } from '../../utils/core/summary';
import type { Say } from '../../utils/i18n/word';
import { orderUrl, parcelTrackUrl, trackingUrl } from '../parts/links';
import type { Panel } from '../parts/panel';
import { answerWords, asksMore } from '../words/answer-words';
import { guidedTaps } from './guided-taps';
import type { MenuItem } from './Menu';
import type { Taps } from './use-taps';

/** Keeps the answer at once, or opens the part that asks for what it needs. */
export function tell(
  { order, decision }: DecidedOrder,
  type: string,
  taps: Taps,
  onPanel: (panel: Panel) => void,
): void {
  if (asksMore(type)) onPanel(type);
  else if (type === 'step-done') taps.answer(order, type, { step: decision.step.id });
  else taps.answer(order, type);
}

export function guideMenu(decided: DecidedOrder, taps: Taps, onPanel: (panel: Panel) => void, say: Say): MenuItem[] {
  const { order, decision } = decided;
  const endings = decision.level === 'done' ? [] : ENDINGS.filter((type) => !decision.step.answers.includes(type));
  return [
    { id: 'menu-triage', label: say({ key: 'answer.problem' }), onChoose: () => onPanel('triage') },
    { id: 'menu-happened', label: say({ key: 'guide.happened' }), onChoose: () => onPanel('happened') },
    ...endings.map((type) => ({
      id: `answer-${type}`,
      label: say(answerWords(type)),
      onChoose: () => tell(decided, type, guidedTaps(taps, decision), onPanel),
    })),
    ...(order.events.length === 0
      ? []
      : [{ id: 'menu-told', label: say({ key: 'guide.take-back' }), onChoose: () => onPanel('told') }]),
    { id: 'open-order', label: say({ key: 'guide.open-order' }), href: orderUrl(order), apart: true },
    { id: 'open-tracking', label: say({ key: 'guide.tracking' }), href: trackingUrl(order) },
    { id: 'open-17track', label: say({ key: 'guide.17track' }), href: parcelTrackUrl(order) },
    { id: 'menu-evidence', label: say({ key: 'evidence.title' }), onChoose: () => onPanel('evidence') },
    { id: 'menu-phone', label: say({ key: 'phone.title' }), onChoose: () => onPanel('phone') },
    ...(decision.level === 'wait' || decision.level === 'done'
      ? []
      : [{ id: 'snooze', label: say({ key: 'guide.snooze' }), onChoose: () => onPanel('snooze') }]),
    { id: 'set-note', label: say({ key: 'guide.note' }), onChoose: () => onPanel('note'), apart: true },
    { id: 'set-nickname', label: say({ key: 'guide.nickname' }), onChoose: () => onPanel('nickname') },
    { id: 'set-date', label: say({ key: 'guide.set-date' }), onChoose: () => onPanel('date') },
    { id: 'forget', label: say({ key: 'guide.forget' }), onChoose: () => taps.forget(order) },
  ];
}
