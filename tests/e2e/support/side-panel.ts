// Looks into the browser's own side panel.
import type { Extension } from './launch';
import { evaluateIn, targetsOf, withBrowser } from './surface';

/** The value of an expression within the panel; null while no panel is open. */
export const inPanel = <T>({ context }: Extension, expression: string): Promise<T | null> =>
  withBrowser(context, async (session) => {
    const [targetId] = await targetsOf(session, '/sidepanel.html');
    return targetId === undefined ? null : evaluateIn<T>(session, targetId, expression);
  });
