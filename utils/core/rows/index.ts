// The precedence table: every row of this folder in its order. A new file with `rows` in it is in the table.
import { askHowItEnded } from './case-ended';
import type { Row } from './row';

const files = import.meta.glob<readonly Row[] | undefined>(
  ['./*.ts', '!./index.ts', '!./row.ts', '!./case-clock.ts', '!./case-ended.ts'],
  { eager: true, import: 'rows' },
);

/** Rows of the end and of a running case: they say themselves how it stands. */
const LAST_CASE_ROW = 9;

/** First row that holds wins. */
export const ROWS: readonly Row[] = Object.values(files)
  .flatMap((rows) => rows ?? [])
  .map((row): Row => (row.number > LAST_CASE_ROW ? asking(row) : row))
  .sort((a, b) => a.number - b.number);

function asking({ number, outcome }: Row): Row {
  return {
    number,
    outcome: (facts) => {
      const found = outcome(facts);
      return found && askHowItEnded(facts, found);
    },
  };
}
