// The pictures and files of all orders, grouped by order, newest first, a part at a time: only what is shown is read.
import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { byOrder, bytesOf, type OrderEvidence } from '../../utils/core/evidence/by-order';
import type { Evidence } from '../../utils/core/evidence/evidence';
import type { Order } from '../../utils/core/order';
import type { Say } from '../../utils/i18n/word';
import { fileSize } from '../parts/file-size';
import { ShowMore } from '../parts/ShowMore';
import { useSay } from '../parts/say-context';
import { Undo } from '../parts/Undo';
import { orderTitle } from '../words/order-title';
import css from './AllEvidence.module.css';
import { EvidencePiece } from './EvidencePiece';
import type { ShelfActions } from './shelf';
import { usePictures } from './use-pictures';
import { usePieceUndo } from './use-piece-undo';

interface Props {
  /** Newest first. Those of an order that is not among `orders` are not shown: it was forgotten. */
  readonly pieces: readonly Evidence[];
  readonly orders: ReadonlyMap<string, Order>;
  readonly actions: Pick<ShelfActions, 'bytes' | 'setNote' | 'remove' | 'restore'>;
  /** Leads to the pictures and files of one order. */
  readonly linkOf: (orderId: string) => string;
  /** Shown when there is nothing. */
  readonly children: ComponentChildren;
}

/** Pieces that are shown at first. */
const PORTION = 24;

export function AllEvidence({ pieces, orders, actions, linkOf, children }: Props) {
  const say = useSay();
  const [isFailed, setFailed] = useState(false);
  const groups = useMemo(() => byOrder(pieces.filter(({ orderId }) => orders.has(orderId))), [pieces, orders]);
  const all = useMemo(() => groups.flatMap((group) => group.pieces), [groups]);
  const run = async (work: Promise<boolean>): Promise<boolean> => {
    const isKept = await work;
    setFailed(!isKept);
    return isKept;
  };
  const { done, forgetDone, setNote, remove } = usePieceUndo(actions, run);
  return (
    <>
      {isFailed && <p role="alert">{say({ key: 'evidence.refused-not-saved' })}</p>}
      {all.length === 0 ? (
        children
      ) : (
        <>
          <p class={css.weight} data-testid="evidence-weight">
            {weightText(all, say)}
          </p>
          <ShowMore items={all} portion={PORTION}>
            {(shown) => (
              <Groups
                groups={groups}
                shown={shown}
                orders={orders}
                linkOf={linkOf}
                bytes={actions.bytes}
                onNote={setNote}
                onRemove={remove}
              />
            )}
          </ShowMore>
        </>
      )}
      {done !== null && (
        <div class={css.undo}>
          <Undo key={say(done.words)} text={say(done.words)} onUndo={done.takeBack} onGone={forgetDone} />
        </div>
      )}
    </>
  );
}

const weightText = (pieces: readonly Evidence[], say: Say): string =>
  say({ key: 'evidence.all', values: { n: pieces.length, size: fileSize(bytesOf(pieces), say.language) } });

interface GroupsProps extends Pick<Props, 'orders' | 'linkOf'>, Pick<ShelfActions, 'bytes'> {
  readonly groups: readonly OrderEvidence[];
  /** The first of all groups' pieces, in their order. */
  readonly shown: readonly Evidence[];
  readonly onNote: (piece: Evidence, note: string) => void;
  readonly onRemove: (piece: Evidence) => void;
}

function Groups({ groups, shown, orders, linkOf, bytes, onNote, onRemove }: GroupsProps) {
  const say = useSay();
  const pictures = usePictures(shown, { bytes });
  return byOrder(shown).map(({ orderId, pieces }) => {
    const order = orders.get(orderId);
    const title = order === undefined ? orderId : orderTitle(order, say);
    return (
      <section key={orderId} class={css.group} data-testid="evidence-group" data-order-id={orderId}>
        <h2 class={css.title}>
          <a href={linkOf(orderId)} title={title}>
            <bdi>{title}</bdi>
          </a>
        </h2>
        <p class={css.weight}>{weightText(groups.find((group) => group.orderId === orderId)?.pieces ?? pieces, say)}</p>
        <ul class={css.pieces}>
          {pieces.map((item) => (
            <EvidencePiece
              key={item.id}
              item={item}
              picture={pictures.get(item.id) ?? null}
              onNote={(note) => onNote(item, note)}
              onRemove={() => onRemove(item)}
            />
          ))}
        </ul>
      </section>
    );
  });
}
