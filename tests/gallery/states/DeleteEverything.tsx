import { DeleteEverything } from '../../../components/data/DeleteEverything';
import { nothing } from '../sample-props';
import type { States } from '../state';

const props = { orders: 1_204, backup: null, busy: false, onBackup: nothing, onDelete: nothing };

export const wide = true;
export const states: States = {
  'at first': <DeleteEverything {...props} state="idle" />,
  deleting: <DeleteEverything {...props} state="deleting" />,
  deleted: <DeleteEverything {...props} orders={0} state="deleted" />,
  'not all of it': <DeleteEverything {...props} state="failed" />,
};
