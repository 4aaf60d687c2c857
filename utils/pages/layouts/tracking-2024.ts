// The way of an order's parcels at /p/tracking/, 2024 to today. Class names end in a hash that changes, so only their
// beginnings count; the names of what holds them are not known. One parcel is shown at a time, the others are tabs.
import type { Layout } from './layout';

const NUMBER = '[class*="logistic-info-v2--mailNo';
const BLOCKS = '[class*="ship-to--"], [class*="logistic-info-v2--"], [class*="package-items-v2--"]';
const NODE = '[class*="logistic-info-v2--node';

export default {
  id: 'tracking-2024',
  page: 'tracking',
  seen: '2026-04',
  path: '/p/tracking/',
  // A page that shows none of them is another one; a parcel that nobody sent yet is no trouble.
  frame: BLOCKS,
  partial: 'body',
  order: 'body',
  drawn: `${NUMBER}"], ${NODE}"]`,
  idFrom: 'location',
  ids: [{ path: '/p/tracking/', param: 'tradeOrderId' }],
  lasting: `${NUMBER}"]`,
  foreign: 'header, footer, script, style, .order-recommend',
  fields: {
    parcelNumber: { select: [`${NUMBER}Value"]`] },
    carrier: { select: ['[class*="logistic-info-v2--carrierValue"]'] },
    scan: { select: [`${NODE}Title"]`] },
    scanText: { select: [`${NODE}Desc"]`] },
    scanTime: { select: [`${NODE}Time"]`] },
    tabs: { select: ['[class*="tab-list-v2--tab--"]'], all: true },
    eta: { select: ['[class*="arrival-time-v2--title"]'], all: true },
  },
  prose: {
    prose: {
      within: 'body',
      skip: `header, footer, script, style, svg, button, a[href*="/item/"], .order-recommend, ${BLOCKS}`,
    },
  },
} satisfies Layout;
