import { WaitLine } from '../../../components/list/WaitLine';
import { waiting } from '../../components/sample';
import { LONG_TITLE, nothing, ODD_TITLE, titled } from '../sample-props';
import type { States } from '../state';

export const states: States = {
  usual: <WaitLine {...waiting({}, '2026-08-30')} onOpen={nothing} />,
  'very long title': <WaitLine {...waiting(titled(LONG_TITLE), '2026-08-30')} onOpen={nothing} />,
  'right-to-left title with emoji': <WaitLine {...waiting(titled(ODD_TITLE), '2026-08-30')} onOpen={nothing} />,
  'no title': <WaitLine {...waiting({ lines: [] }, '2026-08-30')} onOpen={nothing} />,
};
