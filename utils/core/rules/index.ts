// Every rule of this folder, by id. A new file with a rule as its default is in the list and in docs/rules.md.
import type { Rule } from './rule';

const files = import.meta.glob<Rule>(['./*.ts', '!./index.ts', '!./rule.ts'], { eager: true, import: 'default' });

export const RULES: readonly Rule[] = Object.values(files).sort((a, b) => (a.id < b.id ? -1 : 1));
