// Text made comparable: as shown but tidy, or folded for a look-up. The text as shown is kept beside it by the callers.

// Zero-width and direction marks, soft hyphen, BOM: invisible, and in the middle of dates and amounts.
const INVISIBLE = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** No sentence, label or date of a page is longer. What stands behind is not read. */
const LONGEST_TEXT = 4000;
const LONGEST_LABEL = 200;

/** Zeros of every decimal digit run of Unicode that AliExpress may use: Arabic, Persian, Devanagari, Bengali, Thai. */
const ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50];

function asciiDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  const zero = ZEROS.find((start) => code >= start && code < start + 10);
  return zero === undefined ? digit : String(code - zero);
}

/** Without a last word that may be half of one. */
function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest);
  return cut.slice(0, 1 + Math.max(cut.lastIndexOf(' '), cut.lastIndexOf('\n')));
}

/** NFKC, no invisible marks, ASCII digits, single spaces; of a longer text its first 4,000 characters. */
export function tidy(text: string): string {
  return shortened(text, LONGEST_TEXT)
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59]/g, asciiDigit)
    .replace(/[ \t\u00a0\u202f]+/g, ' ')
    .trim();
}

// Accents of Latin and Cyrillic letters, vowel points of Hebrew and Arabic: written or not, the word is the same. The marks
// of Thai or of Japanese are letters in all but name, and stay.
const MARKS = /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0640\u064b-\u065f\u0670]/g;
const QUOTES: Readonly<Record<string, string>> = { '\u05f3': "'", '\u05f4': '"', '’': "'", ʼ: "'", '“': '"', '”': '"' };
/** Letters that no decomposition turns into the plain one. */
const PLAIN: Readonly<Record<string, string>> = { ł: 'l', đ: 'd', ø: 'o', ß: 'ss' };

/** `tidy`, without case and without accents. Dotted and dotless i are one letter, as Turkish pages need. */
export function fold(text: string): string {
  if (/^[\x21-\x7e]*$/.test(text)) return text.toLowerCase();
  return tidy(text)
    .replace(/[İIı]/g, 'i')
    .toLowerCase()
    .normalize('NFD')
    .replace(MARKS, '')
    .normalize('NFC')
    .replace(/[łđøß]/g, (letter) => PLAIN[letter] ?? letter)
    .replace(/[\u05f3\u05f4’ʼ“”]/g, (quote) => QUOTES[quote] ?? quote);
}

/** For whole labels and statuses: folded, single spaces, without what punctuation stands at the end. */
export function foldLabel(text: string): string {
  let folded = fold(text.slice(0, LONGEST_LABEL)).replace(/\s+/g, ' ');
  while (/[\s:.。!]$/.test(folded)) folded = folded.slice(0, -1);
  return folded;
}
