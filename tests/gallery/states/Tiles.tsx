import { Tiles } from '../../../components/table/Tiles';
import type { States } from '../state';

export const wide = true;
const back = { value: 'US $142.35 + €31.00', note: '7 şéfúnðš' };
export const states: States = {
  'some need you': (
    <Tiles
      counts={{ now: 1, soon: 2, check: 1, wait: 9, done: 40 }}
      stake="US $24.00 + €12.40"
      back={back}
      inCase={1}
      backHref="#money"
    />
  ),
  'nothing at stake, the rest on its way': (
    <Tiles
      counts={{ now: 0, soon: 0, check: 0, wait: 9, done: 40 }}
      stake=""
      back={null}
      inCase={0}
      backHref="#money"
    />
  ),
};
