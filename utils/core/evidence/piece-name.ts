// Names of evidence: of a picture that was taken, and of any piece as a file that every system can write.
import { type CalendarDate, type Instant, localDay, type Moment } from '../time';
import { type Evidence, LONGEST_NAME } from './evidence';
import type { PictureKind } from './picture-page';

const TYPES: Readonly<Record<string, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
  'image/gif': 'gif',
  'application/pdf': 'pdf',
  'video/mp4': 'mp4',
  'text/plain': 'txt',
};
/** In UTF-16 units, without the number and the ending. */
const LONGEST = 60;

/** `order-2026-11-21-0912.png`, on the user's clock. */
export function pictureName(kind: PictureKind, at: Instant, { timeZone }: Pick<Moment, 'timeZone'>): string {
  const day: CalendarDate = localDay(at, timeZone);
  const time = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  return `${kind}-${day}-${time.format(at).replace(/\D/g, '')}.png`;
}

const endingIn = (name: string): string => /[^.](\.[a-z0-9]{1,8})$/i.exec(name)?.[1] ?? '';

/** Cut before its ending where it is too long: without it nobody could tell what the file is. */
export function shortName(name: string): string {
  const ending = endingIn(name);
  // A sign of some scripts takes two units.
  const stem = [...name.slice(0, name.length - ending.length)].slice(0, LONGEST_NAME / 2 - ending.length);
  return stem.join('') + ending || 'file';
}

/** `01-lamp.jpg`: letters, digits and single hyphens of any script, numbered so that no two are alike. */
export function safeName({ name, type }: Pick<Evidence, 'name' | 'type'>, index: number): string {
  const own = endingIn(name);
  const ending = own.slice(1).toLowerCase() || TYPES[type] || 'bin';
  const stem = name
    .slice(0, name.length - own.length)
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .slice(0, LONGEST)
    .replace(/[\uD800-\uDBFF]$/, '')
    .replace(/^-+|-+$/g, '');
  const number = String(index + 1).padStart(2, '0');
  return `${number}${stem && `-${stem}`}.${ending}`;
}

const SHOWN = new Set(['image/png', 'image/jpeg', 'image/webp', 'image/gif']);

/** True for what a window may show as a picture. */
export const isShown = ({ type }: Pick<Evidence, 'type'>): boolean => SHOWN.has(type);
