// The kind of a payment. Nothing of a card's number or name is kept. Names of firms are the same in every language.
import type { PaymentMethod } from '../../core/order';
import type { SiteLanguage } from '../languages/site-language';
import { foldLabel } from './fold';
import { perLanguage } from './per-language';

const FIRMS: Readonly<Partial<Record<PaymentMethod, readonly string[]>>> = {
  paypal: ['PayPal'],
  'google-pay': ['Google Pay', 'GooglePay'],
  'apple-pay': ['Apple Pay', 'ApplePay'],
  klarna: ['Klarna'],
  pix: ['Pix'],
  wallet: ['AliPay', 'Cash App'],
  balance: ['AliExpress Pocket'],
  card: ['Visa', 'Mastercard', 'Maestro', 'American Express'],
};

/** The card last: a purse may name the card in it. */
const ORDER: readonly PaymentMethod[] = [
  'paypal',
  'google-pay',
  'apple-pay',
  'klarna',
  'pix',
  'bank-transfer',
  'wallet',
  'balance',
  'card',
];

const namesOf = perLanguage<readonly (readonly [PaymentMethod, readonly string[]])[]>(({ payments }) =>
  ORDER.map((kind) => {
    const words = payments.flatMap(([of, names]) => (of === kind ? names : []));
    return [kind, [...(FIRMS[kind] ?? []), ...words].map(foldLabel)] as const;
  }),
);

/** By whole words. What is none of them is `other` only in a language whose words for payments are known. */
export function paymentOf(text: string, language: SiteLanguage): PaymentMethod | undefined {
  const value = foldLabel(text.slice(text.lastIndexOf(':') + 1));
  if (value === '') return undefined;
  const words = ` ${value.replace(/[^\p{L}\p{M}\d]+/gu, ' ').trim()} `;
  const known = namesOf(language).find(([, names]) => names.some((name) => words.includes(` ${name} `)));
  return known?.[0] ?? (language.payments.length > 0 ? 'other' : undefined);
}
