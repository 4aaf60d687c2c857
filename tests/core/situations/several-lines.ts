// An order whose lines do not all go one way: what is told of one of them neither ends nor moves the others.
import { parcel } from '../order-of';
import { caseOf, D, situations, tell } from './situation';

const line = (id: string) => ({ id, title: id, variant: null, quantity: 1, price: null, url: null });
const two = { ...D, lines: [line('L1'), line('L2')] } as const;
const [first, second] = [{ lines: ['L1'] }, { lines: ['L2'] }] as const;
const on = (id: string, ...[state, part]: Parameters<typeof caseOf>) => caseOf(state, { ...part, lineIds: [id] });
const parcels = [parcel({ lineIds: ['L1'] }), parcel({ lineIds: ['L2'], trackingNumber: 'LP2' })];

export const severalLines = situations(two, [
  [
    'the money of one is back, the other has its refund date',
    { cases: [on('L1', 'refund-agreed')], events: tell('money-back 2026-09-08', { ...first, amount: 10 }) },
    '2026-09-09',
    '18 dispute-closes ask-money 2026-09-17 now',
  ],
  [
    'the money of one is back, the other has an offer',
    { cases: [on('L1', 'refund-agreed'), on('L2', 'offer')], events: tell('money-back 2026-09-08', first) },
    '2026-09-09',
    '1 offer-answer answer-offer 2026-09-09 now',
  ],
  [
    'the offer for one was accepted, proof is asked of the other',
    {
      cases: [on('L1', 'offer'), on('L2', 'evidence-asked', { answerBy: '2026-09-12' })],
      events: tell('offer-answered 2026-09-08', { ...first, outcome: 'accepted' }),
    },
    '2026-09-09',
    '2 evidence-due add-proof 2026-09-10 now',
  ],
  [
    'the money for one was granted, the other is to be posted',
    {
      cases: [on('L1', 'return-agreed', { agreedOn: '2026-09-06' }), on('L2', 'waiting-seller')],
      events: tell('refund-agreed 2026-09-08', second),
    },
    '2026-09-08',
    '3 return-post post-return 2026-09-14 soon',
  ],
  [
    'one parcel came and is good, the other has its refund date',
    { parcels, events: tell('arrived-good 2026-09-03', first) },
    '2026-09-05',
    '18 dispute-closes ask-money 2026-09-17 now',
  ],
  [
    'one parcel came and is good, also where both are one by now',
    { events: tell('arrived-good 2026-09-03', first) },
    '2026-09-05',
    '18 dispute-closes ask-money 2026-09-17 now',
  ],
  [
    'both came and are good',
    { parcels, events: tell('arrived-good 2026-09-03', first, 'arrived-good 2026-09-04', second) },
    '2026-09-05',
    '0 – none – done',
  ],
  [
    'the whole order came and is good, as told before it was in two parcels',
    { parcels, events: tell('arrived-good 2026-09-03') },
    '2026-09-05',
    '0 – none – done',
  ],
  [
    'told of a line that the order does not have: of the whole order',
    { parcels, events: tell('arrived-good 2026-09-03', { lines: ['L9'] }) },
    '2026-09-05',
    '0 – none – done',
  ],
  [
    'asked for one, which no page shows, while a page shows the case of the other',
    {
      deadlines: [],
      cases: [on('L1', 'refunded')],
      events: tell('case-opened 2026-09-05', second, 'proof-asked 2026-09-06', { ...second, until: '2026-09-20' }),
    },
    '2026-09-07',
    '2 evidence-due add-proof 2026-09-18 now',
  ],
  [
    'the money of a case whose line no page names is back: both lines have their date',
    {
      cases: [caseOf('refund-agreed', { unplaced: true })],
      events: tell('money-back 2026-09-08', { lines: ['unplaced'] }),
    },
    '2026-09-09',
    '18 dispute-closes ask-money 2026-09-17 now',
  ],
  [
    'by now a page names its line: the other has its date',
    { cases: [on('L1', 'refund-agreed')], events: tell('money-back 2026-09-08', { lines: ['unplaced'] }) },
    '2026-09-09',
    '18 dispute-closes ask-money 2026-09-17 now',
  ],
  [
    'another computer told of one line, and no page was read here: the rest is not meant',
    { lines: [], events: tell('arrived-good 2026-09-03', first) },
    '2026-09-05',
    '18 dispute-closes ask-money 2026-09-17 now',
  ],
]);
