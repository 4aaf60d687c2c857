import { Loading } from '../../../components/Loading';
import type { States } from '../state';

export const states: States = { loading: <Loading /> };
