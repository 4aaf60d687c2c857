// The parts of the script on an order page, and when each of them begins.
import { LAYOUTS } from '../../utils/pages/layouts';
import { hearAnswers } from './answers';
import { offerCopy } from './copy';
import { startReading } from './reading';
import { whenDrawn, whenVisited } from './visited';

export function start(): void {
  let reading: ReturnType<typeof startReading> | undefined;
  offerCopy(document);
  hearAnswers(document, (answer) => reading?.show(answer));
  whenVisited(document, () =>
    whenDrawn(document, () => {
      reading = startReading(document, LAYOUTS);
    }),
  );
}
