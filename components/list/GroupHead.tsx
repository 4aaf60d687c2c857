// The head of one level's rows: icon, word and how many.
import type { Level } from '../../utils/core/decision';
import { LevelIcon } from '../parts/LevelIcon';
import { useSay } from '../parts/say-context';
import css from './GroupHead.module.css';

interface Props {
  readonly level: Level;
  readonly count: number;
  readonly note?: string;
}

export function GroupHead({ level, count, note }: Props) {
  const say = useSay();
  return (
    <h2 class={css.head} data-level={level}>
      <LevelIcon level={level} size={14} />
      <span class={css.word}>{say({ key: `level.${level}` })}</span>
      <span class={css.count}>{note === undefined ? count : `${count} · ${note}`}</span>
    </h2>
  );
}
