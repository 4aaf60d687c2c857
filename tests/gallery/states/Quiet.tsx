import { Button } from '../../../components/parts/Button';
import { Quiet } from '../../../components/parts/Quiet';
import type { States } from '../state';

const shown = (sign: 'mark' | 'broken' | 'check') => (
  <Quiet sign={sign} title="A calm title" text="One sentence that says what is so, and what helps." testId="quiet">
    <Button kind="filled">One action</Button>
  </Quiet>
);

export const states: States = { mark: shown('mark'), broken: shown('broken'), check: shown('check') };
