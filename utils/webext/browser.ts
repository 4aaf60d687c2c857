// The only import of the polyfill. Background and extension pages use it; a content script must not (it costs 10 kB a page).
import browser from 'webextension-polyfill';

export { browser };
