// Looks into a part of the browser that is no page of Playwright's: the toolbar's popup, the side panel. Through the
// debugging protocol.
import type { BrowserContext, CDPSession } from '@playwright/test';

interface Received {
  readonly sessionId: string;
  readonly message: string;
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

/** Everything open whose address ends so. */
export async function targetsOf(session: CDPSession, ending: string): Promise<string[]> {
  const { targetInfos } = await session.send('Target.getTargets');
  return targetInfos.flatMap(({ url, targetId }) => (url.endsWith(ending) ? targetId : []));
}

/** The value of an expression within a target. */
export async function evaluateIn<T>(session: CDPSession, targetId: string, expression: string): Promise<T> {
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
}
