// The only import of the polyfill. Background and extension pages use it; a content script must not (it costs 10 kB a page).
import browser, { type Runtime } from 'webextension-polyfill';

export type MessageSender = Runtime.MessageSender;
export type MessageListener = Runtime.OnMessageListenerCallback;
export { browser };
