// Rows 0, 10, 28 and 29: not shipped, never bought, ended.
import { counter, dated, refundDate } from '../order-of';
import { situations, tell } from './situation';

const paid = { status: 'processing', placedOn: '2026-08-01' } as const;
const until = { deadlines: [dated('ship-by', '2026-08-08', { role: 'owed' })] };

export const notShipped = situations(paid, [
  ['it has its time', until, '2026-08-05', '29 ship-by wait – wait', /until 8 Aug/],
  ['its last day', until, '2026-08-08', '29 ship-by wait – wait'],
  ['its time has passed', until, '2026-08-09', '28 ship-by ask-to-ship – soon', /could not ship/],
  ['no time stated: 10 days', {}, '2026-08-11', '29 ship-by wait – wait', /estimate/],
  ['no time stated, 11 days', {}, '2026-08-12', '28 ship-by ask-to-ship – soon', /estimate/],
  [
    'its time has passed, and you wrote: an answer is awaited for 3 days',
    { ...until, events: tell('wrote-to-store 2026-08-09') },
    '2026-08-11',
    '28 ship-by wait – wait',
    /You wrote to the store on 9 Aug.*Look again on 12 Aug/s,
    /cancel/,
  ],
  [
    'its time has passed, you wrote, and 3 days are over',
    { ...until, events: tell('wrote-to-store 2026-08-09') },
    '2026-08-12',
    '28 ship-by ask-to-ship – soon',
    /or cancel/,
  ],
  [
    'its time has passed, you wrote, and the refund date is near: the answer is not awaited longer',
    {
      deadlines: [...until.deadlines, refundDate('2026-08-15')],
      events: tell('wrote-to-store 2026-08-09'),
    },
    '2026-08-10',
    '28 ship-by ask-to-ship – soon',
  ],
  [
    'a counter to ship by',
    { deadlines: [counter('2026-08-05T09:00:00Z', { kind: 'ship-by', role: 'owed' })] },
    '2026-08-05',
    '28 ship-by ask-to-ship – soon',
  ],
  ['no day known at all', { placedOn: null }, '2026-08-12', '29 – wait – wait', /not read/],
  ['never paid', { status: 'awaiting-payment' }, '2026-08-12', '10 – none – done', /not paid/],
  ['closed', { status: 'closed' }, '2026-08-12', '10 – none – done'],
  ['expired', { status: 'expired' }, '2026-08-12', '10 – none – done', /page says/],
  ['closed, paid: said so', { status: 'closed', paidOn: '2026-08-01' }, '2026-08-12', '10 – none – done'],
  ['not worth it', { events: tell('not-worth-it 2026-08-12') }, '2026-08-12', '0 – none – done'],
]);
