// Amounts: every form seen on the site, and those that could be read two ways.
import { describe, expect, it } from 'vitest';
import { readQuantity } from '../../utils/pages/parse/lines';
import { readMoney } from '../../utils/pages/parse/money';

describe('money', () => {
  it.each([
    ['US $26.70', 26.7, 'USD'],
    ['Total:US $1.99', 1.99, 'USD'],
    ['US $ 13.77', 13.77, 'USD'],
    ['$93.62', 93.62, null],
    ['Total:$93.62', 93.62, null],
    ['R$132,74', 132.74, 'BRL'],
    ['R$1.234,05', 1234.05, 'BRL'],
    ['R$61.25', 61.25, 'BRL'],
    ['5,59€', 5.59, 'EUR'],
    ['€48.88', 48.88, 'EUR'],
    ['1\u202f234,56\u00a0€', 1234.56, 'EUR'],
    ['₩11,110', 11110, 'KRW'],
    ['CLP2.042', 2042, 'CLP'],
    ['CLP12.382', 12382, 'CLP'],
    ['129,46zł', 129.46, 'PLN'],
    ['83,93 руб.', 83.93, 'RUB'],
    ['Total: ₪ 12.3', 12.3, 'ILS'],
    ['￥1,235.00', 1235, null],
    ['1,234,567.89 USD', 1234567.89, 'USD'],
    ['\u200f1,234.56\u00a0\u200f₪', 1234.56, 'ILS'],
    ['٢٦٫٧٠'.replace('٫', '.').concat('€'), 26.7, 'EUR'],
  ])('%s', (text, amount, currency) => {
    expect(readMoney(text)).toMatchObject({ amount, currency });
  });

  it.each([
    '',
    'Free shipping',
    '12.40',
    '$1.234',
    'US $1,234',
    'R$1.23.4',
    '€1.2.3,4',
    '₩11.1',
    '-$0.27',
    '$5 - $7',
    'US $26.70x2',
    'BTC 3.00',
    '$12.345.6',
    '$'.repeat(60_000),
    `$${'9'.repeat(60_000)}`,
    '$1234567890123.00',
  ])('%s is refused', (text) => {
    expect(readMoney(text)).toBeUndefined();
  });

  it('keeps the text as shown, without its label', () => {
    expect(readMoney('Total:R$31,93')?.text).toBe('R$31,93');
  });

  it.each([
    ['x2', 2],
    ['x 10', 10],
    ['×3', 3],
    ['4', 4],
    ['x0', null],
    ['two', null],
    ['x2 of 3', null],
    [undefined, null],
  ])('quantity %s', (text, count) => {
    expect(readQuantity(text)).toBe(count);
  });
});
