// @vitest-environment happy-dom
// The evidence pack: what is in it, that nothing a page or user wrote becomes markup or a formula, and what stays out.
import { screen } from '@testing-library/preact';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PackView } from '../../components/pack/PackView';
import { type PackInput, packDocument } from '../../components/pack/pack-document';
import { packHtml } from '../../components/pack/pack-html';
import { timelineCsv } from '../../components/pack/timeline-csv';
import type { Evidence } from '../../utils/core/evidence/evidence';
import type { TimelineEntry } from '../../utils/core/timeline/entry';
import { MOMENT, NBSP, order, SAY } from './sample';
import { show } from './show';

const piece: Evidence = {
  id: 'p1',
  orderId: order().id,
  kind: 'picture',
  name: 'order.png',
  type: 'image/png',
  size: 2_300_000,
  takenAt: MOMENT.now,
  url: 'https://www.aliexpress.com/p/order/detail.html?orderId=8190000000000001',
  note: 'The refund line',
  removedAt: null,
};
const told = (text: string): TimelineEntry => ({
  id: text,
  kind: 'told',
  on: '2026-08-20',
  at: null,
  words: { key: 'answer.wrote-to-store' },
  quote: text,
  from: { key: 'timeline.from-you' },
});
const input = (more: Partial<PackInput> = {}): PackInput => ({
  order: order({ note: 'my secret', nickname: 'my lamp' }),
  timeline: [told('=HYPERLINK("https://example.org")')],
  evidence: [piece],
  moment: MOMENT,
  ...more,
});
const NONE = { lost: new Set<string>(), inlined: new Map<string, string>() };
const parsed = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const textOf = (html: string): string => (parsed(html).body.textContent ?? '').replaceAll(NBSP, ' ');

it('tells the order, the sentences with the day they were seen, what was done and each picture', () => {
  const text = textOf(packHtml(packDocument(input(), SAY), NONE));
  for (const part of [
    'AliExpress order 8190000000000001',
    'Example Store',
    'US $38.60',
    'Trail running shoes, 42',
    'Order placed18 Jul 2026',
    '“Refund if no delivery before Aug 22, 2026”from the order page, seen 12 Aug 2026',
    'I wrote to the store',
    'noted by the buyer',
    'The refund line',
    '25 Aug 2026, 09:30 · 2.3 MB',
  ])
    expect(text).toContain(part);
  expect(text).not.toMatch(/secret|my lamp/);
});

it('says of an estimate nothing at all: it is ours, not the page’s', () => {
  const guessed = order({ deadlines: order().deadlines.map((one) => ({ ...one, basis: 'estimated' as const })) });
  expect(packDocument(input({ order: guessed }), SAY).sentences).toEqual([]);
});

it('holds every text as text, whatever it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }), (odd) => {
      const evil = `<img src=x onerror=alert(1)>"'&${odd}`;
      const given = input({
        order: order({ store: { name: evil, url: null }, statusText: evil }),
        timeline: [told(evil)],
        evidence: [{ ...piece, name: evil, note: evil }],
      });
      const page = parsed(packHtml(packDocument(given, SAY), NONE));
      expect(page.querySelectorAll('script, [onerror], [onload]').length).toBe(0);
      expect(page.querySelectorAll('img').length).toBe(1);
    }),
    { numRuns: 40 },
  );
});

it('shows a picture from within or from beside, and names a lost one', () => {
  const pack = packDocument(input(), SAY);
  const source = (html: string): string | null => parsed(html).querySelector('img')?.getAttribute('src') ?? null;
  expect(source(packHtml(pack, NONE))).toBe('evidence/01-order.png');
  expect(source(packHtml(pack, { ...NONE, inlined: new Map([['p1', 'data:image/png;base64,AA']]) }))).toBe(
    'data:image/png;base64,AA',
  );
  const lost = packHtml(pack, { ...NONE, lost: new Set(['p1']) });
  expect([source(lost), textOf(lost)]).toEqual([null, expect.stringContaining('This file is missing')]);
});

it('is a table that no spreadsheet takes for a formula', () => {
  const [head, row] = timelineCsv([told('=1+1, "x"')], SAY).split('\r\n');
  expect(head).toBe('\uFEFFday,time,kind,what,quote,source');
  expect(row).toBe(`2026-08-20,,told,I wrote to the store,"'=1+1, ""x""",noted by you`);
});

it('is shown with the same words as it is saved with', () => {
  const pack = packDocument(input(), SAY);
  show(<PackView pack={pack} pictures={new Map([['p1', 'blob:x']])} />);
  const shown = screen.getByTestId('pack').textContent ?? '';
  for (const { value } of pack.facts) expect(shown).toContain(value);
  expect(screen.getByAltText('order.png').getAttribute('src')).toBe('blob:x');
});
