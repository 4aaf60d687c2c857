// Which answers are handed on, and how: as one text in an event of the document. Nothing is asked, changed or sent.
import { ANSWER_EVENT } from './answer-event';
import { apply, dispatchEvent, firstIn } from './natives';

const Told = CustomEvent;

/** The calls that carry orders, by the path of their address; nothing else is looked at. */
const CALL =
  /\/h5\/(mtop\.(?:ae\.ld\.querydetail|aliexpress\.(?:trade\.buyer\.order\.(?:list|detail)|buyer\.reverse\.(?:queryreverseorderpagelist|reverseorderlinerender)forbuyer)))\//i;
/** The order that a call asks about, in its query or form; quotes and colons may be encoded. */
const ASKED = /tradeOrderId(?:%22|%3A|["':])+(\d{10,22})/i;

/**
 * What a call asks for: "name order page", or "" for a call of no interest. The page's address is that of now: when the
 * answer comes, it may be another order's.
 */
export function callOf(address: string, form?: unknown): string {
  const name = firstIn(address, CALL);
  return name && `${name} ${firstIn(`${address} ${form}`, ASKED)} ${location.href}`;
}

export function handOver(call: string, text: string): void {
  apply(dispatchEvent, document, [new Told(ANSWER_EVENT, { detail: `${call}\n${text}` })]);
}
