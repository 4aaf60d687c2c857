import { Footer } from '../../../components/parts/Footer';
import type { States } from '../state';

const link = { link: 'Open my orders', href: 'https://www.aliexpress.com/p/order/index.html' };

export const states: States = {
  fresh: <Footer text="List seen today 09:12" {...link} />,
  stale: <Footer text="List seen 9 days ago" stale {...link} />,
};
