// The script in the page's own world: hears the answers that the page gets to its own calls and hands them to our other
// script. It asks nothing, changes nothing and keeps nothing; if it breaks, the page is as it was.
import { defineContentScript } from 'wxt/utils/define-content-script';
import { ORDER_PAGE_MATCHES } from '../../utils/pages/layouts/matches';
import { start } from './start';

export default defineContentScript({
  matches: ORDER_PAGE_MATCHES,
  runAt: 'document_start',
  world: 'MAIN',
  main: start,
});
