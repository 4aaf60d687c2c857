import { ReminderSettings } from '../../../components/settings/ReminderSettings';
import { DEFAULT_SETTINGS } from '../../../utils/core/settings';
import { nothing } from '../sample-props';
import type { States } from '../state';

const { rungs } = DEFAULT_SETTINGS;
const quiet = { ...DEFAULT_SETTINGS, hour: 6, quiet: { from: 22, to: 7 } };
const silent = { ...DEFAULT_SETTINGS, rungs: { ...rungs, 'last-day': false, '24h': false, '6h': false } };

export const wide = true;
export const states: States = {
  'quiet at night': (
    <ReminderSettings settings={quiet} onChange={nothing}>
      {null}
    </ReminderSettings>
  ),
  'last ones off': (
    <ReminderSettings settings={silent} onChange={nothing}>
      {null}
    </ReminderSettings>
  ),
};
