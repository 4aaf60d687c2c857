// Opens our guide beside the page: Chromium's side panel, Firefox's sidebar. Both want a press of the user that nothing was
// awaited after.
import { browser } from './browser';

/** Chromium's part, which the polyfill hands through and does not describe. */
interface SidePanel {
  open(of: { windowId: number }): Promise<void>;
}

const sidePanel = (): SidePanel | undefined => (browser as { readonly sidePanel?: SidePanel }).sidePanel;

async function opened(opening: () => Promise<void>): Promise<boolean> {
  try {
    await opening();
    return true;
  } catch {
    return false;
  }
}

/** False when this browser has no such place, or saw no press. */
export async function openBeside(windowId: number): Promise<boolean> {
  const panel = sidePanel();
  if (panel !== undefined) return opened(() => panel.open({ windowId }));
  if (browser.sidebarAction === undefined) return false;
  return opened(() => browser.sidebarAction.open());
}

/** What opens it in the window that asks; null when this browser has no such place. Ask ahead of the press. */
export async function besideThisWindow(): Promise<(() => Promise<boolean>) | null> {
  try {
    if (sidePanel() === undefined && browser.sidebarAction === undefined) return null;
    const { id } = await browser.windows.getCurrent();
    return id === undefined ? null : () => openBeside(id);
  } catch {
    return null;
  }
}
