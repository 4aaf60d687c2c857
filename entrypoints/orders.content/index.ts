// The script on AliExpress's order pages: finds the orders, reports them, shows the words that come back. It decides
// nothing, keeps nothing and never presses anything of the page.
import { defineContentScript } from 'wxt/utils/define-content-script';
import { ORDER_PAGE_MATCHES } from '../../utils/pages/layouts/matches';
import { start } from './start';

export default defineContentScript({
  matches: ORDER_PAGE_MATCHES,
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main: start,
});
