import { MissedBand } from '../../../components/MissedBand';
import { DAY } from '../../../utils/core/time';
import { MOMENT, watched } from '../../components/sample';
import { nothing } from '../sample-props';
import type { States } from '../state';

const open = ['1', '2', '3', '4'].map((id) => watched({ id }));
const missed = (orderIds: readonly string[]) => ({ orderIds, since: MOMENT.now - 3 * DAY });
const props = { open, timeZone: MOMENT.timeZone, onSeen: nothing };

export const states: States = {
  one: <MissedBand {...props} missed={missed(['1'])} />,
  several: <MissedBand {...props} missed={missed(['1', '2', '3', '4'])} />,
};
