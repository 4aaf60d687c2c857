// The status of an order of an answer, best evidence first: the site's number, a word that the site's own answers taught,
// a word we ship, then what the buttons and the asked tab only hint at.
import { codeFor, type Learned, statusOfCode } from '../../core/dictionary';
import type { OrderStatus } from '../../core/order';
import type { KnownBy } from '../../core/reading';
import type { SiteLanguage } from '../languages/site-language';
import { statusOf, statusTold } from '../parse/fields';
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

/**
 * On older pages one code stood for every order that is over, however it ended; the number that was seen beside "Completed"
 * may be that code still. Words that surely say how it ended go before it.
 */
const OTHER_ENDS: readonly OrderStatus[] = ['cancelled', 'closed', 'expired'];

/** Whether words that we know say something else than the number beside them. */
export function contradicts(text: string, statusCode: string | undefined, language: SiteLanguage): boolean {
  const coded = statusOfCode(statusCode);
  const said = statusOf(text, language);
  return coded !== undefined && said !== 'unknown' && said !== coded;
}

interface Told {
  readonly status: OrderStatus;
  readonly by: KnownBy;
}

/** Undefined when the answer says nothing of a status at all. */
export function statusIn(draft: Draft, { text, language, learned }: Words, tab: string | undefined): Told | undefined {
  const code = statusOfCode(draft.statusCode);
  const coded = code ?? learned;
  const said = text === undefined ? 'unknown' : statusOf(text, language);
  const hint = hinted(draft.buttons, tab);
  const by = text !== undefined && statusTold(text, language)?.trust === 'inferred' ? 'guess' : 'word';
  if (coded === 'completed' && OTHER_ENDS.includes(said)) return { status: said, by };
  if (coded !== undefined) return { status: coded, by: code === undefined ? 'dictionary' : 'code' };
  // A word that says what a code hints at takes nothing from it, guessed or not.
  if (said !== 'unknown' && said !== hint) return { status: said, by };
  return hint === 'unknown' && text === undefined ? undefined : { status: hint, by: 'attribute' };
}
