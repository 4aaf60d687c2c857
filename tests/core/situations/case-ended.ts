// A page calls a case finished, and no more: what was known of how it ended stands, else the buyer is asked how.
import { caseOf, D, situations, tell } from './situation';

const closed = (lastSeenOn: string) => [caseOf('closed', { lastSeenOn, since: lastSeenOn })];
const accepted = tell('seller-offered 2026-09-06', { amount: 5 }, 'offer-answered 2026-09-07', { outcome: 'accepted' });
const lost = tell('case-opened 2026-09-05', 'decided 2026-09-17', { outcome: 'lost' });

export const caseEnded = situations(D, [
  [
    'finished, and an offer was accepted',
    { cases: closed('2026-09-08'), events: accepted },
    '2026-09-09',
    '9 refund-due wait – wait',
  ],
  [
    'finished, and money was granted',
    { cases: closed('2026-09-11'), events: tell('refund-agreed 2026-09-10') },
    '2026-09-12',
    '9 refund-due wait – wait',
  ],
  [
    'finished, and decided for less: the appeal stays',
    { cases: closed('2026-09-19'), events: lost },
    '2026-09-19',
    '4 appeal appeal 2026-09-22 now',
  ],
  [
    'finished, nobody knows how',
    { cases: closed('2026-09-08') },
    '2026-09-09',
    '18 dispute-closes ask-money 2026-09-17 now',
    /is finished. Look how/,
    /you can ask for your money/,
  ],
  [
    'finished, and the appeal with it',
    { cases: closed('2026-09-19'), events: [...lost, ...tell('appealed 2026-09-18')] },
    '2026-09-20',
    '18 dispute-closes ask-money 2026-09-20 now',
    /Look how/,
  ],
  [
    'finished, and the buyer took it back',
    { cases: closed('2026-09-08'), events: tell('case-cancelled 2026-09-07') },
    '2026-09-09',
    '18 dispute-closes ask-money 2026-09-17 now',
    /Since 4 Sep/,
    /Look how/,
  ],
  [
    'finished, and the page refused a new one',
    { cases: closed('2026-09-08'), events: tell('page-refused 2026-09-09', { until: '2026-09-11' }) },
    '2026-09-10',
    '20 dispute-opens wait – wait',
    undefined,
    /Look how/,
  ],
  [
    'finished, then told how',
    { cases: closed('2026-09-08'), events: tell('decided 2026-09-09', { outcome: 'lost' }) },
    '2026-09-09',
    '4 appeal appeal 2026-09-14 soon',
  ],
  [
    'finished, and all windows gone',
    { status: 'completed', completedOn: '2026-08-01', deadlines: [], cases: closed('2026-09-08') },
    '2026-09-20',
    '17 dispute-closes none – done',
    /Look how/,
  ],
]);
