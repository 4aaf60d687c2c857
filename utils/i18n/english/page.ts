// The lines on AliExpress's own pages; the background fills them, the content script only shows them.
import type { EnglishWords } from '../../core/words';

export const words: EnglishWords = {
  'page.by': 'by {day}',
  'page.last-day': 'Last day',
  'page.about': '~{day}',
  'page.translated': 'Show the original: a translated page is not read.',
  'page.estimate': 'estimate',
  'page.label': '{level}. {state} {step}',
  'page.show-steps': 'Show the steps',
  'page.hide': 'Hide here',
  'page.confirm-hint': 'Not needed. It pays the store.',
};
