// The status of an order of an answer, best evidence first: the site's number, a word that the site's own answers taught,
// a word we ship, then what the buttons and the asked tab only hint at.
import { codeFor, type Learned, statusOfCode } from '../../core/dictionary';
import type { OrderStatus } from '../../core/order';
import type { SiteLanguage } from '../languages/site-language';
import { statusOf } from '../parse/fields';
import { foldLabel } from '../parse/fold';
import type { Draft } from './draft';

/** What a status text means to the site itself, as far as its answers told. `language` is the dictionary's. */
export function learnedStatus(learned: readonly Learned[], language: string, words: string): OrderStatus | undefined {
  return statusOfCode(codeFor(learned, { language, kind: 'status', words }, foldLabel));
}

/** A button or a tab says little: that the goods are under way, or that nothing was paid or shipped yet. */
function hinted(buttons: readonly string[], tab: string | undefined): OrderStatus {
  if (buttons.includes('CONFIRM_GOODS')) return 'awaiting-delivery';
  if (tab === 'unpaid') return 'awaiting-payment';
  return tab === 'processing' ? 'processing' : 'unknown';
}

interface Words {
  readonly text: string | undefined;
  readonly language: SiteLanguage;
  /** What the dictionary knows of the text. */
  readonly learned: OrderStatus | undefined;
}

/** Undefined when the answer says nothing of a status at all. */
export function statusIn(draft: Draft, words: Words, tab: string | undefined): OrderStatus | undefined {
  const coded = statusOfCode(draft.statusCode) ?? words.learned;
  if (coded !== undefined) return coded;
  const shipped = words.text === undefined ? 'unknown' : statusOf(words.text, words.language);
  const status = shipped === 'unknown' ? hinted(draft.buttons, tab) : shipped;
  return status === 'unknown' && words.text === undefined ? undefined : status;
}
