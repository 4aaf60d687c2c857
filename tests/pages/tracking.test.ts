// @vitest-environment happy-dom
// The tracking page: the parcel shown, the promises of the page, nothing of the receiver.
import { describe, expect, it } from 'vitest';
import { dayRange } from '../../utils/core/time';
import { find, fixture, parse } from './fixture';

const TRACKING = 'https://www.aliexpress.com/p/tracking/index.html?_addShare=no&_login=yes&tradeOrderId=';
const ID = '7100200030004005';
const html = fixture('tracking-2024/two-parcels');
const [reading, ...others] = parse(html, TRACKING + ID).readings;

describe('tracking', () => {
  it('reads the parcel shown, and that there is another', () => {
    expect(others).toEqual([]);
    expect(reading).toMatchObject({ id: ID, page: 'tracking', finder: 'layout', missed: ['deliveredOn'] });
    expect(reading?.fields).toEqual({
      parcels: [
        {
          trackingNumber: 'LX100000001CN',
          carrier: 'Kettle Post',
          lineIds: [],
          lastEvent: {
            at: null,
            code: null,
            text: 'In transit · Awaiting flight. Refund if no delivery before Jan 1, 2027 · Sun | Aug. 23 17:05',
          },
        },
        { trackingNumber: null, carrier: null, lineIds: [], lastEvent: null },
      ],
    });
  });

  it('takes the promises from the page’s own sentences, never from a scan or a title', () => {
    const common = { scope: 'order', basis: 'page', precision: 'day' };
    expect(reading?.deadlines).toEqual([
      {
        ...common,
        ...dayRange('2026-08-30'),
        kind: 'delivery-promise',
        role: 'info',
        text: 'Apply for $1.00 coupon code if delayed by Aug 30, 2026',
      },
      {
        ...common,
        ...dayRange('2026-09-20'),
        kind: 'no-delivery-refund',
        role: 'opens',
        text: 'Refund if no delivery before Sep 20, 2026',
      },
    ]);
  });

  it('never hands over name, address or phone', () => {
    expect(JSON.stringify(find(html, TRACKING + ID))).not.toMatch(/Secret Buyer|5550100|Hidden Street/);
  });

  it('reads a delivery day that has a year', () => {
    const dated = html.replace('Delivery: Apr. 24 - May. 14', 'Estimated delivery: Aug 28, 2026');
    expect(parse(dated, TRACKING + ID).readings[0]?.fields.estimatedDelivery).toEqual({
      from: '2026-08-28',
      to: '2026-08-28',
    });
  });

  it('does not say "never scanned" when no scan is drawn', () => {
    const quiet = html.replaceAll('logistic-info-v2--node', 'x');
    const [unseen] = parse(quiet, TRACKING + ID).readings;
    expect(unseen?.fields.parcels?.[0]).toEqual({
      trackingNumber: 'LX100000001CN',
      carrier: 'Kettle Post',
      lineIds: [],
      lastEvent: null,
    });
    expect(unseen?.missed).toEqual(['parcels', 'deliveredOn']);
  });

  it('is in no trouble while nobody sent a parcel, and none without an order in its address', () => {
    const unsent = '<main>No tracking information yet<p class="package-items-v2--box--5hI6j">Kettle</p></main>';
    expect(find(unsent, TRACKING + ID)).toMatchObject({ orders: [], trouble: null });
    expect(find('<main>Something new</main>', TRACKING)).toMatchObject({ orders: [], trouble: null });
  });

  it.each(['', '12', 'abc'])('reads nothing without an order in the address: "%s"', (id) => {
    expect(find(html, TRACKING + id).orders).toEqual([]);
  });
});
