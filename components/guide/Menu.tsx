// A button that opens a short list of further choices. Escape, a tap elsewhere and leaving it by keys close it; arrow keys move
// in it.
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../parts/Icon';
import css from './Menu.module.css';

export interface MenuItem {
  readonly id: string;
  readonly label: string;
  /** Leads out of our window, in a new tab. */
  readonly href?: string;
  readonly onChoose?: () => void;
  /** Begins a new group of choices. */
  readonly apart?: boolean;
}

interface Props {
  readonly label: string;
  readonly items: readonly MenuItem[];
}

const MOVES: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

export function Menu({ label, items }: Props) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    const element = root.current;
    if (!open || element === null) return;
    const closeElsewhere = (event: Event): void => {
      if (event.target instanceof Node && !element.contains(event.target)) setOpen(false);
    };
    const closeBehind = ({ relatedTarget }: FocusEvent): void => {
      if (relatedTarget instanceof Node && !element.contains(relatedTarget)) setOpen(false);
    };
    const onKeyDown = (event: KeyboardEvent): void => {
      const move = MOVES[event.key];
      if (event.key !== 'Escape' && move === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      if (move === undefined) {
        setOpen(false);
        opener.current?.focus();
        return;
      }
      const choices = [...element.querySelectorAll<HTMLElement>('li > *')];
      const at = choices.findIndex((choice) => choice.contains(document.activeElement));
      choices[(Math.max(at, move > 0 ? -1 : 0) + move + choices.length) % choices.length]?.focus();
    };
    document.addEventListener('pointerdown', closeElsewhere);
    element.addEventListener('focusout', closeBehind);
    element.addEventListener('keydown', onKeyDown);
    return () => {
      document.removeEventListener('pointerdown', closeElsewhere);
      element.removeEventListener('focusout', closeBehind);
      element.removeEventListener('keydown', onKeyDown);
    };
  }, [open]);

  const choose = (item: MenuItem): void => {
    setOpen(false);
    // The choice itself is gone with the list.
    opener.current?.focus();
    item.onChoose?.();
  };

  return (
    <div class={css.menu} ref={root}>
      <button
        type="button"
        class={css.opener}
        ref={opener}
        aria-label={label}
        title={label}
        aria-expanded={open}
        data-testid="more"
        onClick={() => setOpen(!open)}
      >
        <Icon name="more" />
      </button>
      {open && (
        <ul class={css.list}>
          {items.map((item) => (
            <li key={item.id} class={item.apart ? css.apart : undefined}>
              {item.href === undefined ? (
                <button
                  type="button"
                  class={css.item}
                  data-testid={item.id}
                  data-back-to="more"
                  onClick={() => choose(item)}
                >
                  {item.label}
                </button>
              ) : (
                <a
                  class={css.item}
                  data-testid={item.id}
                  href={item.href}
                  target="_blank"
                  rel="noreferrer"
                  onClick={() => choose(item)}
                >
                  {item.label}
                  <Icon name="open" size={14} />
                </a>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
