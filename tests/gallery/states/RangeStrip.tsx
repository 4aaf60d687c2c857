import { RangeStrip } from '../../../components/why/RangeStrip';
import { MOMENT, refundDate } from '../../components/sample';
import type { States } from '../state';

const guess = refundDate('2026-09-04', { basis: 'estimated' });

export const states: States = {
  'stated, and a guess': <RangeStrip moment={MOMENT} stated={refundDate('2026-08-30')} guess={guess} />,
  'a guess alone': <RangeStrip moment={MOMENT} stated={null} guess={guess} />,
};
