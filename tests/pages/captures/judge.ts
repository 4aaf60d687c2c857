// Compares an exported order with what its capture tells, leaf by leaf: right, unread or wrong.
import type { ExportOrder } from '../../../utils/core/export/format';
import type { Leaves } from './told';
import { STATED } from './told-clocks';
import type { Finders } from './visit';

type Verdict = 'right' | 'unread' | 'wrong';

export interface Judged {
  /** "lines.0.price.amount" */
  readonly path: string;
  readonly verdict: Verdict;
  readonly words: string;
  readonly got: unknown;
  readonly told: unknown;
}

/** Where it comes from and when, and what only the user makes: judged apart. */
const APART = [
  'id',
  'site',
  'url',
  'chatUrl',
  'firstSeenAt',
  'lastSeenAt',
  'unread',
  'history',
  'events',
  'note',
  'nickname',
];

function flat(value: unknown, path: string): (readonly [path: string, value: unknown])[] {
  if (value === null || value === '' || value === undefined) return [];
  if (typeof value !== 'object') return [[path, value]];
  return Object.entries(value).flatMap(([name, inner]) => flat(inner, `${path}.${name}`));
}

/** Every leaf of an exported order that says something. Deadlines go by their kind; when each was seen is judged apart. */
function leavesOf({ deadlines, ...order }: ExportOrder): ReadonlyMap<string, unknown> {
  const facts = Object.entries(order).filter(([name]) => !APART.includes(name));
  const clocks = deadlines.map(
    ({ kind, scope: _scope, seenAt: _seenAt, ...rest }) => [`deadlines.${kind}`, rest] as const,
  );
  return new Map([...facts, ...clocks].flatMap(([name, value]) => flat(value, name)));
}

/** Said of an order of which nothing is known: no claim, so it is neither right nor wrong. */
const SAYS_NOTHING: Readonly<Record<string, string>> = { status: 'unknown', deadlineState: 'unknown' };

function isTold(told: unknown, got: unknown, finders: Finders): boolean {
  if (told === STATED) return got === (finders === 'layout' ? 'page' : 'payload');
  return Array.isArray(told) ? told.includes(got) : told === got;
}

export function judge(order: ExportOrder, told: Leaves, finders: Finders): readonly Judged[] {
  const got = leavesOf(order);
  const paths = [...new Set([...Object.keys(told), ...got.keys()])].sort();
  return paths.flatMap((path) => {
    const [known, read] = [told[path], got.get(path)];
    const isSilent = read === undefined || (SAYS_NOTHING[path] === read && known?.value !== read);
    if (isSilent && !known) return [];
    const verdict = isSilent ? 'unread' : known && isTold(known.value, read, finders) ? 'right' : 'wrong';
    return [{ path, verdict, words: known?.words ?? '', got: read, told: known?.value }];
  });
}
