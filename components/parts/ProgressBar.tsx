// How far a long work is, as a bar. While that is not known it stands empty: nothing of ours moves by itself.
import css from './ProgressBar.module.css';

interface Props {
  readonly label: string;
  readonly done: number;
  /** 0: not known yet. */
  readonly of: number;
}

export function ProgressBar({ label, done, of }: Props) {
  return <progress class={css.bar} aria-label={label} {...(of > 0 && { value: Math.min(done, of), max: of })} />;
}
