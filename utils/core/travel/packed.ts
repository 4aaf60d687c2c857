// The shape in which an order travels to the user's other computers: short names, since the room is small. Types only.
// It is stored by every computer for every other, so a change needs a new version in items.ts.

/** An instant as base-36 text: shorter than digits, and no browser turns it into a fraction. */
export type PackedInstant = string;

/** Letters of kind, role, page, finder, basis and precision, and one more where the clock was ahead, which the first versions
 * leave out; scope, "" for the whole order; earliest, and how much later
 * latest is; first seen, and how much later last seen; the sentence. */
export type PackedSighting = readonly [
  codes: string,
  scope: string,
  earliest: PackedInstant,
  width: PackedInstant,
  firstSeenAt: PackedInstant,
  seenFor: PackedInstant,
  text: string,
];

/** Letters of state, page, finder and of a vague word ("v" or "-"); AliExpress's number, "" where none was shown; the lines;
 * first seen, and how much later last seen; the day it was opened, or ""; the sentence; the amount and its currency, or none. */
export type PackedCase = readonly [
  codes: string,
  id: string,
  lineIds: readonly string[],
  firstSeenAt: PackedInstant,
  seenFor: PackedInstant,
  openedOn: string,
  text: string,
  amount: readonly [amount: number, currency: string] | readonly [],
];

/** What one visit told: page, finder and how it was known, when, and the values by the letter of their field. */
export type PackedFields = readonly [source: string, seenAt: PackedInstant, values: Readonly<Record<string, unknown>>];

export interface PackedEvent {
  readonly i: string;
  readonly t: string;
  readonly o: string;
  readonly w: PackedInstant;
  readonly u?: string;
  readonly p?: string;
  readonly s?: string;
  readonly n?: string;
  readonly r?: string;
  readonly k?: number;
  readonly m?: number;
  /** The lines it is about; unknown to the first versions, which take it for the whole order's. */
  readonly l?: readonly string[];
  /** When it was taken back. */
  readonly x?: PackedInstant;
}

export interface PackedOrder {
  readonly i: string;
  readonly s: string;
  readonly f: PackedInstant;
  readonly l: PackedInstant;
  /** Nothing more to do there. */
  readonly o?: 1;
  readonly t?: string;
  readonly n?: readonly [nickname: string, namedAt: PackedInstant];
  /** The date as the user set it; "" when it was given back, then when, or 0 where the first versions did not keep it. */
  readonly h?: readonly [changes: number, date: string, toldAt: PackedInstant];
  /** Reminders pause until this day; "" when that was taken back. */
  readonly z?: readonly [until: string, at: PackedInstant];
  readonly d?: readonly PackedSighting[];
  /** States of cases as pages told them; unknown to the first versions, which leave it out. */
  readonly c?: readonly PackedCase[];
  readonly k?: readonly PackedFields[];
  readonly e?: readonly PackedEvent[];
  /** Reminders that the user has seen there: the key without the order's number, and when. */
  readonly a?: readonly (readonly [key: string, at: PackedInstant])[];
}
