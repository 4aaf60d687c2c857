// By what the fields of an order were known, where that is not a word that was seen: a mark that is no word, or a guess.
import type { KnownBy, OrderFields, OrderReading } from '../../core/reading';
import type { SiteLanguage } from '../languages/site-language';
import type { RawOrder } from '../raw';
import { isGuessedReturn, labelTold, statusTold } from './fields';
import { statusOfCode } from './status-code';

function statusBy({ fields }: RawOrder, language: SiteLanguage): KnownBy | undefined {
  if (statusOfCode(fields.statusCode?.[0]?.text) !== undefined) return 'attribute';
  const [text] = fields.status ?? [];
  return text !== undefined && statusTold(text.text, language)?.trust === 'inferred' ? 'guess' : undefined;
}

/** Days under a label that nobody has seen. */
function guessedDays({ fields }: RawOrder, language: SiteLanguage): readonly (keyof OrderFields)[] {
  return (fields.rows ?? []).flatMap(({ text }) => {
    const label = labelTold(text, language);
    return label?.trust === 'inferred' ? label.name : [];
  });
}

/** Empty where every field is known by words that were seen. */
export function knownBy(order: RawOrder, language: SiteLanguage): NonNullable<OrderReading['knownBy']> {
  const status = statusBy(order, language);
  const guessed = guessedDays(order, language).map((name) => [name, 'guess'] as const);
  const isGuessed = (order.fields.lineButtons ?? []).some(({ text }) => isGuessedReturn(text, language));
  return {
    ...Object.fromEntries(guessed),
    ...(status && { status }),
    ...(isGuessed && { returnsOffered: 'guess' as const }),
  };
}
