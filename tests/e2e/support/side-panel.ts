// Looks into the browser's own side panel.
import type { Extension } from './launch';
import { evaluateIn } from './surface';

/** The value of an expression within the panel; null while no panel is open. */
export const inPanel = <T>({ context }: Extension, expression: string): Promise<T | null> =>
  evaluateIn<T>(context, '/sidepanel.html', expression);
