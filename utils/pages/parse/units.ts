// The units of a duration: how long each is, and how a language writes it.
import { DAY, HOUR, MINUTE } from '../../core/time';
import type { Unit } from '../languages/site-language';
import { namesFrom } from './names';
import { perLanguage } from './per-language';

/** Longest first. */
export const UNITS: readonly Unit[] = ['day', 'hour', 'minute', 'second'];
/** Milliseconds. */
export const LENGTH: Readonly<Record<Unit, number>> = { day: DAY, hour: HOUR, minute: MINUTE, second: 1000 };

export const unitsOf = perLanguage((language) =>
  namesFrom(UNITS.flatMap((unit) => language.units[unit].map((word) => [word, unit] as const))),
);
