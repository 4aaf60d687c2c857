// How much came back: a refund that settles its case ends it, whatever the order cost; only less than that is a part.
import { caseOf, D, situations, tell } from './situation';

const usd = (amount: number) => ({ amount, currency: 'USD', text: `US $${amount}` });
const line = (id: string, price: number) => ({
  id,
  title: id,
  variant: null,
  quantity: 1,
  price: usd(price),
  url: null,
});
const back = (amount: number, part: Parameters<typeof caseOf>[1] = {}) =>
  caseOf('refunded', { asked: null, offer: { amount, currency: 'USD' }, lastSeenOn: '2026-09-10', ...part });
const two = { lines: [line('L1', 10), line('L2', 10)], total: usd(30) };
const one = { lines: [line('L1', 10)], total: usd(14) };
const short = tell('case-opened 2026-09-05', { asked: 14 }, 'decided 2026-09-09', { outcome: 'short', amount: 5 });
const came = { status: 'completed', completedOn: '2026-09-04', deadlines: [] } as const;

export const parts = situations(D, [
  [
    'the price of one of two lines is back, and the other came and is good',
    { ...two, cases: [back(10, { lineIds: ['L1'] })], events: tell('arrived-good 2026-09-09', { lines: ['L2'] }) },
    '2026-09-11',
    '0 – none – done',
  ],
  [
    'less than the price of one of two lines is back',
    { ...two, cases: [back(4, { lineIds: ['L1'] })], events: tell('arrived-good 2026-09-09', { lines: ['L2'] }) },
    '2026-09-11',
    '18 dispute-closes ask-money 2026-09-17 now',
  ],
  [
    'a discount left less of the price',
    {
      ...two,
      total: usd(15),
      cases: [back(7.5, { lineIds: ['L1'] })],
      events: tell('arrived-good 2026-09-09', { lines: ['L2'] }),
    },
    '2026-09-11',
    '0 – none – done',
  ],
  [
    'what was accepted is back: that was all',
    {
      ...one,
      ...came,
      cases: [back(5)],
      events: tell(
        'problem 2026-09-05',
        { problem: 'damaged' },
        'case-opened 2026-09-05',
        { asked: 14 },
        'offer-answered 2026-09-07',
        { outcome: 'accepted', amount: 5 },
      ),
    },
    '2026-09-11',
    '0 – none – done',
  ],
  [
    'less than was accepted is back',
    {
      ...one,
      cases: [back(3)],
      events: tell('case-opened 2026-09-05', { asked: 14 }, 'offer-answered 2026-09-07', {
        outcome: 'accepted',
        amount: 5,
      }),
    },
    '2026-09-11',
    '18 dispute-closes ask-money 2026-09-17 now',
  ],
  [
    'what was decided is back, and the appeal is open',
    { ...one, cases: [back(5)], events: short },
    '2026-09-11',
    '4 appeal appeal 2026-09-14 now',
  ],
  [
    'the days to appeal are gone, and what was decided is back',
    { ...one, cases: [back(5)], events: short },
    '2026-09-18',
    '0 – none – done',
  ],
  [
    'what was decided is back, and the appeal was made',
    { ...one, cases: [back(5)], events: [...short, ...tell('appealed 2026-09-10')] },
    '2026-09-11',
    '8 decision wait – wait',
  ],
  [
    'a page showed the decision, then the money',
    { ...one, cases: [back(5, { decidedOn: '2026-09-09' })] },
    '2026-09-11',
    '4 appeal appeal 2026-09-14 now',
  ],
  [
    'all of it was decided and is back',
    { ...one, cases: [back(14, { decidedOn: '2026-09-09' })] },
    '2026-09-11',
    '0 – none – done',
  ],
]);
