// One line of the bench's table: a figure beside the most it may be. Every figure is a quotient of medians of one run, or a
// length on this machine.

export interface Row {
  readonly what: string;
  readonly figure: number;
  readonly most: number;
  readonly unit: '×' | 'ms';
  /** The figures it is made of. */
  readonly of: string;
}

export function median(all: readonly number[]): number {
  const sorted = [...all].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

export const ms = (time: number): string => `${time < 10 ? time.toFixed(2) : time.toFixed(0)} ms`;
