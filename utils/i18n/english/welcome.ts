// The page that opens after installing, and the example orders.
import type { EnglishWords } from '../../core/words';

export const words: EnglishWords = {
  'welcome.title': 'Know the last day. Know the next step.',
  'welcome.text':
    'Claimcheck reads the dates on your AliExpress order pages, reminds you in time, and shows how to get your money back if a parcel does not come.',
  'welcome.pin': 'Pin the icon',
  'welcome.pin-text':
    'Open the puzzle sign beside the address and pin Claimcheck. It shows a number only when an order needs you.',
  'welcome.pinned': 'Done. It shows a number only when an order needs you.',
  'welcome.open': 'Open your orders page once',
  'welcome.open-text': 'We read what you see there. Scroll down to read older ones.',
  'welcome.read': {
    one: 'Done. {n} order read. New ones are read whenever you look at them.',
    other: 'Done. {n} orders read. New ones are read whenever you look at them.',
  },
  'welcome.test': 'Try a reminder',
  'welcome.test-text': 'If nothing appears, we show which setting to change.',
  'welcome.no-orders': 'No orders open right now?',
  'welcome.examples': 'Try with example orders',
  'welcome.does': 'What it does',
  'welcome.does-date': 'Shows the last day and says where the date is from.',
  'welcome.does-step': 'Gives one next step, with the letter already filled in.',
  'welcome.does-remind': 'Reminds you at the hour you choose.',
  'welcome.never': 'What it never does',
  'welcome.never-send': 'Sends nothing anywhere. No account, no ads.',
  'welcome.never-name': 'Does not read your name, address or phone.',
  'welcome.never-press': 'Presses no button on AliExpress for you.',
  'examples.title': 'Example orders',
  'examples.text': 'These orders are made up. Tap as you like: nothing is kept, and no reminder rings.',
  'examples.leave': 'Leave the examples',
  'examples.again': 'Start again',
  'examples.store': 'Example Store',
  'examples.shoes': 'Trail running shoes, size 42',
  'examples.lamp': 'Desk lamp with USB port',
  'examples.cable': 'Charging cable, 2 m',
  'examples.mug': 'Ceramic mug, set of two',
  'examples.watch-strap': 'Watch strap, brown',
  'examples.bag': 'Rain cover for a backpack',
  'examples.sentence': 'Refund if no delivery before {day}',
};
