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
  'settings.rung.list': 'when your order list was not opened for 10 days',
  'settings.privacy': 'What others can see',
  'settings.hide-titles': 'Hide titles in reminders',
  'settings.page-lines': 'Show lines on AliExpress order pages',
  'settings.sites': 'Other sites',
  'settings.site-ru': 'Read my orders on aliexpress.ru',
  'settings.site-hint': 'Your browser asks you first. On AliExpress itself nothing changes.',
  'settings.computers': 'Your other computers',
  'settings.computers-on': 'Share open orders between my computers',
  'settings.computers-what':
    'Stored: order number, short title, the name you gave, status, dates with their sentences, and what you told us. Not stored: store, price and notes.',
  'settings.computers-how':
    'Your browser carries it, in its own sync: switch that on for extensions, and this switch, on each computer. Claimcheck itself sends nothing. Switch this off and what this computer stored is taken out again.',
  'settings.computers-none-here': 'This browser has no shared storage.',
  'settings.computers-room': '{used} of {most} kB used.',
  'settings.computers-told': {
    one: '{told} of {n} open order stored.',
    other: '{told} of {n} open orders stored.',
  },
  'settings.computers-nobody': 'No other computer has stored anything yet.',
  'settings.computers-others': {
    one: '{n} other computer, last heard {at}.',
    other: '{n} other computers, last heard {at}.',
  },
  'settings.computers-full': 'It is full: what needs you first is stored first.',
  'settings.computers-refused': 'The browser did not take the last change. It is tried again.',
  'settings.computers-clear': 'Clear it for all computers',
  'settings.computers-cleared':
    'Cleared and switched off here. Your orders stay. A computer that still shares stores its own again.',
  'settings.computers-not-cleared': 'The browser did not clear it. Try again.',
  'settings.test': 'Send a test reminder',
  'settings.test-shown': 'Sent. If you do not see it, allow notifications for your browser in the system settings.',
  'settings.test-failed': 'The browser did not show it. Allow notifications for your browser in the system settings.',
  'settings.saved': 'Saved',
  'settings.not-saved': 'That was not saved. Try again.',
  'settings.notifications-how':
    'If reminders do not appear, open the notification settings of your system, find your browser and switch it on.',
};
