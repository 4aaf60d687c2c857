import { FileOutcome } from '../../../components/data/FileOutcome';
import type { States } from '../state';

const orders = { added: 9_814, joined: 1, same: 40, forgotten: 3, unreadable: 2, left: 1 };
const none = { added: 0, joined: 0, same: 0, forgotten: 0, unreadable: 0, left: 0 };

export const wide = true;
export const states: States = {
  done: <FileOutcome end="done" orders={orders} pieces={{ kept: 12, lost: 1 }} />,
  'nothing new': <FileOutcome end="done" orders={{ ...none, same: 1 }} pieces={{ kept: 0, lost: 0 }} />,
  stopped: <FileOutcome end="stopped" orders={{ ...none, added: 100 }} pieces={{ kept: 0, lost: 0 }} />,
  'disk full': <FileOutcome end="storage" orders={none} pieces={{ kept: 0, lost: 0 }} />,
};
