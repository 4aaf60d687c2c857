// The one `now` of an event with the user's time zone, taken together so that no two parts of an answer differ.
import type { Instant, Moment } from '../../utils/core/time';

export const momentAt = (now: Instant): Moment => ({
  now,
  timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC',
});
