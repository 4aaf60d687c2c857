// What the place on the page asks of our words: the ground they stand on, and how they are written.
import type { PageAnswer } from '../../utils/webext/messages';
import type { Ground } from './ground';

export interface Look {
  readonly ground: Ground;
  readonly written: PageAnswer['written'];
}
