// The parts of the script on a page of aliexpress.ru. That site's answers are not heard.
import { RU_LAYOUTS } from '../../utils/pages/layouts/ru';
import { offerCopy } from '../orders.content/copy';
import { startReading } from '../orders.content/reading';
import { whenVisited } from '../orders.content/visited';

export function start(): void {
  offerCopy(document);
  whenVisited(document, () => {
    startReading(document, RU_LAYOUTS);
  });
}
