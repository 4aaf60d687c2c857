// Collects the layouts of aliexpress.ru, a shop of its own with pages of its own. Their script runs only where the user
// allowed that site, so they are not carried to the other.
import type { Layout } from '../layout';

export const RU_LAYOUTS: readonly Layout[] = Object.values(
  import.meta.glob<Layout>('./*-20*.ts', { eager: true, import: 'default' }),
).sort((a, b) => (a.seen < b.seen ? 1 : -1));
