// Hands the page over as text when our own dashboard asks for it: for a report that the user sees before it is saved.
import { browser } from 'wxt/browser';
import { COPY_PAGE } from '../../utils/webext/messages';

/** UTF-16 units. */
const LONGEST = 3_000_000;

export function offerCopy(document: Document): void {
  browser.runtime.onMessage.addListener((message: unknown, _sender, reply) => {
    if (message !== COPY_PAGE) return;
    reply([document.URL, new XMLSerializer().serializeToString(document).slice(0, LONGEST)]);
  });
}
