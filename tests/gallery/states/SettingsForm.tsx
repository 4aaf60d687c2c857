import { SettingsForm } from '../../../components/settings/SettingsForm';
import { DEFAULT_SETTINGS } from '../../../utils/core/settings';
import { nothing } from '../sample-props';
import type { States } from '../state';

export const wide = true;
export const states: States = {
  'as they come': <SettingsForm settings={DEFAULT_SETTINGS} onChange={nothing} onTest={nothing} outcome={null} />,
};
