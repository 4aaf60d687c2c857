import { Trap } from '../../../components/parts/Trap';
import type { States } from '../state';

export const states: States = { 'one mistake to avoid': <Trap words={{ key: 'trap.confirm-received' }} /> };
