// Pages of a return: the list of them at /p/refund-dispute/, one refund at /p/refund-amount/ and the form at
// /p/reverse-pages/. Nobody described what they look like, so they are known by their address only: no order is looked for,
// and none is missed.
import type { Layout } from './layout';

export default {
  id: 'returns-2026',
  page: 'returns',
  seen: '2026-09',
  path: '/p/re',
  frame: 'body',
  partial: 'body',
  order: 'head > body',
  drawn: 'body',
  idFrom: 'links',
  ids: [],
  fields: {},
  prose: {},
} satisfies Layout;
