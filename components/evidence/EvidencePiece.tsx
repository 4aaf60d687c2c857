// One picture or file: how it looks, what it is, when and where it was taken, a note, and the way to remove it.
import type { Evidence } from '../../utils/core/evidence/evidence';
import { LONGEST_NOTE } from '../../utils/core/evidence/evidence';
import { fileSize } from '../parts/file-size';
import { Icon } from '../parts/Icon';
import { useSay } from '../parts/say-context';
import { useKeptText } from '../parts/use-kept-text';
import css from './EvidencePiece.module.css';

interface Props {
  readonly item: Evidence;
  /** Address of what can be shown; null for a file, and until it is read. */
  readonly picture: string | null;
  readonly onNote: (note: string) => void;
  readonly onRemove: () => void;
}

export function EvidencePiece({ item, picture, onNote, onRemove }: Props) {
  const say = useSay();
  const { text, write, keep } = useKeptText(item.note, onNote);
  const { name, size, takenAt, url } = item;
  return (
    <li class={css.piece} data-testid="piece" data-kind={item.kind}>
      {picture === null ? (
        <span class={css.blank} translate={false} aria-hidden="true">
          {name.split('.').at(-1)?.slice(0, 4).toUpperCase()}
        </span>
      ) : (
        <a href={picture} target="_blank" rel="noreferrer">
          <img
            class={css.picture}
            src={picture}
            loading="lazy"
            decoding="async"
            alt={say({ key: 'evidence.picture-of', values: { name } })}
          />
        </a>
      )}
      <div class={css.about}>
        <bdi class={css.name} title={name}>
          {name}
        </bdi>
        <span class={css.size}>
          {say({ key: 'evidence.taken', values: { time: { instant: takenAt }, size: fileSize(size, say.language) } })}
        </span>
        {url !== null && (
          <bdi class={css.facts} title={url}>
            {url.replace('https://', '')}
          </bdi>
        )}
        <textarea
          class={css.note}
          rows={1}
          value={text}
          maxLength={LONGEST_NOTE}
          placeholder={say({ key: 'evidence.note' })}
          aria-label={say({ key: 'evidence.note' })}
          data-testid="piece-note"
          onInput={(event) => write(event.currentTarget.value)}
          onBlur={() => keep()}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            keep(true);
          }}
        />
      </div>
      <button
        type="button"
        class={css.remove}
        aria-label={say({ key: 'evidence.remove', values: { name } })}
        title={say({ key: 'evidence.remove', values: { name } })}
        data-testid="piece-remove"
        onClick={onRemove}
      >
        <Icon name="close" />
      </button>
    </li>
  );
}
