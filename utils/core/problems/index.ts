// Every problem of this folder by its name. A new file with a problem as its default is in the list.
import type { Problem } from '../event';
import type { ProblemGuide } from './problem';

const files = import.meta.glob<ProblemGuide | undefined>(
  ['./*.ts', '!./index.ts', '!./problem.ts', '!./evidence.ts', '!./problem-of.ts', '!./claimed-part.ts'],
  {
    eager: true,
    import: 'default',
  },
);

export const PROBLEM_GUIDES: readonly ProblemGuide[] = Object.values(files).flatMap((guide) => guide ?? []);

/** Null for a problem that this version does not know. */
export function guideFor(problem: Problem | string): ProblemGuide | null {
  return PROBLEM_GUIDES.find((guide) => guide.problem === problem) ?? null;
}
