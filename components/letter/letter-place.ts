// Where the words of a letter are pasted: the chat with the store, a form of the order's pages, or somewhere else.
import type { Step } from '../../utils/core/decision';
import type { Order } from '../../utils/core/order';
import { aliexpressUrl, orderUrl } from '../parts/links';

export type LetterPlace = 'chat' | 'order' | 'elsewhere';

/** Every other letter goes to the store. */
const PLACES: Readonly<Record<string, LetterPlace>> = {
  appeal: 'order',
  bank: 'elsewhere',
  counterfeit: 'order',
  damaged: 'order',
  defective: 'order',
  'not-as-described': 'order',
  'not-received-claim': 'order',
  'short-or-empty': 'order',
  'to-aliexpress': 'order',
};

export const letterPlace = (slug: string): LetterPlace => (Object.hasOwn(PLACES, slug) ? PLACES[slug] : null) ?? 'chat';

/** The step is the letter itself; of other steps a letter is only the words for a form. */
export const isLetterStep = ({ letter, link }: Step): boolean =>
  letter !== null && letterPlace(letter) === 'chat' && link !== 'order';

/** The address to open after copying: the chat where it is known, else the order, which leads to it. Null for elsewhere. */
export function letterUrl(slug: string, order: Order): { readonly place: LetterPlace; readonly url: string } | null {
  const place = letterPlace(slug);
  if (place === 'elsewhere') return null;
  const chat = place === 'chat' ? aliexpressUrl(order.chatUrl) : null;
  return chat === null ? { place: 'order', url: orderUrl(order) } : { place, url: chat };
}
