// The script on the order pages of aliexpress.ru. It is not in the manifest: the background registers it when the user
// allowed that site, and it does there what the other one does on its pages.
import { defineContentScript } from 'wxt/utils/define-content-script';
import { start } from './start';

export default defineContentScript({
  matches: ['https://aliexpress.ru/order-list*'],
  registration: 'runtime',
  runAt: 'document_end',
  noScriptStartedPostMessage: true,
  main: start,
});
