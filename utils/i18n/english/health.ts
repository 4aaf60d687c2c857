// What is said when something does not work, or nothing is there yet; and the words on the toolbar icon.
import type { EnglishWords } from '../../core/words';

export const words: EnglishWords = {
  'health.nothing-yet': 'No orders read yet',
  'health.nothing-yet-text': 'Open your orders page once. We read what you see there.',
  'health.unreadable': 'We could not read this page',
  'health.unreadable-login': 'Sign in on AliExpress, then open your orders again. Your known dates are kept.',
  'health.unreadable-captcha':
    'AliExpress asks for a check there. Answer it, then look again. Your known dates are kept.',
  'health.unreadable-skeleton': 'It came without orders. Load it again. Your known dates are kept.',
  'health.unreadable-unknown-layout': 'Its layout is new. Your known dates are kept.',
  'health.unreadable-other': 'Your known dates are kept.',
  'health.open-page': 'Open that page',
  'health.reminders': 'Reminders cannot reach you',
  'health.reminders-text': 'Your browser blocks them. Your orders are still watched here.',
  'health.reminders-failed-text': 'The last one did not show. Your orders are still watched here.',
  'health.reminders-button': 'Show me the setting',
  'health.storage': 'We cannot keep your orders',
  'health.storage-text':
    'The browser refuses to store them. Free some disk space or leave private browsing, then start it again.',
  'health.failed': 'We could not load your orders',
  'health.failed-text': 'What is kept stays kept.',
  'health.try-again': 'Try again',
  'health.badge-calm': 'Claimcheck: nothing to do today',
  'health.badge-count': 'Claimcheck: {now} now, {soon} soon',
  'health.badge-broken': 'Claimcheck: something does not work. Open it to see what',
};
