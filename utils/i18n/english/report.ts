// "Save a report of this page": what it is, what stays in it, and what to do when the page is not there.
import type { EnglishWords } from '../../core/words';

export const words: EnglishWords = {
  'report.title': 'Report of a page',
  'report.save': 'Save a report',
  'report.save-file': 'Save the file',
  'report.saved': 'Saved. Nothing was sent: attach the file to an issue yourself.',
  'report.what': 'This is all that will be saved. It shows how the page is built, so that we can learn to read it.',
  'report.kept': 'Kept: the structure, ordinary words such as buttons and promises, and dates.',
  'report.replaced':
    'Replaced: names, addresses, titles, stores, prices and numbers. {words} words and {numbers} long numbers look like this: Xxxxx 1000.',
  'report.look': 'Look through it once before you give it away.',
  'report.preview': 'The file',
  'report.none': 'No page to report',
  'report.none-text': 'Open the page that was not read. Then come back here.',
  'report.gone': 'That page is not open any more',
  'report.gone-text': 'Open it again and wait until you see it. Then come back here.',
  'report.making': 'Making the report',
};
