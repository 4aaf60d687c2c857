import { Menu } from '../../../components/guide/Menu';
import { nothing } from '../sample-props';
import type { States } from '../state';

export const states: States = {
  closed: (
    <Menu
      label="More"
      items={[
        { id: 'one', label: 'One choice', onChoose: nothing },
        { id: 'two', label: 'A link', href: 'https://www.aliexpress.com/', apart: true },
      ]}
    />
  ),
};
