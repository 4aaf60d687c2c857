// The one mistake to avoid at this step: a command, then its reason.
import type { Words } from '../../utils/core/words';
import { Icon } from './Icon';
import { useSay } from './say-context';
import css from './Trap.module.css';

export function Trap({ words }: { readonly words: Words }) {
  const say = useSay();
  const [, command = '', reason = ''] = /^(.+?[.。])\s*(.*)$/s.exec(say(words)) ?? [null, say(words), ''];
  return (
    <p class={css.trap} data-level="now" data-testid="guide-trap">
      <span class={css.sign}>
        <Icon name="stop" size={18} />
      </span>
      <span>
        <b>{command}</b> {reason}
      </span>
    </p>
  );
}
