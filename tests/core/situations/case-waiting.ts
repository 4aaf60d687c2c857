// Rows 5 to 9: a case waits for others, or money is owed.
import { caseOf, D, situations, tell } from './situation';

const asked = tell('case-opened 2026-09-05');
const granted = tell('case-opened 2026-09-05', 'refund-agreed 2026-09-10');
const cancelled = { status: 'cancelled', paidOn: '2026-09-07', deadlines: [] } as const;

export const caseWaiting = situations(D, [
  ['asked today', { events: asked }, '2026-09-05', '8 seller-answer wait – wait', /until 10 Sep.*Do not cancel/s],
  ['two days later', { events: asked }, '2026-09-07', '8 seller-answer wait – wait'],
  ['not looked at for 3 days', { events: asked }, '2026-09-08', '7 case-check look-case 2026-09-08 soon', /offer/],
  ['the store’s last day', { events: asked }, '2026-09-10', '7 case-check look-case 2026-09-10 soon'],
  [
    'the store’s days are gone',
    { events: asked },
    '2026-09-11',
    '6 seller-answer look-case 2026-09-11 soon',
    /silent store gives/,
  ],
  [
    'looked at: the count starts anew',
    { events: [...asked, ...tell('step-done 2026-09-08', { step: 'look-case' })] },
    '2026-09-10',
    '8 seller-answer wait – wait',
  ],
  [
    'the store said no',
    { events: [...asked, ...tell('seller-rejected 2026-09-08')] },
    '2026-09-08',
    '8 decision wait – wait',
    /usually steps in by 12 Sep/,
  ],
  [
    'AliExpress decides: look every 3 days',
    { cases: [caseOf('aliexpress-decides')] },
    '2026-09-09',
    '7 case-check look-case 2026-09-09 soon',
  ],
  ['AliExpress decides', { cases: [caseOf('aliexpress-decides')] }, '2026-09-08', '8 decision wait – wait'],
  [
    'said no to the offer: the store has its days anew',
    { events: [...asked, ...tell('seller-offered 2026-09-09', 'offer-answered 2026-09-10')] },
    '2026-09-12',
    '8 seller-answer wait – wait',
    /until 15 Sep/,
  ],
  [
    'the goods came meanwhile',
    { events: [...asked, ...tell('arrived-during-case 2026-09-08')] },
    '2026-09-08',
    '5 seller-answer check-goods – soon',
    /before|only when/,
  ],
  [
    'they came and are broken: the case goes on',
    { events: [...asked, ...tell('arrived-during-case 2026-09-08', 'problem 2026-09-09', { problem: 'damaged' })] },
    '2026-09-09',
    '7 case-check look-case 2026-09-09 soon',
  ],
  [
    'they came and are good',
    { events: [...asked, ...tell('arrived-during-case 2026-09-08', 'arrived-good 2026-09-09')] },
    '2026-09-09',
    '0 – none – done',
  ],
  [
    'cancelled by the buyer: D counts again',
    { events: [...asked, ...tell('case-cancelled 2026-09-08')] },
    '2026-09-08',
    '18 dispute-closes ask-money 2026-09-17 now',
  ],
  [
    'the page would not take it',
    { events: [...asked, ...tell('page-refused 2026-09-05', { until: '2026-09-07' })] },
    '2026-09-06',
    '20 dispute-opens wait – wait',
  ],
  [
    'a case of a page goes on when a page refuses',
    { cases: [caseOf('waiting-seller')], events: tell('page-refused 2026-09-07') },
    '2026-09-07',
    '8 seller-answer wait – wait',
  ],
  ['money granted', { events: granted }, '2026-09-10', '9 refund-due wait – wait', /by about 24 Sep/],
  ['10 working days later', { events: granted }, '2026-09-24', '9 refund-due wait – wait'],
  ['one day more', { events: granted }, '2026-09-25', '9 refund-due look-statement – soon', /statement/],
  ['20 working days later', { events: granted }, '2026-10-08', '9 refund-due look-statement – soon'],
  ['more than 20', { events: granted }, '2026-10-09', '9 refund-due ask-bank – soon', /bank/],
  [
    'a page shows the refund agreed',
    { cases: [caseOf('refund-agreed', { agreedOn: '2026-09-06' })] },
    '2026-09-07',
    '9 refund-due wait – wait',
  ],
  [
    'decided in full',
    { events: [...asked, ...tell('decided 2026-09-20', { outcome: 'refund' })] },
    '2026-09-21',
    '9 refund-due wait – wait',
  ],
  [
    'decided for all that was asked',
    { events: tell('case-opened 2026-09-05', { asked: 14 }, 'decided 2026-09-20', { amount: 14 }) },
    '2026-09-21',
    '9 refund-due wait – wait',
  ],
  [
    'an offer accepted',
    { events: [...asked, ...tell('seller-offered 2026-09-09', 'offer-answered 2026-09-10', { outcome: 'accepted' })] },
    '2026-09-10',
    '9 refund-due wait – wait',
  ],
  ['the money is back', { events: [...granted, ...tell('money-back 2026-09-20')] }, '2026-09-20', '0 – none – done'],
  ['cancelled after payment', cancelled, '2026-09-08', '9 refund-due wait – wait', /Cancelled after payment/],
  ['cancelled after payment, 11 working days ago', cancelled, '2026-09-22', '9 refund-due look-statement – soon'],
  ['cancelled after payment a year ago', cancelled, '2027-09-22', '10 – none – done', /look for the refund/],
  [
    'cancelled, never paid as far as known',
    { ...cancelled, paidOn: null },
    '2026-09-08',
    '10 – none – done',
    /If you paid/,
  ],
  [
    'cancelled, and the money is back',
    { ...cancelled, events: tell('money-back 2026-09-20') },
    '2026-09-22',
    '0 – none – done',
  ],
]);
