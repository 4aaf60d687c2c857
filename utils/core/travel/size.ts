// How many bytes an item takes of the browser's room: its key and its value as JSON in UTF-8, as the browsers count.

/** Chromium writes these as six signs. */
const ESCAPED = /[<\u2028\u2029]/g;

function utf8Length(text: string): number {
  let bytes = 0;
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}

export function sizeOf(value: unknown): number {
  return utf8Length((JSON.stringify(value) ?? '').replace(ESCAPED, '      '));
}

export function itemSize(key: string, value: unknown): number {
  return utf8Length(key) + sizeOf(value);
}
