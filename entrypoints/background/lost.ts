// Which orders were lost: the mirror knows their dates and the database knows nothing of them. Reads only. What the user
// forgot is still in the database, by its number, and is never one of them.
import { DAY, type Instant } from '../../utils/core/time';
import { isEmpty } from '../../utils/store/orders';
import type { Database } from '../../utils/store/schema';
import { type Mirror, readMirror } from '../../utils/webext/mirror';
import { strays } from './mirroring';

/** Of an empty database all; where some were read again, those whose date is not over. */
export async function readLost(database: Database, mirror: Mirror, now: Instant): Promise<Mirror> {
  if (mirror.size === 0 || (await isEmpty(database))) return mirror;
  return strays(database, mirror, now - DAY);
}

/** As our windows tell it. A mirror that cannot be read tells of none. */
export async function countLost(database: Database, now: Instant): Promise<number> {
  const mirror = await readMirror().catch((): Mirror => new Map());
  return (await readLost(database, mirror, now)).size;
}
