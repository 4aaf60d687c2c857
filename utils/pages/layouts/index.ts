// Collects the layouts of this folder, newest evidence first. A new page design is one new file `<page>-<year>.ts`.
import type { Layout } from './layout';

export const LAYOUTS: readonly Layout[] = Object.values(
  import.meta.glob<Layout>('./*-20*.ts', { eager: true, import: 'default' }),
).sort((a, b) => (a.seen < b.seen ? 1 : -1));
