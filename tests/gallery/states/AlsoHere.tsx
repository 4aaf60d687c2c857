import { AlsoHere } from '../../../components/guide/AlsoHere';
import type { Order } from '../../../utils/core/order';
import { decision, order, step } from '../../components/sample';
import { nothing } from '../sample-props';
import type { States } from '../state';

const line = (id: string, title: string): Order['lines'][number] => {
  return { id, title, variant: null, quantity: 1, price: null, url: null };
};
const parted = order({
  lines: [
    line('L1', 'Trail running shoes, 42'),
    line('L2', 'Wool socks, three pairs'),
    line('L3', 'Laces, reflective'),
  ],
  parcels: ['L1', 'L2', 'L3'].map((id) => ({ trackingNumber: id, carrier: null, lineIds: [id], lastEvent: null })),
});
const soon = decision({ group: 'L2', subject: 'L2', level: 'soon', step: step({ estimate: false }) });
const waits = decision({ group: 'L3', subject: 'L3', row: 27, level: 'wait', step: step({ lastDay: null }) });

export const states: States = {
  'two other parcels': <AlsoHere order={parted} others={[soon, waits]} onOpen={nothing} />,
};
