// Types of what tests use of bundles.mjs.
export function foreignIn(source: string, catalogue?: readonly string[]): string[];
export function networkIn(source: string): string[];
export function markupIn(source: string): string[];
