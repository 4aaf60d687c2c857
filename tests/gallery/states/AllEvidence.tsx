import { AllEvidence } from '../../../components/evidence/AllEvidence';
import type { Evidence } from '../../../utils/core/evidence/evidence';
import { HOUR } from '../../../utils/core/time';
import { MOMENT, order } from '../../components/sample';
import { LONG_TITLE, titled } from '../sample-props';
import type { States } from '../state';

export const wide = true;

const orders = new Map(
  [order({ id: '1' }), order({ id: '2', ...titled(LONG_TITLE) }), order({ id: '3', lines: [] })].map((one) => [
    one.id,
    one,
  ]),
);
const piece = (at: number): Evidence => ({
  id: `${at}`,
  orderId: `${(at % 4) + 1}`,
  kind: 'picture',
  name: at % 5 === 0 ? `${'unboxing-'.repeat(12)}.mp4` : `order-${at}.png`,
  type: at % 5 === 0 ? '' : 'image/png',
  size: 238_000 * (at + 1),
  takenAt: MOMENT.now - at * HOUR,
  url: at % 2 === 0 ? null : 'https://www.aliexpress.com/p/order/detail.html?orderId=8190000000000001',
  note: at === 0 ? '‮اللوحة 🎧' : '',
  removedAt: null,
});
const pieces = Array.from({ length: 60 }, (_, at) => piece(at));
const actions = {
  bytes: async () => null,
  setNote: async () => true,
  remove: async () => true,
  restore: async () => true,
};
const shown = (some: readonly Evidence[]) => (
  <AllEvidence pieces={some} orders={orders} actions={actions} linkOf={(id) => `#order/${id}/evidence`}>
    <bdi>Nothing yet</bdi>
  </AllEvidence>
);

export const states: States = { 'of three orders, a part of it': shown(pieces), none: shown([]) };
