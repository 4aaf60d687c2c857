// Reads the page whenever it changed, reports what is new in it, and has the answer shown. One pass at a time. When the
// extension is gone from under the page, everything stops without a word.
import { layoutAt, pageOf, troubleOf, type Visit } from '../../utils/pages/find/page';
import type { Layout } from '../../utils/pages/layouts/layout';
import type { RawPage } from '../../utils/pages/raw';
import type { PageAnswer } from '../../utils/webext/messages';
import { alive, send } from '../../utils/webext/send';
import { createPlaces } from './places';
import { type Look, lookAt, type View, viewOf } from './view';
import { watch } from './watching';

/** Orders in one message. */
const BATCH = 200;
/** Pages draw their orders late: an empty one is trouble only after this long, a robot check or login sooner. */
const PATIENCE = { captcha: 2000, login: 2000, skeleton: 8000, 'unknown-layout': 8000 } as const;
/** After a refusal; twice as long after each further one. */
const REST = 30_000;
/** Between two readings of an unchanged page. */
const STALE_AFTER = 3000;

const pathOf = ({ pathname, search }: Location, layout: Layout | undefined): string =>
  layout?.idFrom === 'location' ? pathname + search : pathname;

/** `show`: words for orders of this page that came without a reading of it. */
export function startReading(
  document: Document,
  layouts: readonly Layout[],
): { stop: () => void; show: (answer: PageAnswer) => void } {
  const places = createPlaces(document, (orderId) => send('open-guide', { orderId }));
  let view: View | undefined;
  let running: Promise<void> | undefined;
  let again = false;
  let resting = false;
  let refusals = 0;
  let reportedAt = 0;
  let recheck: ReturnType<typeof setTimeout> | undefined;

  const stop = (): void => {
    clearTimeout(recheck);
    watching.stop();
    places.clear();
  };

  const lookIn = (delay: number): void => {
    clearTimeout(recheck);
    recheck = setTimeout(() => {
      resting = false;
      look();
    }, delay);
  };

  const report = async (page: RawPage): Promise<boolean> => {
    reportedAt = page.readAt;
    const reply = await send('page-read', page);
    if ('ok' in reply) {
      refusals = 0;
      places.learn(
        reply.ok,
        page.orders.map(({ id }) => id),
      );
    } else if (!alive()) stop();
    else {
      resting = true;
      lookIn(REST * 2 ** refusals++);
    }
    return 'ok' in reply;
  };

  const reportFresh = async ({ fresh, unnamed }: Look, layout: Layout, visit: Visit, of: View): Promise<void> => {
    const page = pageOf(document, layout, visit, fresh, null);
    for (let at = 0; at < fresh.length; at += BATCH) {
      const missed = unnamed.filter((print) => !of.told.has(print));
      const taken = await report({ ...page, orders: fresh.slice(at, at + BATCH), unnamed: missed.length });
      if (!taken) for (const { id } of fresh.slice(at)) of.known.delete(id);
      if (!taken) return;
      for (const print of missed) of.told.add(print);
    }
  };

  const reportTrouble = async (layout: Layout | undefined, visit: Visit, of: View): Promise<void> => {
    const trouble = troubleOf(document, layout, visit.url);
    if (trouble === null || of.told.has(trouble) || of.known.size > 0) return;
    const wait = of.startedAt + PATIENCE[trouble] - visit.readAt;
    if (wait > 0) lookIn(wait);
    else if (await report(pageOf(document, layout, visit, [], trouble))) of.told.add(trouble);
  };

  const pass = async (): Promise<void> => {
    if (!alive()) return stop();
    const now = Date.now();
    const url = document.location.href;
    const layout = layoutAt(document, url, layouts);
    const key = pathOf(document.location, layout);
    if (view?.key !== key) view = viewOf(key, view === undefined ? performance.timeOrigin : now, view);
    const of = view;
    const visit: Visit = { url, startedAt: of.startedAt, readAt: now };
    if (resting) return;
    if (layout === undefined) return reportTrouble(layout, visit, of);
    const seen = await lookAt(document, layout, url, of);
    const { cards, fresh } = seen;
    await places.show(layout, cards);
    if (fresh.length > 0) {
      await reportFresh(seen, layout, visit, of);
      await places.show(layout, cards);
    }
    if (cards.size === 0) await reportTrouble(layout, visit, of);
  };

  const look = (): void => {
    if (running) {
      again = true;
      return;
    }
    running = pass().finally(() => {
      running = undefined;
      if (again) {
        again = false;
        look();
      }
    });
  };

  const lookAnew = (): void => {
    if (Date.now() - reportedAt < STALE_AFTER) return;
    resting = false;
    view?.known.clear();
    look();
  };

  const watching = watch(document, { isOwn: places.isOwn, changed: look, returned: lookAnew });
  const show = (answer: PageAnswer): void => {
    places.learn(
      answer,
      answer.lines.map(({ orderId }) => orderId),
    );
    look();
  };
  look();
  return { stop, show };
}
