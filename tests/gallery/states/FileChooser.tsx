import { FileChooser } from '../../../components/data/FileChooser';
import { nothing } from '../sample-props';
import type { States } from '../state';

export const wide = true;
export const states: States = {
  'at first': <FileChooser label="Choose" fault={null} onFile={nothing} />,
  'after a fault': <FileChooser label="Choose" fault="This file was not read." onFile={nothing} />,
};
