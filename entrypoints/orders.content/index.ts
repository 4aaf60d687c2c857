// The script on AliExpress's order pages: finds the orders, reports them, shows the words that come back. It decides
// nothing, keeps nothing and never presses anything of the page.
import { defineContentScript } from 'wxt/utils/define-content-script';
import { LAYOUTS } from '../../utils/pages/layouts';
import { ORDER_PAGE_MATCHES } from '../../utils/pages/layouts/matches';
import { hearAnswers } from './answers';
import { offerCopy } from './copy';
import { startReading } from './reading';
import { whenDrawn, whenVisited } from './visited';

export default defineContentScript({
  matches: ORDER_PAGE_MATCHES,
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main() {
    let reading: ReturnType<typeof startReading> | undefined;
    offerCopy(document);
    hearAnswers(document, (answer) => reading?.show(answer));
    whenVisited(document, () =>
      whenDrawn(document, () => {
        reading = startReading(document, LAYOUTS);
      }),
    );
  },
});
