// Dates on a line: today, the hours in which a stated day may begin or end (hatched), and a guess (dashed). A drawing of
// what is said below it, so it is hidden from screen readers.
import type { Deadline } from '../../utils/core/deadline';
import { DAY, type Moment } from '../../utils/core/time';
import { useSay } from '../parts/say-context';
import { daysOf } from '../words/days-of';
import css from './RangeStrip.module.css';

interface Props {
  readonly moment: Moment;
  /** What a page or the user said. */
  readonly stated: Deadline | null;
  /** What we guess beside it. */
  readonly guess: Deadline | null;
}

const WIDTH = 340;
const AIR = 4 * DAY;
const LEAST = 8;
/** Two labels nearer than this would touch. */
const APART = 64;

export function RangeStrip({ moment, stated, guess }: Props) {
  const say = useSay();
  const known = [stated, guess].filter((deadline) => deadline !== null);
  if (known.length === 0) return null;
  const start = Math.min(moment.now, ...known.map(({ earliest }) => earliest)) - AIR;
  const end = Math.max(moment.now, ...known.map(({ latest }) => latest)) + AIR;
  const at = (instant: number): number => Math.round(((instant - start) / (end - start)) * WIDTH);

  const today = at(moment.now);
  const hatch = stated && { x: at(stated.earliest), to: Math.max(at(stated.latest), at(stated.earliest) + LEAST) };
  const dash = guess && { x: hatch ? hatch.to : at(guess.earliest), to: at(guess.latest) };
  const first = stated ?? guess;
  const firstX = hatch?.x ?? dash?.x ?? 0;
  const label = (deadline: Deadline): string => {
    const day = say.day(daysOf(deadline, moment).from);
    return deadline.basis === 'estimated' ? say({ key: 'row.about', values: { day } }) : day;
  };
  return (
    <svg class={css.strip} viewBox={`0 0 ${WIDTH} 76`} aria-hidden="true">
      <defs>
        <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path class={css.stripe} d="M0 0v6" />
        </pattern>
      </defs>
      <path class={css.line} d={`M0 38h${WIDTH}`} />
      {dash && dash.to > dash.x && (
        <rect class={css.guess} x={dash.x} y="30" width={dash.to - dash.x} height="16" rx="3" />
      )}
      {hatch && (
        <rect class={css.stated} x={hatch.x} y="30" width={hatch.to - hatch.x} height="16" fill="url(#hatch)" />
      )}
      <path class={css.today} d={`M${today} 20v34`} />
      <text class={css.word} x={clamp(today)} y="14">
        {say({ key: 'why.today' })}
      </text>
      {first && (
        <text class={css.date} x={clamp(firstX)} y="70">
          {label(first)}
        </text>
      )}
      {stated && guess && dash && dash.to - firstX > APART && (
        <text class={css.date} x={clamp(dash.to)} y="70">
          {label(guess)}
        </text>
      )}
    </svg>
  );
}

/** Keeps a centred label within the drawing. */
const clamp = (x: number): number => Math.min(Math.max(x, 28), WIDTH - 28);
