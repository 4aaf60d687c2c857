// Rows 13 and 15 once the page said "not yet" to a claim for goods that came. In Berlin the last sure day is 14 Sep.
import { refundDate } from '../order-of';
import { situations, tell } from './situation';

const done = { status: 'completed', completedOn: '2026-09-01', placedOn: '2026-08-01' } as const;
const broken = tell('problem 2026-09-02', { problem: 'damaged' });
const notHere = tell('not-here 2026-09-02');
const refused = (on: string, until?: string) => tell(`page-refused ${on}`, until === undefined ? {} : { until });

export const refusedGoods = situations(done, [
  [
    'a problem, and the page refuses until a day within the window: then',
    { events: [...broken, ...refused('2026-09-03', '2026-09-10')] },
    '2026-09-04',
    '15 dispute-opens wait – wait',
    /not yet.*Ask again on 10 Sep/s,
  ],
  [
    'that day: ask again',
    { events: [...broken, ...refused('2026-09-03', '2026-09-10')] },
    '2026-09-10',
    '15 dispute-closes pictures-and-ask 2026-09-14 soon',
    /said no on 3 Sep/,
  ],
  [
    'refused until the last day',
    { events: [...broken, ...refused('2026-09-03', '2026-09-14')] },
    '2026-09-04',
    '15 dispute-opens wait – wait',
  ],
  [
    'refused beyond the window: not waited for',
    { events: [...broken, ...refused('2026-09-03', '2026-09-15')] },
    '2026-09-04',
    '15 dispute-closes pictures-and-ask 2026-09-14 soon',
    /said no on 3 Sep\. Ask again/,
    /not yet/,
  ],
  [
    'a problem, and the page named no day: three days',
    { events: [...broken, ...refused('2026-09-03')] },
    '2026-09-04',
    '15 dispute-opens wait – wait',
    /Ask again on 6 Sep/,
  ],
  [
    'came and not confirmed: its refund date is no day to wait for',
    {
      ...done,
      status: 'awaiting-delivery',
      completedOn: null,
      deliveredOn: '2026-09-01',
      deadlines: [refundDate('2026-09-12')],
      events: [...broken, ...refused('2026-09-03')],
    },
    '2026-09-06',
    '15 dispute-closes pictures-and-ask 2026-09-14 soon',
  ],
  [
    'refused while it was on its way, then it came broken: nothing is waited for',
    { events: [...refused('2026-08-20', '2026-09-10'), ...broken] },
    '2026-09-04',
    '15 dispute-closes pictures-and-ask 2026-09-14 soon',
    /damaged/,
  ],
  [
    'a problem, refused, and all windows over',
    { events: [...broken, ...refused('2026-09-20', '2026-09-25')] },
    '2026-09-21',
    '15 dispute-closes pictures-and-ask 2026-09-21 now',
    /\(estimate\)/,
  ],
  [
    'not here, and the page refuses',
    { events: [...notHere, ...refused('2026-09-05', '2026-09-10')] },
    '2026-09-06',
    '13 dispute-opens wait – wait',
    /Ask again on 10 Sep/,
  ],
  [
    'not here, and refused before the carrier had its days: the carrier is asked',
    { events: [...notHere, ...refused('2026-09-03', '2026-09-10')] },
    '2026-09-04',
    '13 dispute-closes ask-carrier 2026-09-14 soon',
  ],
]);
