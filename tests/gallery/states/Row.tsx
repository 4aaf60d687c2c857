import { Row } from '../../../components/list/Row';
import { step, waiting, watched } from '../../components/sample';
import { LONG_TITLE, NO_CURRENCY, nothing, ODD_TITLE, titled } from '../sample-props';
import type { States } from '../state';

export const states: States = {
  now: <Row {...watched()} onOpen={nothing} />,
  soon: (
    <Row {...watched({}, { level: 'soon', step: step({ estimate: false, lastDay: '2026-08-28' }) })} onOpen={nothing} />
  ),
  check: <Row {...watched({}, { level: 'check' })} onOpen={nothing} />,
  wait: <Row {...waiting({}, '2026-08-30')} onOpen={nothing} />,
  'with its level': <Row {...watched()} pill onOpen={nothing} />,
  'very long title': <Row {...watched(titled(LONG_TITLE))} onOpen={nothing} />,
  'right-to-left title with emoji': <Row {...watched(titled(ODD_TITLE))} onOpen={nothing} />,
  'an amount without a currency': <Row {...watched(NO_CURRENCY)} onOpen={nothing} />,
  'no title, no amount': <Row {...watched({ lines: [], total: null })} onOpen={nothing} />,
};
