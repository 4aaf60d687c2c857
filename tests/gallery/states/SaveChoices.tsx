import { SaveChoices } from '../../../components/data/SaveChoices';
import { Button } from '../../../components/parts/Button';
import { nothing } from '../sample-props';
import type { States } from '../state';

const props = {
  progress: null,
  outcome: null,
  onBackup: nothing,
  onStop: nothing,
  onJson: nothing,
  onCsv: nothing,
  calendar: <Button>Add to calendar</Button>,
};

export const wide = true;
export const states: States = {
  'at first': <SaveChoices {...props} />,
  saving: <SaveChoices {...props} progress={{ done: 3_400, of: 10_000 }} />,
  saved: <SaveChoices {...props} outcome={['Saved.', 'Two pictures are missing in it.']} />,
};
