// The toolbar icon: how many orders need the user, how urgent, or that something is broken. Finished words come in.
import { browser } from './browser';

export interface Badge {
  readonly count: number;
  readonly level: 'now' | 'soon' | null;
  /** Reading, keeping or notifying does not work: `!` instead of a number, so that silence is never taken for safety. */
  readonly broken: boolean;
  readonly title: string;
}

const COLOURS = { now: '#B3241A', soon: '#874A00', broken: '#5C636C' } as const;

const textOf = ({ count, broken }: Badge): string => {
  if (broken) return '!';
  if (count < 1) return '';
  return count > 99 ? '99+' : String(Math.floor(count));
};

const iconOf = ({ level, broken }: Badge): string => {
  if (broken) return '-broken';
  return level === 'now' ? '-now' : '';
};

/** Each part on its own: a browser without one of them still shows the rest. The badge is memory only, so it is set at every start. */
export async function showBadge(badge: Badge): Promise<void> {
  const { action } = browser;
  const variant = iconOf(badge);
  const color = badge.broken ? COLOURS.broken : COLOURS[badge.level ?? 'soon'];
  const parts = [
    async () => action.setBadgeText({ text: textOf(badge) }),
    async () => action.setBadgeBackgroundColor({ color }),
    async () => action.setBadgeTextColor({ color: '#FFFFFF' }),
    async () => action.setTitle({ title: badge.title }),
    async () => action.setIcon({ path: { 16: `/icon/16${variant}.png`, 32: `/icon/32${variant}.png` } }),
  ];
  await Promise.allSettled(parts.map((part) => part()));
}
