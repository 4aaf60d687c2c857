// What the files within a backup may look like, checked where the page opens them and again where the background keeps them. Each
// row stands alone: one that does not fit is left out and told of.
import * as v from 'valibot';
import { BACKUP_FORMAT, type KeptMeta, type Manifest } from '../core/backup/format';
import { LESSON_KINDS, type Learned } from '../core/dictionary';
import { EVIDENCE_KINDS, type Evidence, LONGEST_NAME, LONGEST_NOTE, MOST_BYTES } from '../core/evidence/evidence';
import type { OrderRecord } from '../core/record/record';
import type { LedgerEntry } from '../core/reminders/ledger';
import { instant, orderId, Record } from './record-shape';

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

export const KeptMetaShape = v.object({
  listSeenAt: v.nullable(instant),
  firstVisitSeen: v.boolean(),
}) satisfies v.GenericSchema<unknown, KeptMeta>;

const ManifestShape = v.object({
  format: v.literal(BACKUP_FORMAT),
  version: v.pipe(count, v.minValue(1)),
  madeAt: v.pipe(v.string(), v.isoTimestamp()),
  by: text(40),
  counts: v.object({ orders: count, forgotten: count, reminders: count, words: count, evidence: count }),
  meta: KeptMetaShape,
}) satisfies v.GenericSchema<unknown, Manifest>;

const EntryShape = v.object({
  key: v.pipe(text(300), v.minLength(1)),
  /** `list`: of no order. */
  orderId: v.union([orderId, v.literal('list')]),
  state: v.picklist(['claimed', 'shown', 'acknowledged', 'tentative', 'settled']),
  noticeId: v.nullable(text(200)),
  at: instant,
}) satisfies v.GenericSchema<unknown, LedgerEntry>;

const LearnedShape = v.object({
  language: v.pipe(text(20), v.minLength(1)),
  kind: v.picklist(LESSON_KINDS),
  code: text(200),
  words: text(500),
  seenAt: instant,
  since: v.exactOptional(instant),
}) satisfies v.GenericSchema<unknown, Learned>;

/** As a piece is listed, but for what only the list knows of it. */
export const PieceShape = v.strictObject({
  id: v.pipe(v.string(), v.uuid()),
  orderId,
  kind: v.picklist(EVIDENCE_KINDS),
  name: v.pipe(text(LONGEST_NAME), v.minLength(1)),
  type: v.pipe(text(100), v.regex(/^[a-z0-9.+-]*\/?[a-z0-9.+-]*$/i)),
  size: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_BYTES.file)),
  takenAt: v.pipe(instant, v.integer(), v.maxValue(Date.UTC(2100, 0, 1))),
  url: v.nullable(v.pipe(text(500), v.startsWith('https://'), v.url())),
  note: text(LONGEST_NOTE),
});

const one =
  <T>(shape: v.GenericSchema<unknown, T>) =>
  (value: unknown): T | null => {
    const found = v.safeParse(shape, value);
    return found.success ? found.output : null;
  };

/** Each gives null for what is none. */
export const asRecord: (value: unknown) => OrderRecord | null = one(Record);
export const asEntry: (value: unknown) => LedgerEntry | null = one(EntryShape);
export const asLearned: (value: unknown) => Learned | null = one(LearnedShape);
export const asManifest: (value: unknown) => Manifest | null = one(ManifestShape);

/** Without what the list of this computer adds. */
export type FilePiece = Omit<Evidence, 'removedAt'>;
export const asPiece: (value: unknown) => FilePiece | null = one(PieceShape);
