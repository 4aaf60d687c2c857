// "1.2 MB", "38 kB": how big a file is, in the reader's digits.

const KILO = 1_000;
const MEGA = KILO * KILO;

/** Never 0 for a file that has something in it. */
export function fileSize(bytes: number, language: string): string {
  const big = bytes >= MEGA;
  const unit = { style: 'unit', unit: big ? 'megabyte' : 'kilobyte', maximumFractionDigits: big ? 1 : 0 } as const;
  return new Intl.NumberFormat(language, unit).format(big ? bytes / MEGA : Math.ceil(bytes / KILO));
}
