// @vitest-environment happy-dom
// A report keeps how the page is built and what it promises, and nothing of the person who looked at it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportOf } from '../../../utils/pages/report/redact-page';
import { DETAIL, documentOf, fixture, LIST, NOW, parse } from '../fixture';
import { pageOf, person } from './planted';

const report = (html: string, url = LIST) =>
  reportOf(documentOf(html), { url, page: 'list', why: 'unknown-layout', version: '1.0.0', at: NOW });
const body = (html: string): string =>
  report(`<body>${html}</body>`).html.replace(/^[\s\S]*<body>|<\/body>[\s\S]*$/g, '');

/** Any run of letters or digits long enough to be somebody's. */
const partsOf = (text: string): string[] =>
  (text.match(/[\p{L}\p{M}]{4,}|\p{N}{4,}/gu) ?? []).filter(
    (part) =>
      !['Store', 'Official', 'Street', 'mail', 'https', 'Page', 'Price', 'Local', 'Post', 'Office'].includes(part),
  );

describe('nothing personal survives', () => {
  it('in 100 pages with a person in text, attributes, scripts, comments and data', () => {
    fc.assert(
      fc.property(
        person.chain((who) => fc.tuple(fc.constant(who), pageOf(who))),
        ([who, page]) => {
          const { html } = report(page, `${DETAIL}${who.orderId}`);
          const text = html.toLowerCase();
          const decoded = decodeURIComponent(text.replace(/%(?![0-9a-f]{2})/gi, ''));
          const planted = Object.values(who).flatMap((fact) => [fact, ...partsOf(fact)]);
          expect(planted.filter((part) => decoded.includes(part.toLowerCase()))).toEqual([]);
        },
      ),
      { numRuns: 100 },
    );
  }, 60_000);

  it('of the receiver on the tracking page, whose house stands in a street named by a day', () => {
    const receiver =
      '<div class="ship-to--abc"><span>Maria Lopez</span><span>Calle 5 de Mayo 12, Springfield</span><span>Paid</span></div>';
    expect(body(receiver)).toBe(
      '<div class="ship-to--abc"><span>Xxxxx Xxxxx</span><span>Xxxxx 1 xx Xxxx 11, Xxxxxxxxxxx</span><span>Xxxx</span></div>',
    );
  });

  it('of our own fixtures: the buyer, the store, the goods, the numbers', () => {
    const { html } = report(fixture('order-detail-2022/awaiting-delivery'), `${DETAIL}7100200030004003`);
    for (const secret of [
      'Secret',
      'Hidden',
      '5550100',
      '7100200030004003',
      'Vega',
      'lamp',
      'Black',
      '126',
      '132',
      '910000002',
      '1005000000000003',
      'abc',
    ])
      expect(html).not.toContain(secret);
    expect(html).not.toContain('Jan 1, 2027');
  });

  it('of a page whose markup is a program: nothing of it runs when the report is opened', () => {
    const { html } = report(
      '<body onload="a()"><a href="javascript:a()">Pay</a><svg onload="a()"></svg><object data="x"></object><base href="//evil.example"><meta http-equiv="refresh" content="0;url=//evil.example"><form action="//evil.example"></form></body>',
    );
    expect(html).not.toMatch(/onload|javascript|evil|<object|<base|refresh|action=/);
  });
});

describe('what a reader needs stays', () => {
  it.each([
    ['order-list-2022/both-label-eras', LIST],
    ['order-detail-2022/completed', `${DETAIL}7100200030004004`],
    ['order-detail-2022/awaiting-delivery', `${DETAIL}7100200030004003`],
  ])('%s: the report is read as the page was: same dates, statuses, deadlines, as many orders', (name, url) => {
    const { html } = report(fixture(name), url);
    const facts = JSON.parse(
      documentOf(html).querySelector('meta[name="claimcheck-report"]')?.getAttribute('content') ?? '',
    );
    const before = parse(fixture(name), url);
    const after = parse(html, facts.url);
    expect(before.readings.length).toBeGreaterThan(0);
    expect(after.missed).toEqual(before.missed);
    expect(after.readings).toHaveLength(before.readings.length);
    after.readings.forEach((reading, at) => {
      const original = before.readings[at];
      const { status, placedOn, completedOn, estimatedDelivery, returnsOffered } = original?.fields ?? {};
      expect(reading.fields).toMatchObject(
        JSON.parse(JSON.stringify({ status, placedOn, completedOn, estimatedDelivery, returnsOffered })),
      );
      expect(reading.deadlines.map(({ kind, earliest, latest }) => [kind, earliest, latest])).toEqual(
        original?.deadlines.map(({ kind, earliest, latest }) => [kind, earliest, latest]),
      );
    });
  });

  it.each([
    ['<p class="order-status x1y2">Refund if no delivery before Sep 4, 2026</p>'],
    ['<p data-pl="order_detail_gray_date">Order placed on: Jul 15, 2026</p>'],
    ['<p>Returns accepted within 15 days after delivery</p>'],
    ['<p lefttime="604845000">7 days 2 hours</p>'],
    ['<button disabled="" aria-pressed="true">Confirm received</button>'],
  ])('%s', (html) => {
    expect(body(html)).toBe(html);
  });

  it.each([
    ['Total:US $26.70', 'Total:US $11.11'],
    ['R$132,74', 'R$111,11'],
    ['CLP1.181', 'CLP1.111'],
    ['Ref. Number: 7100200030004002', 'Ref. Number: 1000000000000001'],
    ['May Miller-Jones', 'Xxx Xxxxxx-Xxxxx'],
    ['Free Choice Samovar Outlet', 'Xxxx Xxxxxx Xxxxxxx Xxxxxx'],
    ['2026年5月21日', '2026年5月21日'],
    ['24 de nov de 2023', '24 de nov de 2023'],
    ['Ship to: Will Page, 12 May Street', 'Xxxx xx: Xxxx Xxxx, 11 Xxx Xxxxxx'],
    ['Paid · 5 de Mayo', 'Paid · 1 xx Xxxx'],
    ['Price Day', 'Xxxxx Xxx'],
    ['page center', 'xxxx xxxxxx'],
    ['Samovar refund if no delivery before Sep 4, 2026', 'Xxxxxxx refund if no delivery before Sep 4, 2026'],
    ['Your order will be closed in: 67 days 3 hours', 'Your order will be closed in: 67 days 3 hours'],
    ['12 May', '11 Xxx'],
    ['12 M', '11 X'],
    ['12 May 2026', '12 May 2026'],
    ['Estimated delivery date: Sep 21 - 26', 'Estimated delivery date: Sep 21 - 26'],
    ['Avenida 9 de Julho 120', 'Xxxxxxx 1 xx Xxxxx 111'],
    ['Deliver this before Friday please to Will', 'Xxxxxxx xxxx xxxxxx Xxxxxx xxxxxx xx Xxxx'],
    ['残り12日3時間', '残り12日3時間'],
    ['030-12-34-56', '111-11-11-11'],
  ])('%s → %s', (text, redacted) => {
    expect(body(`<i>${text}</i>`)).toBe(`<i>${redacted}</i>`);
  });

  it('one number is one number wherever it stands, another is another', () => {
    expect(body('<a href="/p/order/detail.html?orderId=8190000000000007">8190000000000007 8190000000000008</a>')).toBe(
      '<a href="https://www.aliexpress.com/p/order/detail.html?orderId=1000000000000001">1000000000000001 1000000000000002</a>',
    );
  });

  it('says what it is about, and how much was replaced', () => {
    const { html, replaced } = report('<p>Vega Lamps 123456789</p>', `${LIST}?orderId=8190000000000001&buyer=Vega`);
    expect(html).toContain('"url":"https://www.aliexpress.com/p/order/index.html?orderId=1');
    expect(html).toContain('"why":"unknown-layout"');
    expect(replaced).toEqual({ numbers: 2, words: 2 });
  });

  it('whatever text, it does not throw and says the same twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const node = document.createElement('p');
        node.textContent = text;
        const page = document.implementation.createHTMLDocument('');
        page.body.append(node);
        const about = { url: LIST, page: 'list', why: null, version: '1.0.0', at: NOW };
        expect(reportOf(page, about).html).toBe(reportOf(page, about).html);
      }),
    );
  }, 60_000);

  it('takes long texts for data: their shape only, in good time', () => {
    const text = 'Refund if no delivery before 03/04/2026. '.repeat(20_000);
    const started = performance.now();
    expect(body(`<p>${text}</p>`)).not.toMatch(/Refund|2026/);
    expect(performance.now() - started).toBeLessThan(5000);
  });

  it('a page nested deeper than any is cut, not a crash', () => {
    const { html } = report(`${'<div>'.repeat(3000)}Ann${'</div>'.repeat(3000)}`);
    expect(html).toContain('</html>');
  });
});
