// The example orders show each kind of day, on whatever day they are looked at.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleOrders } from '../../entrypoints/examples/example-orders';
import { decide } from '../../utils/core/decide';
import { SAY } from './sample';

describe('exampleOrders', () => {
  it('has an order for each kind of day, at any hour of any day', () => {
    const days = fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2031, 0, 1) });
    const zones = fc.constantFrom('UTC', 'Pacific/Kiritimati', 'America/Los_Angeles', 'Europe/Berlin');
    fc.assert(
      fc.property(days, zones, (now, timeZone) => {
        const moment = { now, timeZone };
        const levels = exampleOrders(moment, SAY).map((order) => decide(order, moment).level);
        expect(levels).toEqual(['now', 'soon', 'soon', 'soon', 'wait', 'wait']);
      }),
    );
  });
  it('says the sentences of the rows it is there for', () => {
    const moment = { now: Date.UTC(2026, 7, 25, 7, 30), timeZone: 'Europe/Berlin' };
    expect(exampleOrders(moment, SAY).map((order) => decide(order, moment).row)).toEqual([18, 1, 25, 22, 16, 27]);
  });
});
