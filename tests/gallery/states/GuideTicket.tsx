import { GuideTicket } from '../../../components/GuideTicket';
import { step, waiting, watched } from '../../components/sample';
import { nothing } from '../sample-props';
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
  wait: <GuideTicket {...waiting({}, '2026-08-30')} pagePath={[]} {...taps} />,
};
