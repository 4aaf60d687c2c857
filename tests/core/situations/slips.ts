// Words that would say too much: of a decision, of two requests, of proof that nobody gave, of a day that is to come.
import { caseOf, D, situations, tell } from './situation';

const total = { amount: 14, currency: 'USD', text: 'US $14' };
const proof = tell('case-opened 2026-09-05', 'proof-asked 2026-09-07', { until: '2026-09-12' });
const usd = { amount: 14, currency: 'USD' };

export const slips = situations(D, [
  [
    'appealed, and the page shows the same decision still',
    {
      cases: [caseOf('decided', { since: '2026-09-01', lastSeenOn: '2026-09-04' })],
      events: tell('appealed 2026-09-03'),
    },
    '2026-09-05',
    '8 decision wait – wait',
    /You appealed/,
    /again\. Other ways/,
  ],
  [
    'appealed, and decided anew',
    {
      cases: [caseOf('decided', { since: '2026-09-10', lastSeenOn: '2026-09-11' })],
      events: tell('decided 2026-09-01', { outcome: 'lost' }, 'appealed 2026-09-03'),
    },
    '2026-09-11',
    '4 appeal other-ways – soon',
    /decided again/,
  ],
  [
    'decided for all that was paid, by the page, and nobody told what was asked',
    { total, cases: [caseOf('decided', { asked: null, offer: usd })] },
    '2026-09-07',
    '9 refund-due wait – wait',
  ],
  [
    'decided for all that was paid, as told, and nobody told what was asked',
    { total, events: tell('case-opened 2026-09-05', 'decided 2026-09-20', { amount: 14 }) },
    '2026-09-21',
    '9 refund-due wait – wait',
  ],
  [
    'decided in another currency than paid',
    { total, cases: [caseOf('decided', { asked: null, offer: { amount: 70, currency: 'BRL' } })] },
    '2026-09-07',
    '4 appeal appeal 2026-09-11 soon',
  ],
  [
    'one was cancelled, one is finished, and one was opened since',
    {
      cases: [caseOf('closed'), caseOf('cancelled', { lastSeenOn: '2026-09-05' })],
      events: tell('case-opened 2026-09-07'),
    },
    '2026-09-07',
    '8 seller-answer wait – wait',
    undefined,
    /Two requests/,
  ],
  [
    'proof is due, and the page says that AliExpress decides',
    { cases: [caseOf('aliexpress-decides', { lastSeenOn: '2026-09-08' })], events: proof },
    '2026-09-09',
    '2 evidence-due add-proof 2026-09-10 now',
  ],
  [
    'the day for proof is gone, and the page says that AliExpress decides',
    { cases: [caseOf('aliexpress-decides', { lastSeenOn: '2026-09-12' })], events: proof },
    '2026-09-13',
    '8 decision wait – wait',
  ],
  [
    'proof was due, and the page shows the decision',
    { cases: [caseOf('decided', { lastSeenOn: '2026-09-08', since: '2026-09-08' })], events: proof },
    '2026-09-09',
    '4 appeal appeal 2026-09-13 soon',
  ],
  [
    'the page asks for proof without a day: the day that was told stays',
    { cases: [caseOf('evidence-asked', { lastSeenOn: '2026-09-08', since: '2026-09-08' })], events: proof },
    '2026-09-09',
    '2 evidence-due add-proof 2026-09-10 now',
  ],
  [
    'an end that is dated in December ends nothing before',
    { events: tell('case-opened 2026-09-06', 'money-back 2026-12-01') },
    '2026-09-07',
    '8 seller-answer wait – wait',
    undefined,
    /Take back/,
  ],
  [
    'an answer that is dated in December answers nothing before',
    { events: tell('seller-offered 2026-09-06', 'offer-answered 2026-12-01') },
    '2026-09-07',
    '1 offer-answer answer-offer 2026-09-07 now',
  ],
  [
    'tomorrow is the future',
    { events: tell('money-back 2026-09-08') },
    '2026-09-07',
    '18 dispute-closes ask-money 2026-09-17 now',
  ],
  [
    'told an hour ago, a day farther east',
    { events: tell('money-back 2026-09-08', { at: Date.parse('2026-09-07T09:00:00Z') }) },
    '2026-09-07',
    '0 – none – done',
  ],
  ['the day has come', { events: tell('money-back 2026-09-08') }, '2026-09-08', '0 – none – done'],
]);
