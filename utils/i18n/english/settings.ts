// The settings form.
import type { EnglishWords } from '../../core/words';

export const words: EnglishWords = {
  'settings.title': 'Settings',
  'settings.language': 'Language',
  'settings.language-auto': 'As in the browser',
  'settings.hour': 'Hour of reminders',
  'settings.hour-hint': 'A reminder for a day comes at this hour. One with a counter comes when it is due.',
  'settings.rungs': 'Remind me',
  'settings.rung.soon': 'when a step comes near',
  'settings.rung.now': 'when it is time to act',
  'settings.rung.last-day': 'on the last day',
  'settings.rung.7d': '7 days before a counter runs out',
  'settings.rung.3d': '3 days before a counter runs out',
  'settings.rung.24h': '24 hours before a counter runs out',
  'settings.rung.6h': '6 hours before a counter runs out',
  'settings.rung.first-day': 'on the first day you can ask',
  'settings.rung.due': 'when the store is late',
  'settings.rung.nudge': 'once, when a date could not be read',
  'settings.privacy': 'What others can see',
  'settings.hide-titles': 'Hide titles in reminders',
  'settings.page-lines': 'Show lines on AliExpress order pages',
  'settings.sites': 'Other sites',
  'settings.site-ru': 'Read my orders on aliexpress.ru',
  'settings.site-hint': 'Your browser asks you first. On AliExpress itself nothing changes.',
  'settings.test': 'Send a test reminder',
  'settings.test-shown': 'Sent. If you do not see it, allow notifications for your browser in the system settings.',
  'settings.test-failed': 'The browser did not show it. Allow notifications for your browser in the system settings.',
  'settings.saved': 'Saved',
  'settings.not-saved': 'That was not saved. Try again.',
  'settings.notifications-how':
    'If reminders do not appear, open the notification settings of your system, find your browser and switch it on.',
};
