// Looks into a part of the browser that is no page of Playwright's: the toolbar's popup, the side panel. Through the
// debugging protocol.
import type { BrowserContext, CDPSession } from '@playwright/test';

interface Received {
  readonly sessionId: string;
  readonly message: string;
}

/** Newest first: a popup that was just closed may still be listed. */
async function targetOf(session: CDPSession, ending: string): Promise<string | null> {
  const { targetInfos } = await session.send('Target.getTargets');
  return targetInfos.findLast(({ url }) => url.endsWith(ending))?.targetId ?? null;
}

/** A session with the whole browser, for as long as `work` runs. */
export async function withBrowser<T>(context: BrowserContext, work: (session: CDPSession) => Promise<T>): Promise<T> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('The browser has no debugging session.');
  try {
    return await work(session);
  } finally {
    await session.detach();
  }
}

/** The value of an expression within the surface whose address ends so; null while none is open. */
export function evaluateIn<T>(context: BrowserContext, ending: string, expression: string): Promise<T | null> {
  return withBrowser(context, async (session) => {
    const targetId = await targetOf(session, ending);
    if (targetId === null) return null;
    const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
    const answer = new Promise<T>((resolve) => {
      session.on('Target.receivedMessageFromTarget', (received: Received) => {
        if (received.sessionId !== sessionId) return;
        const { id, result } = JSON.parse(received.message);
        if (id === 1) resolve(result.result.value);
      });
    });
    const params = { expression, returnByValue: true, awaitPromise: true, userGesture: true };
    const message = JSON.stringify({ id: 1, method: 'Runtime.evaluate', params });
    await session.send('Target.sendMessageToTarget', { sessionId, message });
    return await answer;
  });
}
