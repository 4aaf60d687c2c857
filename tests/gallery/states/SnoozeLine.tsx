import { SnoozeLine } from '../../../components/guide/SnoozeLine';
import { MOMENT, step, watched } from '../../components/sample';
import { nothing } from '../sample-props';
import type { States } from '../state';

const snoozed = watched({ snooze: { until: '2026-08-27', at: MOMENT.now } }, { step: step({ lastDay: '2026-08-29' }) });

export const states: States = {
  snoozed: <SnoozeLine {...snoozed} moment={MOMENT} onEnd={nothing} />,
};
