// "Check my open orders": what it will do, how far it is, and why it ended.
import type { EnglishWords } from '../../core/words';

export const words: EnglishWords = {
  'check.title': 'Check my open orders',
  'check.what': {
    one: 'We open the page of your {n} open order in one tab and read it, as if you opened it yourself.',
    other:
      'We open the pages of your {n} open orders in one tab, one after the other, and read them, as if you opened them yourself.',
  },
  'check.pace': 'At most one page every 5 seconds. Orders without a date come first.',
  'check.captcha': 'AliExpress may ask for a check. Then we stop, and you answer it.',
  'check.close': 'It runs while this window is open. Close it to stop.',
  'check.nothing': 'No open order to check',
  'check.nothing-text': 'Open your orders page once. We read what you see there.',
  'check.start': 'Start',
  'check.again': 'Start again',
  'check.pause': 'Pause',
  'check.resume': 'Go on',
  'check.stop': 'Stop',
  'check.show-tab': 'Show that tab',
  'check.progress': '{n} of {total} looked at',
  'check.now': 'Reading {title}',
  'check.resting': 'The next page opens in a moment',
  'check.paused': 'Paused',
  'check.unread': { one: '{n} page was not read', other: '{n} pages were not read' },
  'check.end-done': 'All open orders are looked at',
  'check.end-stopped': 'Stopped',
  'check.end-captcha': 'AliExpress asks for a check. Answer it in that tab, then start again.',
  'check.end-login': 'That tab does not show the order. Sign in on AliExpress, then start again.',
  'check.end-failures': 'Two pages were not read, so we stopped. Look at that tab: it may say why.',
  'check.end-closed': 'The tab was closed, so we stopped.',
  'check.read': { one: '{n} order read', other: '{n} orders read' },
};
