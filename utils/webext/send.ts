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

const isReply = (answer: unknown): boolean => 'ok' in Object(answer) || 'failed' in Object(answer);

/** Firefox's event page may fall asleep just then: nobody has heard the message, and the next one wakes it. */
const isUnheard = (error: unknown): boolean => `${error}`.includes('Receiving end');
/** Milliseconds until then. */
const WAKING = 200;

export async function send<T extends MessageType>(type: T, payload: Payload<T>): Promise<Reply<T>> {
  for (let tries = 0; tries < 2 && alive(); tries += 1) {
    try {
      const answer: Reply<T> = await browser.runtime.sendMessage({ type, payload });
      if (isReply(answer)) return answer;
      break;
    } catch (error) {
      // What may have been heard is not said twice.
      if (!isUnheard(error)) break;
      await new Promise((resolve) => setTimeout(resolve, WAKING));
    }
  }
  return { failed: 'unexpected' };
}
