// Dates: what the site writes, and everything that must stay unread rather than wrong.
import { describe, expect, it } from 'vitest';
import en from '../../utils/pages/languages/en';
import { WITHOUT_WORDS } from '../../utils/pages/languages/site-language';
import { readDate } from '../../utils/pages/parse/dates';

describe('dates', () => {
  it.each([
    ['Sep 15, 2026', '2026-09-15'],
    ['Date: Sep 4, 2026', '2026-09-04'],
    ['Order date: Apr 27, 2026', '2026-04-27'],
    ['Date: Sep 15, 2026Ref. Number: 8190000000000001 Copy', '2026-09-15'],
    ['10:15 Jan. 05 2021', '2021-01-05'],
    ['Sept 3, 2026', '2026-09-03'],
    ['september 30, 2026', '2026-09-30'],
    ['15 Sep 2026', '2026-09-15'],
    ['Feb 29, 2028', '2028-02-29'],
    ['2026-09-15', '2026-09-15'],
    ['Sep\u00a015,\u00a02026', '2026-09-15'],
    ['Sep ١٥, ٢٠٢٦', '2026-09-15'],
    ['Sep 15, 2026 / Sep 15, 2026', '2026-09-15'],
  ])('%s', (text, date) => {
    expect(readDate(text, en)).toBe(date);
  });

  it.each([
    '',
    'today',
    'Sep 15',
    'Sep 2026',
    'Feb 30, 2026',
    'Feb 29, 2026',
    'Sep 0, 2026',
    'Sep 32, 2026',
    'Jan 1, 9999',
    'Dec 31, 2009',
    'Jan 1, 1970',
    'Sep 15, 26',
    '03/11/2026',
    '11/03/2026',
    '03.11.2026',
    '20260915',
    'Sep 15, 20261',
    'Sep 4, 2026 or Sep 9, 2026',
    '15 сентября 2026',
    'Sep - 15, 2026',
  ])('%s is refused', (text) => {
    expect(readDate(text, en)).toBeUndefined();
  });

  it('reads no words in a language nobody described', () => {
    expect(readDate('Sep 15, 2026', WITHOUT_WORDS)).toBeUndefined();
    expect(readDate('2026-09-15', WITHOUT_WORDS)).toBe('2026-09-15');
  });
});
