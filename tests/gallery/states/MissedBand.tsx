import { MissedBand } from '../../../components/list/MissedBand';
import { DAY } from '../../../utils/core/time';
import { MOMENT, watched } from '../../components/sample';
import { LONG_TITLE, nothing, titled } from '../sample-props';
import type { States } from '../state';

const open = [...['1', '2', '3', '4'].map((id) => watched({ id })), watched({ id: '5', ...titled(LONG_TITLE) })];
const missed = (orderIds: readonly string[]) => ({ orderIds, since: MOMENT.now - 3 * DAY });
const props = { open, timeZone: MOMENT.timeZone, onSeen: nothing };

export const states: States = {
  one: <MissedBand {...props} missed={missed(['1'])} />,
  'very long title': <MissedBand {...props} missed={missed(['5'])} />,
  several: <MissedBand {...props} missed={missed(['1', '2', '3', '4'])} />,
};
