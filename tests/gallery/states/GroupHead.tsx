import { GroupHead } from '../../../components/list/GroupHead';
import { LEVELS } from '../../../utils/core/decision';
import type { States } from '../state';

export const states: States = Object.fromEntries(
  LEVELS.map((level, index) => [level, <GroupHead key={level} level={level} count={index + 1} />]),
);
