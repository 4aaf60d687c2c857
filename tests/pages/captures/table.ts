// The outcome as a table for people: capture and finder across, field down.
import type { Judged } from './judge';

interface Column {
  readonly title: string;
  readonly judged: readonly Judged[];
}

const count = (judged: readonly Judged[], verdict: Judged['verdict']): number =>
  judged.filter((one) => one.verdict === verdict).length;

/** "4", "3 of 4": right leaves of those that the capture tells; with "!" where one is wrong. */
function cell(judged: readonly Judged[]): string {
  const right = count(judged, 'right');
  const said = right === judged.length ? `${right}` : `${right} of ${judged.length}`;
  return judged.length === 0 ? '·' : count(judged, 'wrong') > 0 ? `${said} !` : said;
}

export function tableOf(columns: readonly Column[]): string {
  const fieldOf = ({ path }: Judged): string => path.split('.')[0] ?? '';
  const fields = [...new Set(columns.flatMap(({ judged }) => judged.map(fieldOf)))].sort();
  const rows = [
    ['', ...columns.map(({ title }) => title)],
    ...fields.map((field) => [
      field,
      ...columns.map(({ judged }) => cell(judged.filter((one) => fieldOf(one) === field))),
    ]),
    ...(['right', 'unread', 'wrong'] as const).map((verdict) => [
      verdict.toUpperCase(),
      ...columns.map(({ judged }) => `${count(judged, verdict)}`),
    ]),
  ];
  const widths = rows[0]?.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0))) ?? [];
  return rows
    .map((row) =>
      row
        .map((text, at) => text.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
