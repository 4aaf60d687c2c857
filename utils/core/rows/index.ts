// The precedence table: every row of this folder in its order. A new file with `rows` in it is in the table.
import type { Row } from './row';

const files = import.meta.glob<readonly Row[] | undefined>(['./*.ts', '!./index.ts', '!./row.ts', '!./case-clock.ts'], {
  eager: true,
  import: 'rows',
});

/** First row that holds wins. */
export const ROWS: readonly Row[] = Object.values(files)
  .flatMap((rows) => rows ?? [])
  .sort((a, b) => a.number - b.number);
