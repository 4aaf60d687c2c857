import { Loading } from '../../../components/parts/Loading';
import type { States } from '../state';

export const states: States = { loading: <Loading /> };
