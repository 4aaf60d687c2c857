// What does not go together: a consistent row, a question, and no deadline that is lost.
import { caseOf, D, situations, tell } from './situation';

const line = (id: string) => ({ id, title: id, variant: null, quantity: 1, price: null, url: null });

export const contradictions = situations(D, [
  [
    'refunded, then opened',
    { events: tell('money-back 2026-09-05', 'case-opened 2026-09-06') },
    '2026-09-06',
    '8 seller-answer wait – wait',
    /Take back what is not so/,
  ],
  [
    'refunded, then an offer',
    { events: tell('money-back 2026-09-05', 'seller-offered 2026-09-06') },
    '2026-09-06',
    '1 offer-answer answer-offer 2026-09-06 now',
  ],
  [
    'opened and refunded on one day, in this order',
    { events: tell('case-opened 2026-09-06', 'money-back 2026-09-06') },
    '2026-09-06',
    '0 – none – done',
  ],
  [
    'all good, and a page shows a running case',
    { cases: [caseOf('waiting-seller', { lastSeenOn: '2026-09-08' })], events: tell('arrived-good 2026-09-06') },
    '2026-09-08',
    '8 seller-answer wait – wait',
    /Take back/,
  ],
  [
    'an answer before the opening',
    { events: tell('seller-rejected 2026-09-03', 'case-opened 2026-09-05') },
    '2026-09-05',
    '8 seller-answer wait – wait',
  ],
  [
    'posted before it was agreed',
    { events: tell('return-posted 2026-09-05', 'return-agreed 2026-09-06') },
    '2026-09-06',
    '3 return-post post-return 2026-09-14 soon',
  ],
  ['appealed without a decision', { events: tell('appealed 2026-09-06') }, '2026-09-06', '8 decision wait – wait'],
  [
    'a case on a cancelled order',
    { status: 'cancelled', cases: [caseOf('offer')] },
    '2026-09-07',
    '1 offer-answer answer-offer 2026-09-07 now',
  ],
  [
    'a running case on a closed order',
    { status: 'closed', cases: [caseOf('waiting-seller')] },
    '2026-09-07',
    '8 seller-answer wait – wait',
    /still open\?/,
  ],
  [
    'proof asked until a day that was gone',
    { events: tell('proof-asked 2026-09-07', { until: '2026-09-01' }) },
    '2026-09-07',
    '2 evidence-due add-proof 2026-09-07 now',
  ],
  [
    'a day 300 days ahead is a slip',
    { events: tell('return-agreed 2026-09-07', { until: '2027-07-07' }) },
    '2026-09-07',
    '3 return-post post-return 2026-09-15 soon',
  ],
  ['told in the future', { events: tell('case-opened 2026-10-01') }, '2026-09-07', '8 seller-answer wait – wait'],
  [
    'two cases on one line: the offer first',
    { cases: [caseOf('waiting-seller'), caseOf('offer')] },
    '2026-09-07',
    '1 offer-answer answer-offer 2026-09-07 now',
  ],
  [
    'two cases on one line: money owed and one waits',
    {
      cases: [
        caseOf('waiting-seller', { lastSeenOn: '2026-10-01', openedOn: '2026-09-29' }),
        caseOf('refund-agreed', { agreedOn: '2026-09-06', lastSeenOn: '2026-10-01' }),
      ],
    },
    '2026-10-01',
    '9 refund-due look-statement – soon',
  ],
  [
    'a case on one line leaves the other its date',
    { lines: [line('L1'), line('L2')], cases: [caseOf('waiting-seller', { lineIds: ['L1'] })] },
    '2026-09-07',
    '18 dispute-closes ask-money 2026-09-17 now',
  ],
  [
    'a refund that the page shows ends it',
    { cases: [caseOf('refunded')] },
    '2026-09-07',
    '0 – none – done',
    /page says/,
  ],
  [
    'two cases on one line wait: which counts is asked',
    { cases: [caseOf('waiting-seller'), caseOf('aliexpress-decides')] },
    '2026-09-07',
    '8 seller-answer wait – wait',
    /Two requests run/,
  ],
  [
    'two offers on one line: the one that ends first',
    { cases: [caseOf('offer', { answerBy: '2026-09-12' }), caseOf('offer', { answerBy: '2026-09-10' })] },
    '2026-09-07',
    '1 offer-answer answer-offer 2026-09-08 now',
  ],
  [
    'a case that a page calls running, and no more: what was told of it stands',
    {
      cases: [caseOf('waiting-seller', { vague: true, lastSeenOn: '2026-09-08' })],
      events: tell('case-opened 2026-09-05', 'proof-asked 2026-09-07', { until: '2026-09-12' }),
    },
    '2026-09-08',
    '2 evidence-due add-proof 2026-09-10 now',
  ],
  [
    'a case of one line that a page does not name leaves the refund date to all',
    {
      lines: [line('L1'), line('L2')],
      cases: [caseOf('waiting-seller', { unplaced: true })],
    },
    '2026-09-07',
    '18 dispute-closes ask-money 2026-09-17 now',
  ],
  [
    'the card says refunded, and the other line has its date',
    { lines: [line('L1'), line('L2')], cases: [caseOf('refunded', { lineIds: ['L1'] })] },
    '2026-09-07',
    '18 dispute-closes ask-money 2026-09-17 now',
  ],
  ['nothing but an id', { deadlines: [], placedOn: null }, '2026-09-07', '22 – open-details – check'],
  [
    'nothing but an id, and asked',
    { deadlines: [], placedOn: null, events: tell('case-opened 2026-09-05') },
    '2026-09-06',
    '8 seller-answer wait – wait',
  ],
  [
    'nothing but an id, and refunded',
    { deadlines: [], placedOn: null, status: 'unknown', cases: [caseOf('refunded')] },
    '2026-09-06',
    '0 – none – done',
  ],
  [
    'shipped before it was placed',
    { shippedOn: '2026-01-01' },
    '2026-08-10',
    '27 no-delivery-refund wait – wait',
    /do not go together/,
  ],
  [
    'completed before it was placed: no window is ended by it',
    { status: 'completed', completedOn: '2026-01-01', deadlines: [] },
    '2026-08-10',
    '16 – check-goods – wait',
    /do not go together/,
  ],
  [
    'paid a day before it was placed: two time zones',
    { paidOn: '2026-07-14' },
    '2026-08-10',
    '27 no-delivery-refund wait – wait',
    undefined,
    /together/,
  ],
  [
    'an unknown event is nothing',
    { events: tell('sang-a-song 2026-09-06') },
    '2026-08-10',
    '27 no-delivery-refund wait – wait',
  ],
]);
