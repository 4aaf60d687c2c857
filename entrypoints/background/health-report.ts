// The dashboard's health in one answer. Reads only; without the database it still says that keeping does not work.
import { learnedLanguages } from '../../utils/core/dictionary';
import { NOTHING_LEARNED } from '../../utils/core/health/reading-health';
import type { HealthReport, SeenPage } from '../../utils/core/health/report';
import type { PageKind } from '../../utils/core/reading';
import { readDictionary } from '../../utils/store/dictionary';
import { readMeta } from '../../utils/store/meta';
import { countOf, readOpen } from '../../utils/store/orders';
import type { Database, Meta } from '../../utils/store/schema';
import type { From } from '../../utils/webext/handle';
import { type Permission, permission } from '../../utils/webext/notifications';
import { decided } from './decided';
import { healthOf, UNKNOWN_HEALTH } from './health';
import { countLost } from './lost';
import { momentAt } from './moment';
import { storageHealth, withStore } from './store';

function pagesOf({ lastPages, unreadable }: Meta): SeenPage[] {
  const pages = Object.entries(lastPages).map(([page, { url, tabId, at }]): SeenPage => {
    const trouble = unreadable[page as PageKind];
    return { page: page as PageKind, url, tabId, at, why: trouble?.why ?? null };
  });
  return pages.sort((a, b) => b.at - a.at);
}

async function report(database: Database, allowed: Permission, now: number): Promise<HealthReport> {
  const [meta, open, done, words] = await Promise.all([
    readMeta(database),
    readOpen(database),
    countOf(database, 'done'),
    readDictionary(database),
  ]);
  const lost = await countLost(database, open, now);
  const undecided = open.filter((order) => decided(order, momentAt(now)).length === 0).length;
  const wakes = open.flatMap(({ wakeAt }) => (wakeAt !== null && wakeAt > now ? [wakeAt] : []));
  return {
    health: healthOf(meta, storageHealth(), { lost, undecided }),
    reading: meta.reading,
    pages: pagesOf(meta),
    reminders: {
      permission: allowed,
      shownAt: meta.notifiedAt,
      nextAt: wakes.length > 0 ? Math.min(...wakes) : null,
      seen: meta.noticeSeen,
    },
    kept: { open: open.length, done },
    learned: learnedLanguages(words),
  };
}

export async function healthReport(_nothing: null, { now }: From): Promise<HealthReport> {
  const allowed = await permission();
  try {
    return await withStore((database) => report(database, allowed, now));
  } catch {
    return {
      health: UNKNOWN_HEALTH,
      reading: NOTHING_LEARNED,
      pages: [],
      reminders: { permission: allowed, shownAt: null, nextAt: null, seen: null },
      kept: { open: 0, done: 0 },
      learned: [],
    };
  }
}
