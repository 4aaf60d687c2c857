// An export as a file to bring in. Each of its orders is read alone: one that cannot be read is counted, the others stand.
import { MOST_ORDERS } from '../../../utils/core/backup/format';
import { recordOfExport } from '../../../utils/core/backup/from-export';
import { joinKept } from '../../../utils/core/backup/join-kept';
import { EXPORT_FORMAT, EXPORT_VERSION } from '../../../utils/core/export/format';
import { fieldsOf, instantOrNull, listOf } from '../../../utils/core/export/read-value';
import type { OrderRecord } from '../../../utils/core/record/record';
import type { Instant } from '../../../utils/core/time';
import { asRecord } from '../../../utils/webext/backup-shape';
import { type FileContents, FileFault, type FilePart } from './file-contents';

/** Read in a moment, so that the window answers in between. */
const AT_ONCE = 100;
const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

function readOne(value: unknown, now: Instant): OrderRecord | FilePart['unreadable'][number] {
  try {
    const record = recordOfExport(value, now);
    return typeof record === 'string' ? record : (asRecord(record) ?? 'broken');
  } catch {
    return 'broken';
  }
}

/** An order that is in it twice is one order. */
function partOf(values: readonly unknown[], now: Instant): FilePart {
  const read = values.map((value) => readOne(value, now));
  const records = new Map<string, OrderRecord>();
  for (const record of read) {
    if (typeof record === 'string') continue;
    const known = records.get(record.id);
    records.set(record.id, known === undefined ? record : joinKept(known, record));
  }
  return {
    records: [...records.values()],
    ledger: [],
    unreadable: read.filter((one) => typeof one === 'string'),
  };
}

/** `value`: the file's JSON. `now` in UTC ms. */
export function openExport(value: unknown, now: Instant): FileContents {
  const { format, version, orders, exportedAt } = fieldsOf(value);
  if (format !== EXPORT_FORMAT || !Array.isArray(orders)) throw new FileFault('other');
  if (typeof version === 'number' && version > EXPORT_VERSION) throw new FileFault('newer');
  if (version !== EXPORT_VERSION) throw new FileFault('other');
  if (orders.length > MOST_ORDERS) throw new FileFault('too-many');
  return {
    kind: 'export',
    madeAt: instantOrNull(exportedAt),
    settings: null,
    meta: null,
    words: [],
    pieces: [],
    piecesLost: 0,
    parts: async function* parts() {
      const values = listOf(orders);
      for (let at = 0; at < values.length; at += AT_ONCE) {
        yield partOf(values.slice(at, at + AT_ONCE), now);
        await nextTurn();
      }
    },
    bytes: async () => null,
  };
}
