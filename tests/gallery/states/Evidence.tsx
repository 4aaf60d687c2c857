import { Evidence } from '../../../components/evidence/Evidence';
import damaged from '../../../utils/core/problems/damaged';
import { nothing } from '../sample-props';
import type { States } from '../state';

const { evidence } = damaged;

export const states: States = {
  'nothing ticked': <Evidence items={evidence} ticked={new Set()} onTick={nothing} />,
  'first ticked': <Evidence items={evidence} ticked={new Set([`evidence-${evidence[0]?.id}`])} onTick={nothing} />,
};
