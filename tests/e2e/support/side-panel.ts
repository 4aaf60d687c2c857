// Looks into the browser's own side panel, which is no page that Playwright knows: through the debugging protocol.
import type { CDPSession } from '@playwright/test';
import type { Extension } from './launch';

interface Received {
  readonly sessionId: string;
  readonly message: string;
}

async function targetOf(session: CDPSession): Promise<string | null> {
  const { targetInfos } = await session.send('Target.getTargets');
  return targetInfos.find(({ url }) => url.endsWith('/sidepanel.html'))?.targetId ?? null;
}

/** The value of an expression within the panel; null while no panel is open. */
export async function inPanel<T>({ context }: Extension, expression: string): Promise<T | null> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('The browser has no debugging session.');
  try {
    const targetId = await targetOf(session);
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
  } finally {
    await session.detach();
  }
}
