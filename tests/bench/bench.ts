// The budgets that only a browser can measure, one after the other.
import { join } from 'node:path';
import { finding } from './finding';
import { pageTasks } from './page-tasks';
import type { Row } from './row';
import { search } from './search';
import { stored } from './stored';

/** Rounds that are enough where each opens ten thousand orders. */
const FEW = 3;

export async function bench(folder: string, rounds: number): Promise<Row[]> {
  return [
    ...(await finding(join(folder, 'finding'), rounds)),
    ...(await pageTasks(join(folder, 'tasks'))),
    ...(await stored(join(folder, 'stored'), rounds)),
    ...(await search(join(folder, 'search'), Math.min(rounds, FEW))),
  ];
}
