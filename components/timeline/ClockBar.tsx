// The shapes of one order on its track. A drawing: the same in words follows the order's title.
import type { CSSProperties } from 'preact';
import { Icon } from '../parts/Icon';
import { useSay } from '../parts/say-context';
import type { Shown, ShownPart } from './bar-shapes';
import css from './ClockBar.module.css';
import { textWidth } from './timeline-marks';
import { labelText } from './timeline-words';

interface Props extends Shown {
  /** Of a day, in rem. */
  readonly dayWidth: number;
}

/** Room of a window beside its words, in rem. */
const PADDING = 1.5;

export function ClockBar({ parts, opens, ring, label, at, beyond, dayWidth }: Props) {
  const say = useSay();
  const text = label === null ? '' : labelText(label, say);
  const window = parts.find(({ kind }) => kind === 'window');
  const isInside =
    label?.what === 'window' &&
    window !== undefined &&
    (window.to - window.from) * dayWidth > textWidth(text) + PADDING;
  const from = (days: number): CSSProperties => ({ insetInlineStart: `${(days * dayWidth).toFixed(3)}rem` });
  return (
    <>
      {parts.map((part) => (
        <span
          key={`${part.kind}/${part.from}`}
          class={css.part}
          data-part={part.kind}
          data-cut={part.cut ?? undefined}
          style={{ ...from(part.from), inlineSize: `${((part.to - part.from) * dayWidth).toFixed(3)}rem` }}
        >
          {part.kind === 'window' && isInside && <span class={css.inside}>{text}</span>}
          {isOpen(part) && <Arrow />}
        </span>
      ))}
      {opens.map((place) => (
        <svg key={place} class={css.opens} style={from(place)} viewBox="0 0 10 6" aria-hidden="true">
          <path d="M0 0h10L5 6z" fill="currentColor" />
        </svg>
      ))}
      {ring !== null && (
        <span class={css.ring} data-estimate={label?.isEstimate ?? false} data-part="ring" style={from(ring)} />
      )}
      {label !== null && !isInside && (
        <span
          class={css.label}
          data-what={label.what}
          data-beyond={beyond ?? undefined}
          style={beyond === 'before' ? undefined : from(at)}
        >
          {beyond === 'before' && <Icon name="back" size={12} />}
          {text}
          {beyond === 'after' && <Icon name="forward" size={12} />}
        </span>
      )}
    </>
  );
}

const isOpen = ({ kind, cut }: ShownPart): boolean => kind === 'window' && cut !== 'end' && cut !== 'both';

/** The open side of a window. */
function Arrow() {
  return (
    <svg class={css.arrow} viewBox="0 0 8 20" data-mirrored="" aria-hidden="true">
      <path d="M.5.75 7 10 .5 19.25" fill="none" stroke="currentColor" stroke-width="1.5" stroke-dasharray="4 2.5" />
    </svg>
  );
}
