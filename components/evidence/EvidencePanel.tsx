// The pictures and files of one order: taking, adding by button and by drop, notes, removing with the way back, and the way
// to the pack.
import { useRef, useState } from 'preact/hooks';
import { Button } from '../parts/Button';
import { useSay } from '../parts/say-context';
import { Undo } from '../parts/Undo';
import css from './EvidencePanel.module.css';
import { EvidencePiece } from './EvidencePiece';
import { PictureButton } from './PictureButton';
import type { ShelfActions } from './shelf';
import { useShelf } from './use-shelf';

interface Props {
  readonly orderId: string;
  readonly actions: ShelfActions;
  /** The popup, where pictures are taken, shows no order that is done. */
  readonly done: boolean;
}

export function EvidencePanel({ orderId, actions, done }: Props) {
  const say = useSay();
  const shelf = useShelf(orderId, actions);
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const { items, refused, done: last } = shelf;
  const dashboard = actions.here === 'dashboard' ? '' : '/dashboard.html';
  const filesAt = actions.here === 'popup' ? `${dashboard}#order/${orderId}/evidence` : null;
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    shelf.addFiles([...(event.dataTransfer?.files ?? [])]);
  };
  const hover = (event: DragEvent): void => {
    event.preventDefault();
    setOver(true);
  };
  return (
    <section
      class={css.panel}
      data-testid="evidence-panel"
      data-over={over}
      {...(filesAt === null && { onDragOver: hover, onDragLeave: () => setOver(false), onDrop: drop })}
    >
      {!done && <PictureButton shelf={shelf} />}
      {filesAt === null ? (
        <div class={css.add}>
          <Button testId="add-file" disabled={shelf.busy} onPress={() => input.current?.click()}>
            {say({ key: 'evidence.add-file' })}
          </Button>
          <span class={css.hint}>{say({ key: 'evidence.drop' })}</span>
          <input
            ref={input}
            type="file"
            multiple
            hidden
            data-testid="file-input"
            onChange={(event) => {
              shelf.addFiles([...(event.currentTarget.files ?? [])]);
              event.currentTarget.value = '';
            }}
          />
        </div>
      ) : (
        <Button href={filesAt} testId="add-file">
          {say({ key: 'evidence.add-file' })}
        </Button>
      )}
      {refused !== null && (
        <p class={css.refused} role="alert" data-testid="evidence-refused" data-why={refused.why}>
          {say({ key: `evidence.refused-${refused.why}` })}
          {refused.name !== '' && ` (${refused.name})`}
        </p>
      )}
      {items?.length === 0 && <p class={css.hint}>{say({ key: 'evidence.none' })}</p>}
      {items !== null && items.length > 0 && (
        <ul class={css.pieces}>
          {items.map((item) => (
            <EvidencePiece
              key={item.id}
              item={item}
              picture={shelf.pictures.get(item.id) ?? null}
              onNote={(note) => shelf.setNote(item, note)}
              onRemove={() => shelf.remove(item)}
            />
          ))}
        </ul>
      )}
      <Button href={`${dashboard}#pack/${orderId}`} kind="plain" testId="open-pack">
        {say({ key: 'pack.open' })}
      </Button>
      {last !== null && (
        <Undo key={say(last.words)} text={say(last.words)} onUndo={last.takeBack} onGone={shelf.forgetDone} />
      )}
    </section>
  );
}
