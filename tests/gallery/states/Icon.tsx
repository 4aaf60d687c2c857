import { Icon, type IconName } from '../../../components/parts/Icon';
import type { States } from '../state';

const NAMES: readonly IconName[] = [
  'search',
  'list',
  'more',
  'back',
  'forward',
  'down',
  'up',
  'open',
  'copy',
  'stop',
  'close',
  'tick',
  'dash',
  'ring',
];

export const states: States = {
  all: (
    <p style={{ display: 'flex', flexWrap: 'wrap', gap: '12px' }}>
      {NAMES.map((name) => (
        <Icon key={name} name={name} size={24} />
      ))}
    </p>
  ),
};
