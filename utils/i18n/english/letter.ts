// The letter's window. The letters themselves lie beside their rules.
import type { EnglishWords } from '../../core/words';

export const words: EnglishWords = {
  'letter.send-by': 'Send it by {day}. Keep the answer in the chat.',
  'letter.keep': 'Keep the answer in the chat.',
  'letter.copy-and-open': 'Copy and open chat',
  'letter.copy': 'Copy',
  'letter.copy-only': 'Copy only',
  'letter.copied': 'Copied',
  'letter.copy-failed': 'Select the text and copy it',
  'letter.copies-in': 'Copies in {language}',
  'letter.copy-and-open-order': 'Copy and open the order',
  'letter.into-form': 'Paste it where the order page asks for words.',
  'letter.elsewhere': 'Send it the way they ask for.',
  'letter.differs': '(shown in {language})',
  'letter.read-in': 'Read it in',
  'letter.filled': 'Underlined: filled in from your order. Tap to change.',
  'letter.blank': 'missing: fill it in',
  'letter.value': 'filled in from your order',
};
