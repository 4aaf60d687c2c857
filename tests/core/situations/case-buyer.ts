// Rows 1 to 4: a case waits for the buyer.
import { counter, dated } from '../order-of';
import { caseOf, D, situations, tell } from './situation';

const offerTimer = counter('2026-09-10T10:00:00Z', { kind: 'offer-answer' });
const offered = tell('case-opened 2026-09-05', { asked: 14 }, 'seller-offered 2026-09-07', { amount: 3 });
const agreed = tell('case-opened 2026-09-05', 'return-agreed 2026-09-10');
const short = tell('case-opened 2026-09-05', { asked: 14 }, 'decided 2026-09-20', { outcome: 'partial', amount: 5 });

export const caseBuyer = situations(D, [
  [
    'an offer, its timer not known',
    { events: offered },
    '2026-09-07',
    '1 offer-answer answer-offer 2026-09-07 now',
    /ends the case/,
  ],
  ['still not answered', { events: offered }, '2026-09-09', '1 offer-answer answer-offer 2026-09-09 now'],
  [
    'an offer, its timer 3 days ahead',
    { events: offered, deadlines: [...D.deadlines, offerTimer] },
    '2026-09-07',
    '1 offer-answer answer-offer 2026-09-09 soon',
  ],
  [
    'its timer 48 hours ahead',
    { events: offered, deadlines: [...D.deadlines, offerTimer] },
    '2026-09-08',
    '1 offer-answer answer-offer 2026-09-09 now',
  ],
  [
    'an offer with a day that was told',
    { events: tell('seller-offered 2026-09-07', { until: '2026-09-20' }) },
    '2026-09-08',
    '1 offer-answer answer-offer 2026-09-18 soon',
  ],
  [
    'a page shows an offer',
    { cases: [caseOf('offer', { offer: { amount: 3, currency: 'USD' } })] },
    '2026-09-07',
    '1 offer-answer answer-offer 2026-09-07 now',
  ],
  [
    'a page shows an offer and its day',
    { cases: [caseOf('offer', { answerBy: '2026-09-12' })] },
    '2026-09-07',
    '1 offer-answer answer-offer 2026-09-10 soon',
  ],
  [
    'an offer of a page that was answered',
    { cases: [caseOf('offer')], events: tell('offer-answered 2026-09-06') },
    '2026-09-07',
    '8 seller-answer wait – wait',
  ],
  [
    'an answer before that page was read does not count',
    { cases: [caseOf('offer')], events: tell('offer-answered 2026-09-05') },
    '2026-09-07',
    '1 offer-answer answer-offer 2026-09-07 now',
  ],
  [
    'opening again does not answer the offer',
    { events: [...offered, ...tell('case-opened 2026-09-08')] },
    '2026-09-08',
    '1 offer-answer answer-offer 2026-09-08 now',
  ],
  [
    'an offer and proof asked: the offer first',
    { events: [...offered, ...tell('proof-asked 2026-09-08')] },
    '2026-09-08',
    '1 offer-answer answer-offer 2026-09-08 now',
  ],
  [
    'the offer answered: the proof is still due',
    { events: [...offered, ...tell('proof-asked 2026-09-08', 'offer-answered 2026-09-08')] },
    '2026-09-08',
    '2 evidence-due add-proof 2026-09-09 now',
  ],
  [
    'proof asked, no day known',
    { events: tell('case-opened 2026-09-05', 'proof-asked 2026-09-07') },
    '2026-09-07',
    '2 evidence-due add-proof 2026-09-08 now',
  ],
  [
    'proof asked until a day',
    { events: tell('proof-asked 2026-09-07', { until: '2026-09-15' }) },
    '2026-09-08',
    '2 evidence-due add-proof 2026-09-13 now',
  ],
  [
    'its day gone: today',
    { events: tell('proof-asked 2026-09-07') },
    '2026-09-20',
    '2 evidence-due add-proof 2026-09-20 now',
  ],
  [
    'a page asks for proof',
    { cases: [caseOf('evidence-asked', { answerBy: '2026-09-12' })] },
    '2026-09-07',
    '2 evidence-due add-proof 2026-09-10 now',
  ],
  [
    'proof added',
    { events: tell('case-opened 2026-09-05', 'proof-asked 2026-09-07', 'step-done 2026-09-08', { step: 'add-proof' }) },
    '2026-09-08',
    '8 decision wait – wait',
    /AliExpress decides/,
  ],
  ['return agreed', { events: agreed }, '2026-09-10', '3 return-post post-return 2026-09-18 soon', /agreed/],
  ['four days left to post', { events: agreed }, '2026-09-14', '3 return-post post-return 2026-09-18 soon'],
  ['three days left to post', { events: agreed }, '2026-09-15', '3 return-post post-return 2026-09-18 now'],
  ['the day to post gone: today', { events: agreed }, '2026-09-25', '3 return-post post-return 2026-09-25 now'],
  [
    'the page states the day to post',
    { events: agreed, deadlines: [...D.deadlines, dated('return-post', '2026-09-16')] },
    '2026-09-10',
    '3 return-post post-return 2026-09-14 soon',
  ],
  [
    'a page shows the agreed return',
    { cases: [caseOf('return-agreed', { agreedOn: '2026-09-06' })] },
    '2026-09-07',
    '3 return-post post-return 2026-09-14 soon',
  ],
  [
    'posted',
    { events: [...agreed, ...tell('return-posted 2026-09-12')] },
    '2026-09-12',
    '8 decision wait – wait',
    /on its way/,
  ],
  ['decided for less', { events: short }, '2026-09-20', '4 appeal appeal 2026-09-25 soon', /some buyers report/],
  ['three days to appeal', { events: short }, '2026-09-22', '4 appeal appeal 2026-09-25 now'],
  [
    'the days to appeal are over',
    { events: short },
    '2026-09-29',
    '4 appeal other-ways – soon',
    /probably over \(estimate\)/,
  ],
  [
    'over, paid with PayPal',
    { events: short, paymentMethod: 'paypal', paidOn: '2026-07-15' },
    '2026-09-29',
    '4 bank-claim other-ways 2027-01-09 soon',
    /PayPal/,
  ],
  [
    'appealed',
    { events: [...short, ...tell('appealed 2026-09-21')] },
    '2026-09-21',
    '8 decision wait – wait',
    /appealed/,
  ],
  [
    'decided short again: there is one appeal',
    { events: [...short, ...tell('appealed 2026-09-21', 'decided 2026-09-30')] },
    '2026-09-30',
    '4 appeal other-ways – soon',
  ],
  [
    'decided to return',
    { events: tell('decided 2026-09-20', { outcome: 'return' }) },
    '2026-09-20',
    '3 return-post post-return 2026-09-28 soon',
  ],
  [
    'a page shows a decision for less',
    { cases: [caseOf('decided', { decidedOn: '2026-09-06', offer: { amount: 5, currency: 'USD' } })] },
    '2026-09-07',
    '4 appeal appeal 2026-09-11 soon',
  ],
  [
    'nothing but an id and an offer',
    { deadlines: [], placedOn: null, status: 'unknown', events: tell('seller-offered 2026-09-07') },
    '2026-09-07',
    '1 offer-answer answer-offer 2026-09-07 now',
  ],
]);
