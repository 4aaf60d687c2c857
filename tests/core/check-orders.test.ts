// The round of looks: which order first, when the next, what counts as read, and every way in which it ends.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advance, type Check, type CheckEvent, IDLE, PACE, queueOf } from '../../utils/core/check-orders';

const NOW = Date.UTC(2026, 10, 21, 12);
type Looked = { orderId: string; detailSeenAt: number | null };
const order = (orderId: string, detailSeenAt: number | null = null, level: 'soon' | 'check' | 'wait' = 'wait') => ({
  orderId,
  detailSeenAt,
  level,
  isUndated: level !== 'wait',
});
const looked = (orders: readonly Looked[], trouble: { why: string; at: number } | null = null): CheckEvent => ({
  type: 'looked',
  orders,
  trouble,
});

/** Plays events at moments (ms after the start) and gives the last state and every page opened. */
function play(...events: readonly (readonly [at: number, event: CheckEvent])[]): { check: Check; opened: string[] } {
  const opened: string[] = [];
  let check = IDLE;
  for (const [at, event] of events) {
    const step = advance(check, event, NOW + at);
    check = step.check;
    if (step.open !== null) opened.push(`${step.open}@${at}`);
  }
  return { check, opened };
}
const start = (...orders: readonly ReturnType<typeof order>[]): readonly [number, CheckEvent] => [
  0,
  { type: 'start', orders },
];
const tick = (at: number): readonly [number, CheckEvent] => [at, { type: 'tick' }];

describe('queueOf', () => {
  it('takes orders without a date first, the most urgent at the front, then those not looked at for longest, each once', () => {
    const orders = [order('a', 50), order('b', 10), order('c', 20, 'check'), order('d'), order('e', 90, 'soon')];
    expect(queueOf([...orders, order('a', 50)])).toEqual(['e', 'c', 'd', 'b', 'a']);
  });
});

describe('a round', () => {
  it('opens the first page at once and the next not before five seconds, however fast it is read', () => {
    const { opened, check } = play(
      start(order('a'), order('b')),
      [1000, looked([order('a', NOW + 900), order('b')])],
      tick(4999),
      tick(5000),
      [6000, looked([order('a', NOW + 900), order('b', NOW + 5900)])],
    );
    expect(opened).toEqual(['a@0', 'b@5000']);
    expect(check).toMatchObject({ phase: 'ended', end: 'done', read: ['a', 'b'], unread: [] });
  });
  it('takes only a newer look at the order itself for read', () => {
    const same = play(start(order('a', 500)), [1000, looked([order('a', 500)])]);
    expect(same.check).toMatchObject({ phase: 'running', read: [] });
    const gone = play(start(order('a'), order('b')), [1000, looked([order('b')])]);
    expect(gone.check.read).toEqual(['a']);
  });
  it('goes on after one page that was not read in twenty seconds, and ends at the second', () => {
    const events = [start(order('a'), order('b'), order('c')), tick(19_999), tick(20_000), tick(40_000)] as const;
    const { opened, check } = play(...events);
    expect(opened).toEqual(['a@0', 'b@20000']);
    expect(check).toMatchObject({ phase: 'ended', end: 'failures', unread: ['a', 'b'], queue: ['c'] });
  });
  it.each(['captcha', 'login'])('ends at once at a %s that is newer than the opening', (why) => {
    const known = [order('a'), order('b')];
    const old = play(start(...known), [1000, looked(known, { why, at: NOW - 1 })]);
    expect(old.check.phase).toBe('running');
    const fresh = play(start(...known), [1000, looked(known, { why, at: NOW + 500 })]);
    expect(fresh.check).toMatchObject({ phase: 'ended', end: why, read: [] });
  });
  it('waits for the whole patience at a page that came without its order', () => {
    const known = [order('a')];
    const { check } = play(start(...known), [9000, looked(known, { why: 'skeleton', at: NOW + 8000 })]);
    expect(check.phase).toBe('running');
  });
  it('ends as a login when the tab was led away, and says so when the tab was closed', () => {
    expect(play(start(order('a')), [6000, { type: 'away' }]).check.end).toBe('login');
    expect(play(start(order('a')), [6000, { type: 'closed' }]).check.end).toBe('closed');
  });
  it('paused opens nothing and gives up nothing; resumed it gives the page its time anew', () => {
    const events = [start(order('a'), order('b')), [1000, { type: 'pause' }], tick(60_000)] as const;
    expect(play(...events)).toMatchObject({ opened: ['a@0'], check: { phase: 'paused', unread: [] } });
    const on = play(...events, [61_000, { type: 'resume' }], tick(80_000), tick(81_000));
    expect(on).toMatchObject({ opened: ['a@0', 'b@81000'], check: { unread: ['a'] } });
  });
  it('with nothing to look at is done, and a running one is not started again', () => {
    expect(play(start()).check.end).toBe('done');
    const { check } = play(start(order('a')), start(order('b')));
    expect(check.current?.orderId).toBe('a');
    const again = { type: 'start', orders: [order('b')] } as const;
    const { opened } = play(start(order('a')), [1, { type: 'stop' }], [2, again], tick(4999), tick(5000));
    expect(opened).toEqual(['a@0', 'b@5000']);
  });
  it('does not hang when the clock is set back', () => {
    const { opened } = play(start(order('a'), order('b')), tick(-900_000), tick(-880_000));
    expect(opened).toEqual(['a@0', 'b@-880000']);
  });
});

const IDS = ['1', '2', '3', '4', '5'];
const anyOrders = fc.array(
  fc.record({
    orderId: fc.constantFrom(...IDS),
    detailSeenAt: fc.option(fc.integer({ min: NOW - 1000, max: NOW + 100_000 }), { nil: null }),
    level: fc.constantFrom('check' as const, 'soon' as const, 'wait' as const),
    isUndated: fc.boolean(),
  }),
);
const anyTrouble = fc.option(fc.record({ why: fc.constantFrom('captcha', 'skeleton'), at: fc.integer({ min: 0 }) }), {
  nil: null,
});
const anyEvent: fc.Arbitrary<CheckEvent> = fc.oneof(
  { weight: 1, arbitrary: fc.record({ type: fc.constant('start' as const), orders: anyOrders }) },
  { weight: 3, arbitrary: fc.record({ type: fc.constant('looked' as const), orders: anyOrders, trouble: anyTrouble }) },
  { weight: 8, arbitrary: fc.record({ type: fc.constantFrom('tick' as const, 'pause' as const, 'resume' as const) }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constantFrom('stop' as const, 'away' as const, 'closed' as const) }) },
);

describe('whatever happens', () => {
  it('no page is opened twice in a round, none within five seconds of another, none once it ended', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 30_000 }), anyEvent), { maxLength: 60 }), (events) => {
        let check = IDLE;
        let now = NOW;
        let last: number | null = null;
        let round: string[] = [];
        for (const [pause, event] of events) {
          now += pause;
          const isNew = event.type === 'start' && (check.phase === 'idle' || check.phase === 'ended');
          if (isNew) round = [];
          const { check: after, open } = advance(check, event, now);
          if (open !== null) {
            expect(after.phase).toBe('running');
            expect(round).not.toContain(open);
            if (last !== null) expect(now - last).toBeGreaterThanOrEqual(PACE.between);
            round.push(open);
            last = now;
          }
          expect(after.unread.length).toBeLessThanOrEqual(PACE.mostFailures);
          if (after.phase === 'ended') expect([after.current, after.end === null]).toEqual([null, false]);
          check = after;
        }
      }),
    );
  });
});
