import { NotificationTest } from '../../../components/health/NotificationTest';
import { Welcome } from '../../../components/welcome/Welcome';
import { nothing } from '../sample-props';
import type { States } from '../state';

const actions = { test: async () => true, seen: nothing };
const tried = (known: boolean | null) => ({
  reminded: known === true,
  examplesUrl: '#examples',
  children: <NotificationTest actions={actions} system="windows" known={known} />,
});

export const wide = true;
export const states: States = {
  'at first': <Welcome pinned={false} read={0} {...tried(null)} />,
  'all done': <Welcome pinned read={18} {...tried(true)} />,
  'reminder not seen': <Welcome pinned={null} read={18} {...tried(false)} />,
};
