import { Band } from '../../../components/parts/Band';
import { Button } from '../../../components/parts/Button';
import type { States } from '../state';

export const states: States = {
  'text alone': (
    <Band title="A title" text="One sentence that says what is going on, and what it means." testId="band" />
  ),
  'with a button': (
    <Band title="A title" text="One sentence." testId="band">
      <Button kind="plain">A button</Button>
    </Band>
  ),
};
