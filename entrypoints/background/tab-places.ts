// Which order the page in a tab is about, so that the panel beside it can show the same one.
import { bumpRevision } from '../../utils/webext/changes';
import type { From } from '../../utils/webext/handle';
import type { TabPlace } from '../../utils/webext/messages';
import { keepPlace, placeOfTab } from '../../utils/webext/tab-places';

/** As the addresses of an order's own pages say it: `?orderId=`, `?tradeOrderId=`, `/order-list/1`. */
const QUERY = /^(?:trade)?orderid$/i;
const PATH = /\/(\d{8,32})\/?$/;
const NUMBER = /^\d{1,32}$/;

/** Null on a page of several orders, such as the list. */
function orderOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { pathname, searchParams } = new URL(address);
  const told = [...searchParams].find(([name, value]) => QUERY.test(name) && NUMBER.test(value))?.[1];
  return told ?? PATH.exec(pathname)?.[1] ?? null;
}

/** The address is the one that the browser vouches for, not the page's own word. */
export async function notePlace({ tabId, documentId, url }: From, orderId = orderOf(url)): Promise<void> {
  if (tabId !== null) await keepPlace(tabId, { orderId, documentId });
}

/** An order was asked for on the page: a panel that is open already shows it. */
export async function leadPanel(orderId: string, from: From): Promise<void> {
  await notePlace(from, orderId);
  await bumpRevision(from.now);
}

export const tabPlace = ({ tabId }: { tabId: number }): Promise<TabPlace | null> => placeOfTab(tabId);
