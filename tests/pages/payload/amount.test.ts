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
    ['KWD 1.181|1|181', 'KWD', 1.181, 'KWD'],
  ])('%s with the code %s is %d %s', (formatPriceInfo, currencyCode, amount, currency) => {
    const [text] = formatPriceInfo.split('|');
    expect(amountIn({ formatPriceInfo, currencyCode }, 'shown')).toEqual({ amount, currency, text });
  });

  it.each(['R$132,74', ''])('a text that is no split (%s) gives way to what is shown', (formatPriceInfo) => {
    const money = { amount: 4.5, currency: 'USD', text: 'US $4.50' };
    expect(amountIn({ formatPriceInfo, shown: 'US $4.50' }, 'shown')).toEqual(money);
  });

  it.each([
    ['R$132,74|13|274|9', undefined, 'more parts than a split has'],
    ['R$132,74|99|74', undefined, 'other digits than its text'],
    ['R$132,74|132,7|4x', undefined, 'a fraction that is none'],
    ['|132|74', undefined, 'no text'],
    ['CLP1.181|1|181', 'CLP', 'a fraction of a currency without decimals'],
    ['JPY1,181|1|181', 'JPY', 'a fraction of a currency without decimals'],
    ['₩11,110|11|110', undefined, 'a fraction of a currency without decimals, by its sign'],
    ['$1.181|1|181', undefined, 'thousands for a fraction'],
    ['US $5.00|500|', 'USD', 'no fraction where the text has one'],
    ['-US $5.00|5|00', 'USD', 'a minus'],
    ['−US $5.00|5|00', 'USD', 'a minus'],
    ['US $-5.00|5|00', 'USD', 'a minus'],
    ['(US $5.00)|5|00', 'USD', 'a minus, as books write it'],
    ['R$31,93|31|93', 'USD', 'another code than its sign'],
  ])('%s with the code %s is unread: %s', (formatPriceInfo, currencyCode, _why) => {
    expect(amountIn({ formatPriceInfo, currencyCode }, 'shown')).toBeUndefined();
  });

  it('is unread where the text shown and the split differ, rather than either', () => {
    const split = { formatPriceInfo: 'US $6.00|6|00' };
    expect(amountIn({ ...split, shown: 'US $5.00' }, 'shown')).toBeUndefined();
    expect(amountIn({ ...split, shown: 'R$6,00' }, 'shown')).toBeUndefined();
    expect(amountIn({ shown: 'R$31,93', currencyCode: 'USD' }, 'shown')).toBeUndefined();
    expect(amountIn({ formatPriceInfo: 'R$5.678|5678|', shown: 'R$1.234' }, 'shown')).toBeUndefined();
    const same = { amount: 6, currency: 'USD', text: 'US $6.00' };
    for (const shown of ['US $6.00', 'Total: US $6.00', '$6', 'USD 6.0']) {
      expect(amountIn({ ...split, shown }, 'shown')).toEqual(same);
    }
  });

  it('that nobody can read is none', () => {
    expect(amountIn({ shown: 'CLP 1.18.1' }, 'shown')).toBeUndefined();
    expect(amountIn({ shown: 'Free shipping', currencyCode: 'USD' }, 'shown')).toBeUndefined();
    expect(amountIn(null, 'shown')).toBeUndefined();
  });
});
