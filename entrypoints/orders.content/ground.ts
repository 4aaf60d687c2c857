// The colour our words stand on: the page's, or that of a theme the user put over it.

export interface Ground {
  readonly colour: string;
  readonly isDark: boolean;
  readonly direction: 'ltr' | 'rtl';
}

const WHITE = 'white';

const channels = (colour: string): number[] => (colour.match(/[\d.]+/g) ?? []).map(Number);

/** Darker than half: perceived, after ITU-R BT.601. */
function isDark(colour: string): boolean {
  const [red = 255, green = 255, blue = 255] = channels(colour);
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128;
}

function isSeeThrough(colour: string): boolean {
  const [, , , alpha = 1] = channels(colour);
  return !colour.startsWith('rgb') || alpha < 0.5;
}

/** The nearest ground of an element or of those around it, else white. */
function colourAt(element: Element | null): string {
  if (element === null) return WHITE;
  const { backgroundColor } = getComputedStyle(element);
  return isSeeThrough(backgroundColor) ? colourAt(element.parentElement) : backgroundColor;
}

/** What shows through at an element. */
export function groundOf(element: Element): Ground {
  const colour = colourAt(element);
  return { colour, isDark: isDark(colour), direction: getComputedStyle(element).direction === 'rtl' ? 'rtl' : 'ltr' };
}
