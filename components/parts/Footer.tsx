// The line at the bottom: when something was seen, and the link to see it again.
import css from './Footer.module.css';
import { Icon } from './Icon';
import { LevelIcon } from './LevelIcon';

interface Props {
  readonly text: string;
  /** Seen long ago: marked, because dates may have moved since. */
  readonly stale?: boolean;
  readonly link: string;
  readonly href: string;
}

export function Footer({ text, stale = false, link, href }: Props) {
  return (
    <footer class={css.footer}>
      <span class={stale ? css.stale : css.seen} data-level="check">
        {stale && <LevelIcon level="check" size={14} />}
        {text}
      </span>
      <a class={css.link} href={href} target="_blank" rel="noreferrer">
        {link}
        <Icon name="open" size={14} />
      </a>
    </footer>
  );
}
