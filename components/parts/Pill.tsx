// A level as icon and word: filled, tinted, dashed or bare, so that weight says it before colour does.
import type { Level } from '../../utils/core/decision';
import { LevelIcon } from './LevelIcon';
import css from './Pill.module.css';
import { useSay } from './say-context';

export function Pill({ level }: { readonly level: Level }) {
  const say = useSay();
  return (
    <span class={`${css.pill} ${css[level]}`} data-level={level}>
      <LevelIcon level={level} size={14} />
      {say({ key: `level.${level}` })}
    </span>
  );
}
