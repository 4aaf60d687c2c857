// Row 1 by its amounts: what is offered of what was asked, and what is not compared or shown.
import { caseOf, D, situations, tell } from './situation';

const TOTAL = { amount: 20, currency: 'USD', text: 'US $20.00' };

export const offers = situations(D, [
  [
    'an offer of less than was asked',
    { total: TOTAL, events: tell('case-opened 2026-09-05', { asked: 20 }, 'seller-offered 2026-09-07', { amount: 5 }) },
    '2026-09-07',
    '1 offer-answer answer-offer 2026-09-07 now',
    /US \$5\.00 of the US \$20\.00 you asked for/,
  ],
  [
    'an offer in another currency is not compared',
    { total: TOTAL, cases: [caseOf('offer', { offer: { amount: 5, currency: 'BRL' } })] },
    '2026-09-07',
    '1 offer-answer answer-offer 2026-09-07 now',
    /Offered: BRL 5\. It waits/,
  ],
  [
    'an offer that cannot be an amount is not shown',
    { total: TOTAL, events: tell('seller-offered 2026-09-07', { amount: 1e300 }) },
    '2026-09-07',
    '1 offer-answer answer-offer 2026-09-07 now',
    /An offer waits/,
  ],
]);
