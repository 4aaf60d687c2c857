import { HealthBands } from '../../../components/list/HealthBands';
import type { States } from '../state';

const links = { settingsUrl: '#settings', reportUrl: '#report' };

export const states: States = {
  'reminders blocked': <HealthBands notifications="denied" storage="ok" unreadablePage={null} {...links} />,
  'storage failed': <HealthBands notifications="ok" storage="failed" unreadablePage={null} {...links} />,
  'orders lost': <HealthBands notifications="ok" storage="ok" unreadablePage={null} lost={3} {...links} />,
  'an order beyond the rules': (
    <HealthBands notifications="ok" storage="ok" unreadablePage={null} undecided={1} {...links} />
  ),
  'page not read': (
    <HealthBands
      notifications="ok"
      storage="ok"
      unreadablePage={{ url: 'https://www.aliexpress.com/p/order/index.html', why: 'no-orders' }}
      {...links}
    />
  ),
};
