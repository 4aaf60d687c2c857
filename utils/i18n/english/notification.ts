// Notifications of our own making; those of an order are worded by its rule.
import type { EnglishWords } from '../../core/words';

export const words: EnglishWords = {
  'notification.test': 'Reminders reach you',
  'notification.test-text': 'This is how Claimcheck tells you of a last day.',
};
