// Two computers' records of one order, from any readings and anything the user did: joined in any order and any number of
// times they are the same, and a case that only one of them knows stays, whichever is joined to which.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../utils/core/record/canonical-json';
import * as changes from '../../../utils/core/record/changes';
import { mergeReading } from '../../../utils/core/record/merge-reading';
import type { OrderRecord } from '../../../utils/core/record/record';
import { setRight } from '../../../utils/core/record/set-right';
import { DAY, HOUR } from '../../../utils/core/time';
import { joinRecord } from '../../../utils/core/travel/join-record';
import { packOrder } from '../../../utils/core/travel/pack';
import { unpackOrder } from '../../../utils/core/travel/unpack';
import { asItem } from '../../../utils/webext/cloud-shape';
import { anyReading, PLACED, reading } from '../readings';
import { travelled } from './travelled';

const NOW = PLACED + 200 * DAY;
const runs = Number(process.env.CLAIMCHECK_RUNS ?? 500);

const anyChange = fc.record({
  what: fc.constantFrom('event', 'undo', 'date', 'name', 'snooze', 'right'),
  name: fc.nat({ max: 2 }),
  at: fc.integer({ min: 0, max: 3 }).map((hours) => PLACED + DAY + hours * HOUR),
  yes: fc.boolean(),
});
type Change = typeof anyChange extends fc.Arbitrary<infer T> ? T : never;

function changed(record: OrderRecord, { what, name, at, yes }: Change): OrderRecord {
  if (what === 'event')
    return changes.withEvent(record, { type: 'wrote-to-store', on: '2026-08-08', at, id: `e${name}` });
  if (what === 'right') return setRight(record, at);
  if (what === 'undo') return changes.withoutEvent(record, `e${name}`, at);
  if (what === 'date') return changes.withHandDate(record, yes ? '2026-09-09' : null, at);
  if (what === 'name') return changes.withNote(record, { nickname: yes ? 'x' : '' }, at);
  return changes.withSnooze(record, yes ? '2026-09-02' : null, at);
}

/** Events lie in the order in which they were told; a join sorts them. */
const sorted = (record: OrderRecord): OrderRecord => joinRecord(record, record);
const anyRecord = fc
  .tuple(anyReading, fc.array(anyReading, { maxLength: 3 }), fc.array(anyChange, { maxLength: 4 }))
  .map(([first, others, after]) =>
    sorted(after.reduce(changed, others.reduce(mergeReading, mergeReading(undefined, first)))),
  );

/** Visits and the note are each computer's own. */
const shared = (record: OrderRecord): string => canonicalJson({ ...record, visits: {}, note: '' });

describe('two records of one order', () => {
  it('joined either way are the same, and joined again too', () => {
    fc.assert(
      fc.property(anyRecord, anyRecord, (a, b) => {
        const joined = joinRecord(a, b);
        expect(shared(joined)).toBe(shared(joinRecord(b, a)));
        expect(shared(joinRecord(joined, b))).toBe(shared(joined));
        expect(shared(joinRecord(a, a))).toBe(shared(a));
      }),
      { numRuns: runs },
    );
  });

  it('are the same with a third, whichever two came first', () => {
    fc.assert(
      fc.property(anyRecord, anyRecord, anyRecord, (a, b, c) => {
        expect(shared(joinRecord(joinRecord(a, b), c))).toBe(shared(joinRecord(a, joinRecord(b, c))));
      }),
      { numRuns: runs },
    );
  });

  it('what came back from another computer changes nothing but the short title', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const { toldTitle: _, ...back } = joinRecord(record, travelled(record, NOW));
        expect(shared(back)).toBe(shared(record));
      }),
      { numRuns: runs },
    );
  });
});

describe('a case that a page told of', () => {
  const seenCase = {
    id: '71',
    lineIds: ['11'],
    state: 'offer',
    vague: false,
    text: `The store offers a part of the money ${'x'.repeat(100)}`,
    openedOn: '2026-07-20',
    amount: { amount: 5, currency: 'USD' },
  } as const;
  const withCase = mergeReading(undefined, reading(9, { cases: [seenCase] }));
  const without = mergeReading(undefined, reading(8));

  it('is kept, whichever of two computers read it', () => {
    expect(joinRecord(withCase, without).cases).toEqual(withCase.cases);
    expect(joinRecord(without, withCase).cases).toEqual(withCase.cases);
  });
  it('reaches the other computer with all that counts of it', () => {
    const [heard] = joinRecord(without, travelled(withCase, NOW)).cases ?? [];
    const text = seenCase.text.slice(0, 80);
    const seen = { page: 'detail', finder: 'layout', firstSeenAt: PLACED + 9 * DAY, lastSeenAt: PLACED + 9 * DAY };
    expect(heard).toEqual({ ...seenCase, ...seen, text });
  });
  it('of more lines than can travel stays where it is, whole', () => {
    const lineIds = Array.from({ length: 9 }, (_, at) => String(at));
    const record = mergeReading(undefined, reading(9, { cases: [{ ...seenCase, lineIds }] }));
    expect(travelled(record, NOW).cases).toBeUndefined();
    expect(joinRecord(record, travelled(record, NOW)).cases).toEqual(record.cases);
  });
  it('is left out alone where it cannot be: of the future, of no such day, of a later version', () => {
    const packed = packOrder({ record: withCase, ledger: [], done: false });
    const [known] = packed.c ?? [];
    if (known === undefined) throw new Error('no case was packed');
    const [codes, id, lines, first, seenFor, , text, sum] = known;
    const wrong = [
      [codes, id, lines, (NOW + DAY).toString(36), '0', '', text, sum],
      [codes, id, lines, first, seenFor, '2026-02-30', text, sum],
      [`?${codes.slice(1)}`, id, lines, first, seenFor, '', text, sum],
      [codes, id, 'lines', first, seenFor, '', text, sum],
    ];
    const [order] = asItem({ v: 1, t: NOW, o: [{ ...packed, c: [...wrong, known] }] })?.o ?? [];
    expect(order && unpackOrder(order, NOW)?.record.cases).toHaveLength(1);
  });
});
