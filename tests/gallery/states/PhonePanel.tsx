import { PhonePanel } from '../../../components/guide/PhonePanel';
import { order } from '../../components/sample';
import type { States } from '../state';

export const states: States = { 'the code': <PhonePanel order={order()} /> };
