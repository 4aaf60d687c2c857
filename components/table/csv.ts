// Rows as a table that spreadsheets read (RFC 4180, UTF-8 with its mark), and no cell that one would take for a formula.

const BOM = '\uFEFF';
/** Also after blanks, and in the wide forms that some spreadsheets fold into the plain ones. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u;

function cell(text: string): string {
  const plain = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

export const csvText = (rows: readonly (readonly string[])[]): string =>
  `${BOM}${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
