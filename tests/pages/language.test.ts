// Which language a page is read in: what its texts say counts, never what it declares alone.
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../utils/pages/parse/language';
import { rawOrder, rawPage, read } from './fixture';

const tagOf = (status: string, language: string): string =>
  languageOf(rawPage([rawOrder({ status: [status] })], { language })).tag;

describe('language', () => {
  it.each([
    ['Awaiting delivery', 'en', 'en'],
    ['Awaiting delivery', 'es', 'en'],
    ['Awaiting delivery', '', 'en'],
    ['Something new', 'en-US', ''],
    ['Esperando entrega', 'es', ''],
    ['Čaká sa na doručenie', 'sk-SK', ''],
  ])('a page that says "%s" and declares "%s" is read as "%s"', (status, declared, tag) => {
    expect(tagOf(status, declared)).toBe(tag);
  });

  it('knows a page by its labels when the status is new', () => {
    const reading = read({ status: ['Something new'], rows: ['Order placed on: Jul 15, 2026'] }, { language: '' });
    expect(reading.fields).toMatchObject({ status: 'unknown', placedOn: '2026-07-15' });
  });

  it('keeps what needs no words from a page in a language nobody described', () => {
    const reading = read(
      { status: ['Esperando entrega'], dates: ['Pedido efectuado el: 11 mar, 2026'], total: ['CLP2.042'] },
      { language: 'es' },
    );
    expect(reading.fields).toMatchObject({
      status: 'unknown',
      statusText: 'Esperando entrega',
      total: { amount: 2042 },
    });
    expect(reading.fields.placedOn).toBeUndefined();
    expect(reading.deadlines).toEqual([]);
  });
});
