// Rows as a table that spreadsheets read (RFC 4180, UTF-8 with its mark), and no cell that one would take for a formula, or
// for a number that it cannot hold.

const BOM = '\uFEFF';
/** Also after blanks, and in the wide forms that some spreadsheets fold into the plain ones. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/** From twelve digits on a spreadsheet shows 8.19E+15, and from the sixteenth on it keeps zeros: of an order's number, another's. */
const LONG_NUMBER = /^\s*\d{12,}\s*$/u;

/** The apostrophe makes it a text in every spreadsheet. `="…"` would be a formula, and a tab is trimmed away by some. */
function cell(text: string): string {
  const plain = FORMULA.test(text) || LONG_NUMBER.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

export const csvText = (rows: readonly (readonly string[])[]): string =>
  `${BOM}${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
