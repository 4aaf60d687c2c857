// Why an order may not have arrived, and what tells the causes apart. Data for the guide; nothing is decided from it.
import type { EnglishWords, Words } from './words';

export interface Cause {
  readonly id: string;
  readonly words: Words;
  /** What tells it from the others. */
  readonly sign: Words;
}

export const words: EnglishWords = {
  'cause.shipping': 'It is slow or lost on its way',
  'cause.shipping.sign': 'It was scanned, and the last scan is weeks old.',
  'cause.never-sent': 'It was never sent',
  'cause.never-sent.sign': 'There is a number, and no scan 11 days after shipping.',
  'cause.address': 'It went to another place',
  'cause.address.sign': 'Tracking names another city, or says delivered there.',
  'cause.stock': 'The store has none left',
  'cause.stock.sign': 'It is not shipped, and the store asks you to wait or to choose another.',
  'cause.customs': 'Customs hold it',
  'cause.customs.sign': 'The last entry is import customs, or a letter came.',
  'cause.fraud': 'The number belongs to another parcel',
  'cause.fraud.sign': 'A scan is older than your order, or the check digit is wrong.',
};

const IDS = ['shipping', 'never-sent', 'address', 'stock', 'customs', 'fraud'] as const;

/** The likeliest first. */
export const CAUSES: readonly Cause[] = IDS.map((id) => ({
  id,
  words: { key: `cause.${id}` },
  sign: { key: `cause.${id}.sign` },
}));
