// Sends one message to the background and hands back its reply. Never throws, so that no page sees our errors.
// Imports no polyfill: this file is part of the content script.
import { browser } from 'wxt/browser';
import type { MessageType, Payload, Reply } from './messages';

/** False once the extension was updated, reloaded or removed under a page that still runs the old script. */
export function alive(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false;
  }
}

const isReply = (answer: unknown): boolean =>
  typeof answer === 'object' && answer !== null && ('ok' in answer || 'failed' in answer);

export async function send<T extends MessageType>(type: T, payload: Payload<T>): Promise<Reply<T>> {
  try {
    if (!alive()) return { failed: 'unexpected' };
    const answer: Reply<T> | undefined = await browser.runtime.sendMessage({ type, payload });
    return answer !== undefined && isReply(answer) ? answer : { failed: 'unexpected' };
  } catch {
    return { failed: 'unexpected' };
  }
}
