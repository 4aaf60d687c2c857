// The one message listener. It proves the sender, validates the payload, calls the handler and answers; what went wrong
// inside stays inside.

import * as v from 'valibot';
import { browser, type MessageListener, type MessageSender } from './browser';
import { type Answer, type Failure, type MessageType, type Payload, SENDERS } from './messages';
import { SCHEMAS } from './schemas';
import { isContentOfOrderPage, isExtensionPage } from './sender';

/** Where a message came from and when. All but `now` is proven for content scripts only. */
export interface From {
  readonly now: number;
  readonly tabId: number | null;
  readonly windowId: number | null;
  /** Of the very document; null where the browser does not say. */
  readonly documentId: string | null;
  readonly url: string;
}
export type Handlers = {
  readonly [T in MessageType]: (payload: Payload<T>, from: From) => Answer<T> | Promise<Answer<T>>;
};

/** A handler throws it to choose the word of the failure; anything else that is thrown becomes `unexpected`. */
export class Refusal extends Error {
  readonly failed: Failure['failed'];
  constructor(failed: Failure['failed']) {
    super(failed);
    this.failed = failed;
  }
}

/** UTF-16 units of the JSON; an order page of 1,200 orders stays far below. */
const MOST = 2_000_000;

interface Envelope {
  readonly type: MessageType;
  readonly payload: unknown;
}
const isEnvelope = (message: unknown): message is Envelope =>
  typeof message === 'object' &&
  message !== null &&
  'type' in message &&
  typeof message.type === 'string' &&
  Object.hasOwn(SENDERS, message.type);

const mayFit = (payload: unknown): boolean => {
  try {
    return (JSON.stringify(payload) ?? '').length <= MOST;
  } catch {
    return false;
  }
};

/** The page reader's own schema judges a page; here it is enough that it is an object. */
const PAGE = v.custom<Payload<'page-read'>>((value) => typeof value === 'object' && value !== null);

async function answerTo<T extends MessageType>(handlers: Handlers, type: T, payload: unknown, from: From) {
  const schema = type === 'page-read' ? PAGE : SCHEMAS[type as Exclude<MessageType, 'page-read'>];
  const checked = v.safeParse(schema, payload);
  if (!checked.success) return { failed: 'invalid' } as const;
  try {
    return { ok: await handlers[type](checked.output as Payload<T>, from) };
  } catch (error) {
    return { failed: error instanceof Refusal ? error.failed : 'unexpected' } as const;
  }
}

/** `clock` gives the one `now` of each message; `onRefusal` hears every word of failure that was answered. A message of a type that is not ours gets no answer at all. */
export function handle(
  handlers: Handlers,
  clock: () => number,
  onRefusal: (word: Failure['failed'], now: number) => void = () => {},
): void {
  const listener = (message: unknown, sender: MessageSender, sendResponse: (reply: unknown) => void) => {
    if (!isEnvelope(message)) return undefined;
    const { type, payload } = message;
    const proven = SENDERS[type] === 'content' ? isContentOfOrderPage(sender) : isExtensionPage(sender);
    const now = clock();
    if (!proven || !mayFit(payload)) {
      sendResponse({ failed: 'refused' } satisfies Failure);
      onRefusal('refused', now);
      return true;
    }
    const from: From = {
      now,
      tabId: sender.tab?.id ?? null,
      windowId: sender.tab?.windowId ?? null,
      documentId: 'documentId' in sender && typeof sender.documentId === 'string' ? sender.documentId : null,
      url: sender.url ?? '',
    };
    answerTo(handlers, type, payload, from).then(
      (reply) => {
        sendResponse(reply);
        if ('failed' in reply) onRefusal(reply.failed, now);
      },
      () => sendResponse({ failed: 'unexpected' }),
    );
    return true;
  };
  // The types know only listeners that always answer; the browsers take `undefined` as "not mine".
  browser.runtime.onMessage.addListener(listener as MessageListener);
}
