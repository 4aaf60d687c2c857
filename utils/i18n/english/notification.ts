// Notifications of our own making; those of an order are worded by its rule.
import type { EnglishWords } from '../../core/words';

export const words: EnglishWords = {
  'notification.test': 'Reminders reach you',
  'notification.test-text': 'This is how Claimcheck tells you of a last day.',
  'notification.test-ready': 'Do reminders reach you? Try one.',
  'notification.test-sent': 'Sent. Did you see it?',
  'notification.test-refused': 'The browser did not show it.',
  'notification.test-seen': 'You saw the test reminder.',
  'notification.test-unseen': 'You did not see the test reminder.',
  'notification.yes': 'Yes, I saw it',
  'notification.no': 'No',
  'notification.again': 'Try again',
  'notification.help-windows':
    'Windows: Settings → System → Notifications. Switch on your browser, switch off “Do not disturb”.',
  'notification.help-mac':
    'macOS: System Settings → Notifications → your browser → Allow notifications. Check Focus as well.',
  'notification.help-linux': 'Open the notification settings of your desktop and switch on your browser.',
  'notification.help-chromeos': 'ChromeOS: Settings → Apps → Notifications. Switch off “Do not disturb”.',
  'notification.help-android': 'Android: Settings → Apps → your browser → Notifications.',
  'notification.help-other': 'Open the notification settings of your system and switch on your browser.',
};
