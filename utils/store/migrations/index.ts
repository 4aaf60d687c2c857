// Every migration of this folder, oldest first.
import type { Migration } from './migration';

interface Step {
  readonly to: number;
  readonly migrate: Migration;
}

export const MIGRATIONS: readonly Step[] = Object.values(import.meta.glob<Step>('./v*.ts', { eager: true })).sort(
  (a, b) => a.to - b.to,
);
