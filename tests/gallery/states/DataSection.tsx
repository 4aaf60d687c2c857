import { DataSection } from '../../../components/data/DataSection';
import type { States } from '../state';

export const wide = true;
export const states: States = {
  'with a hint': (
    <DataSection title="A part" hint="What it is about." testId="part">
      What can be done.
    </DataSection>
  ),
};
