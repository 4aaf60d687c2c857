import { EvidencePanel } from '../../../components/evidence/EvidencePanel';
import type { PictureChance, ShelfActions } from '../../../components/evidence/shelf';
import type { Evidence } from '../../../utils/core/evidence/evidence';
import { MOMENT, order } from '../../components/sample';
import { nothing } from '../sample-props';
import type { States } from '../state';

const picture: Evidence = {
  id: '2f6b1c1e-6a53-4f0e-9a3c-2d1b7f0c9a11',
  orderId: order().id,
  kind: 'picture',
  name: 'order-2026-08-25-0930.png',
  type: 'image/png',
  size: 238_000,
  takenAt: MOMENT.now,
  url: 'https://www.aliexpress.com/p/order/detail.html?orderId=8190000000000001',
  note: 'The line with the refund date',
  removedAt: null,
};
const film: Evidence = {
  ...picture,
  id: 'b',
  kind: 'file',
  name: `${'unboxing-'.repeat(12)}.mp4`,
  type: '',
  size: 9e6,
  url: null,
  note: '',
};

const shelf = (items: readonly Evidence[], chance: PictureChance, more: Partial<ShelfActions> = {}): ShelfActions => ({
  here: 'panel',
  list: async () => items,
  bytes: async () => null,
  addFile: async () => null,
  setNote: async () => true,
  remove: async () => true,
  restore: async () => true,
  chance: async () => chance,
  takePicture: async () => null,
  askForClick: nothing,
  onChange: () => nothing,
  ...more,
});
const shown = (actions: ShelfActions) => <EvidencePanel orderId={order().id} actions={actions} done={false} />;

export const states: States = {
  'nothing kept, ready to take': shown(shelf([], { is: 'take', kind: 'order' })),
  'a picture and a file, beside the page': shown(shelf([picture, film], { is: 'ask' })),
  'in the popup, another order in front': shown(shelf([], { is: 'other-order' }, { here: 'popup' })),
  'no page of an order in front': shown(shelf([], { is: 'other-page' }, { here: 'popup' })),
};
