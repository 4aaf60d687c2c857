import { NotificationTest } from '../../../components/health/NotificationTest';
import { nothing } from '../sample-props';
import type { States } from '../state';

const actions = { test: async () => true, seen: nothing };

export const states: States = {
  'not tried': <NotificationTest actions={actions} system="windows" known={null} />,
  seen: <NotificationTest actions={actions} system="mac" known />,
  'not seen': <NotificationTest actions={actions} system="mac" known={false} />,
};
