// One line of a calendar file (RFC 5545): its value escaped, folded at 75 octets. Whatever a text holds, it stays inside
// its own line.

/** RFC 5545 3.1: a line is at most 75 octets, without its line break. */
const OCTETS = 75;

/** RFC 5545 3.3.11. The backslash first, or it would double those that follow; no other control may stand in a text. */
export function escapeText(text: string): string {
  return text
    .replace(/\\/g, '\\\\')
    .replace(/;/g, '\\;')
    .replace(/,/g, '\\,')
    .replace(/\r\n?|\n|\u2028|\u2029/g, '\\n')
    .replace(/[\p{Cc}\p{Cs}]/gu, '');
}

function octetsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}

/** The line with its break, continued on lines that begin with a space. Never inside a character. */
export function contentLine(name: string, value: string): string {
  let folded = '';
  let octets = 0;
  for (const character of `${name}:${value}`) {
    const more = octetsOf(character);
    if (octets + more > OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += more;
  }
  return `${folded}\r\n`;
}
