// What the content script does with a page, as a script for the page itself, so that a real browser's clock times it.
import { findPage } from '../../utils/pages/find/page';
import { LAYOUTS } from '../../utils/pages/layouts';

export function find(): number {
  const now = performance.timeOrigin + performance.now();
  const visit = { url: document.location.href, startedAt: now, readAt: now };
  return findPage(document, visit, LAYOUTS).orders.length;
}
