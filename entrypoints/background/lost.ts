// Which orders were lost: the mirror knows their dates and the database knows nothing of them. Reads only. What the user
// forgot is still in the database, by its number, and is never one of them.
import { DAY, type Instant } from '../../utils/core/time';
import { isEmpty } from '../../utils/store/orders';
import type { Database, StoredOrder } from '../../utils/store/schema';
import { type Mirror, readMirror } from '../../utils/webext/mirror';
import { strays } from './mirroring';

/**
 * Of an empty database all; where some were read again, those whose date is not over. `open`: what was just read, so that
 * nothing is looked up of thousands that are there.
 */
export async function readLost(
  database: Database,
  mirror: Mirror,
  open: readonly StoredOrder[],
  now: Instant,
): Promise<Mirror> {
  if (mirror.size === 0 || (open.length === 0 && (await isEmpty(database)))) return mirror;
  const here = new Set(open.map(({ record }) => record.id));
  const away = new Map([...mirror].filter(([id]) => !here.has(id)));
  return strays(database, away, now - DAY);
}

/** As our windows tell it. A mirror that cannot be read tells of none. */
export async function countLost(database: Database, open: readonly StoredOrder[], now: Instant): Promise<number> {
  const mirror = await readMirror().catch((): Mirror => new Map());
  return (await readLost(database, mirror, open, now)).size;
}
