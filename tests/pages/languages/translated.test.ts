// @vitest-environment happy-dom
// A page that the browser translated: its words are a machine's, so only what is not words is read.
import { describe, expect, it } from 'vitest';
import { parsePage } from '../../../utils/pages/parse/parse-page';
import { validatePage } from '../../../utils/pages/parse/validate';
import { find, fixture, LIST, rawOrder, rawPage } from '../fixture';

const list = fixture('order-list-2022/both-label-eras');
const translated = list.replace(/<html[^>]*>/, '<html lang="de" class="translated-ltr">');

describe('a translated page', () => {
  it.each([
    ['Chrome', translated],
    ['Chrome, right to left', translated.replace('translated-ltr', 'translated-rtl')],
    ['font wrappers', list.replace('Awaiting delivery', '<font><font>Wartet auf Lieferung</font></font>')],
    ['Edge', list.replace('<body', '<body _msttexthash="1"')],
    ['Firefox', list.replace('<body', '<body data-moz-translations-id="1"')],
  ])('by %s is known', (_browser, html) => {
    const raw = find(html, LIST);
    expect(raw.translated).toBe(true);
    expect(validatePage(raw)?.translated).toBe(true);
  });

  it('that is not one is not taken for one', () => {
    expect(find(list, LIST).translated).toBeUndefined();
    expect(find(list.replace('Awaiting delivery', '<font>Awaiting delivery</font>'), LIST).translated).toBeUndefined();
  });

  it('gives ids, links and prices, and no field of words', () => {
    const [before] = parsePage(find(list, LIST)).readings;
    const [after] = parsePage(find(translated, LIST)).readings;
    expect(after?.id).toBe(before?.id);
    expect(after?.fields.total).toEqual(before?.fields.total);
    expect(after?.fields.chatUrl).toBe(before?.fields.chatUrl);
    expect(Object.keys(after?.fields ?? {}).sort()).toEqual(['chatUrl', 'lines', 'total']);
    expect(after?.fields.lines).toEqual(before?.fields.lines?.map((line) => ({ ...line, variant: null })));
    expect(after?.deadlines).toEqual([]);
    expect(after?.missed).toEqual(['status', 'placedOn', 'store']);
  });

  it('makes no deadline of its words, whatever they say', () => {
    const order = rawOrder({ status: ['Awaiting delivery'], prose: ['Refund if no delivery before Sep 4, 2026'] });
    expect(parsePage(rawPage([order])).readings[0]?.deadlines).toHaveLength(1);
    expect(parsePage(rawPage([order], { translated: true })).readings[0]).toMatchObject({ fields: {}, deadlines: [] });
  });

  it('leaves out lines whose title is only words', () => {
    const line = { title: { text: 'Ein Kessel', from: '.item-title' }, price: { text: '$1.50', from: '.item-price' } };
    const order = { ...rawOrder({}), lines: [line] };
    expect(parsePage(rawPage([order], { translated: true })).readings[0]?.fields.lines).toBeUndefined();
  });
});
