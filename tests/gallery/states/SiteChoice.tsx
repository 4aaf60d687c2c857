import { SiteChoice } from '../../../components/settings/SiteChoice';
import { nothing } from '../sample-props';
import type { States } from '../state';

export const states: States = {
  off: <SiteChoice allowed={false} onChange={nothing} />,
  on: <SiteChoice allowed onChange={nothing} />,
};
