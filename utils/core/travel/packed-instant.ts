// Instants on their way, in whole ms.
import type { Instant } from '../time';
import type { PackedInstant } from './packed';

export const packInstant = (instant: Instant): PackedInstant => Math.round(instant).toString(36);
/** Not a number for what is none: to be checked as any number. */
export const instantOf = (packed: PackedInstant): number => Number.parseInt(packed, 36);
