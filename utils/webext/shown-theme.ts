// The theme on the root of a window of ours, and a copy of it that can be read before anything is drawn. The settings are the
// truth; the copy only keeps a window from flashing in the other theme, so that every failure is silence.
import { THEMES, type Theme } from '../core/settings';

const KEY = 'theme';

/** `auto` leaves it to the system. */
export function showTheme(theme: Theme): void {
  const { dataset } = document.documentElement;
  if (theme === 'auto') delete dataset.theme;
  else dataset.theme = theme;
}

export function copyTheme(theme: Theme): void {
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // Storage is full or refused: the next window begins in the system's theme.
  }
}

export function copiedTheme(): Theme {
  try {
    const copy = localStorage.getItem(KEY);
    return THEMES.find((theme) => theme === copy) ?? 'auto';
  } catch {
    return 'auto';
  }
}
