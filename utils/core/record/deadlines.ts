// What all sightings of one order mean now: at most one deadline per clock and scope, and the ones that were before.
// Derived clocks are clocks/; this module only joins what pages stated and what the user set.

import type { Basis, Deadline } from '../deadline';
import { BASES, CLOCK_KINDS } from '../deadline';
import type { Instant } from '../time';
import { dayRange, MINUTE } from '../time';
import { canonicalJson } from './canonical-json';
import type { Move, SourceClock, Statement } from './follow-source';
import { followSource } from './follow-source';
import { leadingMoves } from './leading';
import { areApart, coarser } from './ranges';
import type { HandDate, OrderRecord, Sighting } from './record';

/** Two finders of one visit see one move twice, this close together. */
const SAME_VISIT = 10 * MINUTE;

export interface ClockState {
  /** At most one entry per kind and scope, in the order of CLOCK_KINDS. */
  readonly current: readonly Deadline[];
  /** Earlier entries, oldest first; and what a date set by hand replaced. */
  readonly history: readonly Deadline[];
}

/** Folds what was read into deadlines. `now` in UTC ms: a date too far ahead of it is not believed. */
export function currentDeadlines(record: OrderRecord, now: Instant): ClockState {
  const states = clocksOf(record.sightings).map((sightings) => joinSources(sightings, now));
  const { current, history } = setByHand(record, {
    current: states.flatMap((state) => state.current),
    history: states.flatMap((state) => state.history),
  });
  return { current: [...current].sort(byKind), history: [...history].sort(bySeen) };
}

function clocksOf(sightings: readonly Sighting[]): readonly (readonly Sighting[])[] {
  return grouped(sightings, ({ kind, scope }) => `${kind}|${scope}`);
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()];
}

/**
 * The sources of one clock. Where they disagree the entry spans both: a closing clock is taken from `earliest`, an opening
 * one from `latest`. Sentence and day seen are those of the earlier source. Its revision counts
 * the moves that moved it: a later source that moves on alone rings nothing anew.
 */
function joinSources(all: readonly Sighting[], now: Instant): ClockState {
  // An estimate never joins, widens or replaces what was stated, whenever it was made.
  const stated = sourcesOf(
    all.filter(({ basis }) => basis !== 'estimated'),
    now,
  );
  const sources = stated.some(({ current }) => current !== null) ? stated : sourcesOf(all, now);
  const said = sources.flatMap(({ current }) => current ?? []).sort(earliestFirst);
  const moves = eachOnce(sources.flatMap((source) => source.moves));
  const first = said[0];
  if (!first) return { current: [], history: [] };
  const history = moves.map(({ from }, index) => deadlineOf(from, index + 1));
  const revision = 1 + eachOnce(leadingMoves(sources)).length;
  // What a clock that was ahead counted may lead, and never makes an opening later.
  const entry = said.filter(({ ahead }) => !ahead).reduce(span, first);
  return { current: [deadlineOf(entry, revision)], history };
}

function sourcesOf(sightings: readonly Sighting[], now: Instant): readonly SourceClock[] {
  return grouped(sightings, ({ page, finder }) => `${page}/${finder}`).map((own) => followSource(own, now));
}

function span(first: Statement, other: Statement): Statement {
  if (other.latest <= first.latest) return first;
  return {
    ...first,
    latest: other.latest,
    basis: weaker(first.basis, other.basis),
    precision: coarser(first.precision, other.precision),
  };
}

function weaker(a: Basis, b: Basis): Basis {
  return BASES.indexOf(a) >= BASES.indexOf(b) ? a : b;
}

/** Oldest first; what two finders saw on one visit is one move. */
function eachOnce(moves: readonly Move[]): readonly Move[] {
  const all = [...moves].sort((a, b) => a.at - b.at || earliestFirst(a.from, b.from));
  const counted: Move[] = [];
  for (const move of all) {
    if (!counted.some((other) => isSameMove(other, move))) counted.push(move);
  }
  return counted;
}

function isSameMove(a: Move, b: Move): boolean {
  return Math.abs(a.at - b.at) <= SAME_VISIT && !areApart(a.to, b.to);
}

function deadlineOf({ page: _page, finder: _finder, ahead: _ahead, ...said }: Statement, revision: number): Deadline {
  return { ...said, revision };
}

/** A date set by hand stands until a page, seen after it was set, states the same day or an earlier one. */
function setByHand({ handDate, handChanges }: OrderRecord, { current, history }: ClockState): ClockState {
  const stated = current.find(isRefundDate);
  const others = current.filter((deadline) => deadline !== stated);
  const revision = (stated?.revision ?? 1) + handChanges;
  const stays = stated ? [{ ...stated, revision }] : [];
  if (!handDate || isOverruled(handDate, stated)) return { current: [...others, ...stays], history };
  return { current: [...others, handDeadline(handDate, revision)], history: [...history, ...stays] };
}

function isRefundDate({ kind, scope }: Deadline): boolean {
  return kind === 'no-delivery-refund' && scope === 'order';
}

function isOverruled({ date, setAt }: HandDate, stated: Deadline | undefined): boolean {
  return stated !== undefined && stated.seenAt > setAt && stated.earliest <= dayRange(date).earliest;
}

function handDeadline({ date, setAt }: HandDate, revision: number): Deadline {
  return {
    ...dayRange(date),
    kind: 'no-delivery-refund',
    role: 'opens',
    scope: 'order',
    basis: 'user',
    precision: 'day',
    text: date,
    seenAt: setAt,
    revision,
  };
}

function earliestFirst(a: Statement, b: Statement): number {
  const basis = BASES.indexOf(a.basis) - BASES.indexOf(b.basis);
  return a.earliest - b.earliest || basis || b.seenAt - a.seenAt || (canonicalJson(a) < canonicalJson(b) ? -1 : 1);
}

function byKind(a: Deadline, b: Deadline): number {
  const kinds = CLOCK_KINDS.indexOf(a.kind) - CLOCK_KINDS.indexOf(b.kind);
  if (kinds !== 0 || a.scope === b.scope) return kinds;
  return a.scope < b.scope ? -1 : 1;
}

function bySeen(a: Deadline, b: Deadline): number {
  return a.seenAt - b.seenAt || byKind(a, b) || a.revision - b.revision;
}
