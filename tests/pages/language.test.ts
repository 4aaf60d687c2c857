// Which language a page is read in: what its texts say counts, never what it declares alone.
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../utils/pages/parse/language';
import { NOW, rawOrder, rawPage, read } from './fixture';

const tagOf = (status: string, language: string): string =>
  languageOf(rawPage([rawOrder({ status: [status] })], { language })).tag;

describe('language', () => {
  it.each([
    ['Awaiting delivery', 'en', 'en'],
    ['Awaiting delivery', 'es', 'en'],
    ['Awaiting delivery', '', 'en'],
    ['Something new', 'en-US', ''],
    ['Esperando entrega', 'es', 'es'],
    ['Esperando entrega', '', 'es'],
    ['配送待ち', 'en', 'ja'],
    ['הושלם', 'iw_IL', 'he'],
    ['Selesai', 'in', 'id'],
    ['Enviado', 'pt-BR', 'pt'],
    ['Enviado', 'es_ES', 'es'],
    ['Čaká sa na doručenie', 'sk-SK', ''],
  ])('a page that says "%s" and declares "%s" is read as "%s"', (status, declared, tag) => {
    expect(tagOf(status, declared)).toBe(tag);
  });

  it('knows a page by its labels when the status is new', () => {
    const reading = read({ status: ['Something new'], rows: ['Order placed on: Jul 15, 2026'] }, { language: '' });
    expect(reading.fields).toMatchObject({ status: 'unknown', placedOn: '2026-07-15' });
  });

  it('believes a declared language whose months it finds, and no other', () => {
    const dates = { status: ['Något nytt'], dates: ['Lagd: 3 maj 2026'] };
    expect(read(dates, { language: 'sv-SE' }).fields).toMatchObject({ status: 'unknown', placedOn: '2026-05-03' });
    expect(read(dates, { language: 'ro' }).fields.placedOn).toBeUndefined();
    expect(read(dates, { language: 'en' }).fields.placedOn).toBeUndefined();
  });

  it('lets the dates decide between languages that share their words', () => {
    const reading = read({ status: ['Enviado'], dates: ['? 3 dez, 2026'] }, { language: 'es', readAt: NOW });
    expect(reading.fields.placedOn).toBe('2026-12-03');
  });

  it('keeps what needs no words from a page in a language nobody described', () => {
    const reading = read(
      { status: ['Čaká sa na doručenie'], dates: ['Dátum: 11 mar 2026'], total: ['CLP2.042'] },
      { language: 'sk' },
    );
    expect(reading.fields).toMatchObject({
      status: 'unknown',
      statusText: 'Čaká sa na doručenie',
      total: { amount: 2042 },
    });
    expect(reading.fields.placedOn).toBeUndefined();
    expect(reading.deadlines).toEqual([]);
  });
});
