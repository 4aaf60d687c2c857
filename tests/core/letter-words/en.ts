import type { LetterWords } from './letter-words';

export const letterWords: LetterWords = {
  longest: 105,
  regretted: /confirm|cancel|promise|extend|review|rating|police|lawyer|!/i,
  personal: /\b(address|street|phone|postcode)\b/i,
};
