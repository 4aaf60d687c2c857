// A few numbers side by side, each with what it is and a note. Some lead to what is behind them.
import { useId } from 'preact/hooks';
import css from './TileRow.module.css';

export interface Tile {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly note: string;
  /** Leads to a part of our window. */
  readonly href?: string;
  /** Shows what is behind it. */
  readonly onPress?: () => void;
  readonly isChosen?: boolean;
}

export function TileRow({ tiles }: { readonly tiles: readonly Tile[] }) {
  return (
    <dl class={css.tiles}>
      {tiles.map((tile) => (
        <OneTile key={tile.id} {...tile} />
      ))}
    </dl>
  );
}

function OneTile({ id, label, value, note, href, onPress, isChosen = false }: Tile) {
  const own = useId();
  const named = { 'aria-labelledby': `${own}-label ${own}`, 'data-testid': `tile-${id}` };
  const shown = <bdi id={own}>{value}</bdi>;
  return (
    <div class={css.tile} data-chosen={isChosen}>
      <dt class={css.label} id={`${own}-label`}>
        {label}
      </dt>
      <dd class={css.value}>
        {href !== undefined ? (
          <a class={css.whole} href={href} {...named}>
            {shown}
          </a>
        ) : onPress !== undefined ? (
          <button type="button" class={css.whole} aria-pressed={isChosen} onClick={onPress} {...named}>
            {shown}
          </button>
        ) : (
          shown
        )}
      </dd>
      <dd class={css.note}>{note}</dd>
    </div>
  );
}
