import { GuideTicket } from '../../../components/guide/GuideTicket';
import { step, waiting, watched } from '../../components/sample';
import { NO_CURRENCY, nothing } from '../sample-props';
import type { States } from '../state';

const taps = { onWhy: nothing, onLetter: nothing };

export const states: States = {
  now: <GuideTicket {...watched()} pagePath={['Returns/refunds', 'No, not received']} {...taps} />,
  soon: (
    <GuideTicket
      {...watched({}, { level: 'soon', step: step({ letter: 'where-is-it', estimate: false }) })}
      pagePath={[]}
      {...taps}
    />
  ),
  'an amount without a currency': <GuideTicket {...watched(NO_CURRENCY)} pagePath={[]} {...taps} />,
  'no amount': <GuideTicket {...watched({ total: null })} pagePath={[]} {...taps} />,
  wait: <GuideTicket {...waiting({}, '2026-08-30')} pagePath={[]} {...taps} />,
};
