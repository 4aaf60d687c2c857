// The script on the order pages of aliexpress.ru. It is not in the manifest: the background registers it when the user
// allowed that site, and it does there what the other one does on its pages.
import { defineContentScript } from 'wxt/utils/define-content-script';
import { RU_LAYOUTS } from '../../utils/pages/layouts/ru';
import { offerCopy } from '../orders.content/copy';
import { startReading } from '../orders.content/reading';
import { whenVisited } from '../orders.content/visited';

export default defineContentScript({
  matches: ['https://aliexpress.ru/order-list*'],
  registration: 'runtime',
  runAt: 'document_end',
  noScriptStartedPostMessage: true,
  main() {
    offerCopy(document);
    whenVisited(document, () => {
      startReading(document, RU_LAYOUTS);
    });
  },
});
