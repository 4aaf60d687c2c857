import { Pill } from '../../../components/parts/Pill';
import { LEVELS } from '../../../utils/core/decision';
import type { States } from '../state';

export const states: States = Object.fromEntries(LEVELS.map((level) => [level, <Pill key={level} level={level} />]));
