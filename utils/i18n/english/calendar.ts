// The calendar file: its buttons and the titles of its events.
import type { EnglishWords } from '../../core/words';

export const words: EnglishWords = {
  'calendar.add': 'Add to calendar',
  'calendar.add-all': 'Calendar file',
  'calendar.none': 'No order has a date to add yet.',
  'calendar.last-day': 'Last day: {title}',
  'calendar.last-day-estimate': 'About the last day (estimate): {title}',
  'calendar.counter': 'The counter ends: {title}',
  'calendar.hidden': 'An order',
};
