import { LevelIcon } from '../../../components/parts/LevelIcon';
import { LEVELS } from '../../../utils/core/decision';
import type { States } from '../state';

export const states: States = Object.fromEntries(
  LEVELS.map((level) => [
    level,
    <span key={level} data-level={level} style={{ color: 'var(--strong)', display: 'inline-flex', gap: '12px' }}>
      <LevelIcon level={level} size={12} />
      <LevelIcon level={level} size={24} />
    </span>,
  ]),
);
