// How much of a line fits beside the status: all of it, the word and the date, or the icon alone. Every place is
// measured before any is changed, so that the page is laid out once.

/** Free pixels that stay between a line and what stands beside it. */
const AIR = 12;
/** Cards narrower than this get the short form, at the end of the row. */
const NARROW = 480;

export interface Fitting {
  /** The line's outer element, inside its host. */
  readonly line: HTMLElement;
  readonly host: HTMLElement;
  readonly row: Element;
}

type Size = 'full' | 'short' | 'icon';

interface Measured {
  readonly width: number;
  readonly room: number;
  readonly isNarrow: boolean;
}

const widthOf = (line: HTMLElement): number => line.firstElementChild?.getBoundingClientRect().width ?? 0;

function measure({ line, host, row }: Fitting): Measured {
  const from = host.getBoundingClientRect();
  const whole = row.getBoundingClientRect();
  const last = row.lastElementChild;
  const beside = last !== null && !last.contains(host) ? last.getBoundingClientRect() : null;
  const isBeside = beside !== null && beside.width > 0 && beside.top < from.top + AIR && beside.bottom > from.top - AIR;
  const isRtl = line.dir === 'rtl';
  const edge = isRtl ? (isBeside ? beside.right : whole.left) : isBeside ? beside.left : whole.right;
  const room = (isRtl ? from.left - edge : edge - from.left) - (isBeside ? 2 : 1) * AIR;
  return { width: widthOf(line), room, isNarrow: whole.width > 0 && whole.width < NARROW };
}

function setSize(fittings: readonly Fitting[], sizeOf: (at: number) => Size): void {
  for (const [at, { line }] of fittings.entries()) line.dataset.size = sizeOf(at);
}

export function fitLines(fittings: readonly Fitting[]): void {
  for (const { line } of fittings) line.style.removeProperty('--shift');
  setSize(fittings, () => 'full');
  const full = fittings.map(measure);
  const tight = fittings.filter((_, at) => {
    const one = full[at];
    return one && (one.isNarrow || one.width > one.room);
  });
  setSize(tight, () => 'short');
  const short = tight.map(measure);
  setSize(tight, (at) => ((short[at]?.width ?? 0) <= (short[at]?.room ?? 0) ? 'short' : 'icon'));
  for (const [at, { line }] of tight.entries()) {
    const one = short[at];
    if (!one?.isNarrow || one.width > one.room) continue;
    line.style.setProperty('--shift', `${line.dir === 'rtl' ? one.width - one.room : one.room - one.width}px`);
  }
}
