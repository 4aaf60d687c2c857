import { NoteForm } from '../../../components/guide/NoteForm';
import { nothing } from '../sample-props';
import type { States } from '../state';

export const states: States = {
  empty: <NoteForm start="" onSave={nothing} onLeft={nothing} />,
  written: <NoteForm start="The neighbour has seen the courier." onSave={nothing} onLeft={nothing} />,
};
