import { Button } from '../../../components/parts/Button';
import type { States } from '../state';

export const states: States = {
  filled: <Button kind="filled">A button</Button>,
  quiet: <Button>A button</Button>,
  plain: <Button kind="plain">A button</Button>,
  disabled: <Button disabled>A button</Button>,
  'a link out': (
    <Button kind="filled" href="https://www.aliexpress.com/">
      A link
    </Button>
  ),
};
