// Money of answers: the split tells what separators cannot.
import { describe, expect, it } from 'vitest';
import { amountIn } from '../../../utils/pages/payload/amount';

describe('an amount', () => {
  it.each([
    ['R$132,74|132|74', 'BRL', 132.74, 'BRL'],
    ['CLP1.181|1181|', 'CLP', 1181, 'CLP'],
    ['₩11,110|11110|', 'KRW', 11110, 'KRW'],
    ['5,59€|5|59', undefined, 5.59, 'EUR'],
    ['$25.66|25|66', undefined, 25.66, null],
    ['$25.66|25|66', 'USD', 25.66, 'USD'],
    ['US $1,234.50|1,234|50', 'NONSENSE', 1234.5, 'USD'],
  ])('%s with the code %s is %d %s', (formatPriceInfo, currencyCode, amount, currency) => {
    const [text] = formatPriceInfo.split('|');
    expect(amountIn({ formatPriceInfo, currencyCode }, 'shown')).toEqual({ amount, currency, text });
  });

  it.each(['R$132,74|13|274|9', 'R$132,74|99|74', 'R$132,74|132,7|4x', 'R$132,74', '|132|74', ''])(
    'a split that is not one (%s) gives way to the text',
    (formatPriceInfo) => {
      expect(amountIn({ formatPriceInfo, shown: 'US $4.50' }, 'shown')).toEqual(
        formatPriceInfo === 'R$132,74'
          ? { amount: 4.5, currency: 'USD', text: 'US $4.50' }
          : expect.objectContaining({ amount: 4.5 }),
      );
    },
  );

  it('that nobody can read is none', () => {
    expect(amountIn({ shown: 'CLP 1.18.1' }, 'shown')).toBeUndefined();
    expect(amountIn({ shown: 'Free shipping', currencyCode: 'USD' }, 'shown')).toBeUndefined();
    expect(amountIn(null, 'shown')).toBeUndefined();
  });
});
