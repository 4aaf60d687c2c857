import { DateSource } from '../../../components/why/DateSource';
import { MOMENT, refundDate } from '../../components/sample';
import type { States } from '../state';

export const states: States = {
  'from the order page': (
    <DateSource deadline={refundDate('2026-08-22')} history={[]} moment={MOMENT} isFromFile={false} />
  ),
  'moved since': (
    <DateSource
      deadline={refundDate('2026-08-22')}
      history={[refundDate('2026-08-15')]}
      moment={MOMENT}
      isFromFile={false}
    />
  ),
  'a guess': (
    <DateSource
      deadline={refundDate('2026-08-22', { basis: 'estimated' })}
      history={[]}
      moment={MOMENT}
      isFromFile={false}
    />
  ),
  'from a file': <DateSource deadline={refundDate('2026-08-22')} history={[]} moment={MOMENT} isFromFile />,
  'set by hand': (
    <DateSource
      deadline={refundDate('2026-08-22', { basis: 'user' })}
      history={[]}
      moment={MOMENT}
      isFromFile={false}
    />
  ),
};
