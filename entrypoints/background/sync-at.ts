// What every kind of sync is told of the moment it is for: read once, so that no two parts of it differ.
import type { Settings } from '../../utils/core/settings';
import type { Moment } from '../../utils/core/time';
import type { Say } from '../../utils/i18n/word';

export interface SyncAt {
  readonly moment: Moment;
  readonly settings: Settings;
  readonly say: Say;
}
