// An amount as a person types it, in the order's currency: "12.50", "12,5". Grouped thousands are refused, not guessed.

const LARGEST = 1_000_000;

/** How many digits the currency has after its point; two when it is not known. */
function digitsOf(currency: string | null): number {
  if (currency === null) return 2;
  try {
    const { maximumFractionDigits } = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions();
    return maximumFractionDigits ?? 2;
  } catch {
    return 2;
  }
}

/** Zero or more; null for what is no amount of that currency. */
export function amountOf(text: string, currency: string | null): number | null {
  const [, whole, fraction = ''] = /^(\d{1,7})(?:[.,](\d+))?$/.exec(text.trim()) ?? [];
  if (whole === undefined || fraction.length > digitsOf(currency)) return null;
  const amount = Number(`${whole}.${fraction || '0'}`);
  return amount <= LARGEST ? amount : null;
}
