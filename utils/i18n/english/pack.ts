// The evidence pack of one order: its parts, and how it is printed and saved.
import type { EnglishWords } from '../../core/words';

export const words: EnglishWords = {
  'pack.open': 'Evidence pack',
  'pack.title': 'AliExpress order {id}',
  'pack.made': 'Put together on {time} with Claimcheck, from the pages this browser showed and what the buyer noted.',
  'pack.facts': 'The order',
  'pack.sentences': 'What the order page says',
  'pack.no-evidence': 'No pictures or files.',
  'pack.missing': 'This file is missing: the browser no longer has it.',
  'pack.order': 'Order number',
  'pack.link': 'Link',
  'pack.store': 'Store',
  'pack.item': 'Item',
  'pack.total': 'Total',
  'pack.status': 'Status',
  'pack.parcel': 'Parcel',
  'pack.from-buyer': 'noted by the buyer',
  'pack.back': 'Back to the order',
  'pack.print': 'Print',
  'pack.save': 'Save as ZIP',
  'pack.hint':
    'Your private note and nickname are not in it. Pictures show what the page showed: look before you send.',
  'pack.failed': 'The pack was not made. Try again.',
};
