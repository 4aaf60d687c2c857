// The pictures and files of one order as they are kept, and what the user does with them.
import { useEffect, useState } from 'preact/hooks';
import type { Evidence } from '../../utils/core/evidence/evidence';
import type { PictureChance, ShelfActions, ShelfRefusal } from './shelf';
import { usePictures } from './use-pictures';
import { type PieceUndo, usePieceUndo } from './use-piece-undo';

export interface Shelf extends PieceUndo {
  /** Null until they are here. */
  readonly items: readonly Evidence[] | null;
  /** Address of what can be shown, by id; it lives as long as the view. */
  readonly pictures: ReadonlyMap<string, string>;
  readonly chance: PictureChance | null;
  readonly busy: boolean;
  /** Why the last one was not kept, with its name; null when it was. */
  readonly refused: { readonly why: ShelfRefusal; readonly name: string } | null;
  readonly asked: boolean;
  takePicture(): void;
  askForClick(): void;
  addFiles(files: readonly File[]): void;
}

export function useShelf(orderId: string, actions: ShelfActions): Shelf {
  const [items, setItems] = useState<readonly Evidence[] | null>(null);
  const [chance, setChance] = useState<PictureChance | null>(null);
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<Shelf['refused']>(null);
  const [asked, setAsked] = useState(false);
  const pictures = usePictures(items, actions);
  useEffect(() => {
    const look = (): void => void actions.list(orderId).then((found) => found !== null && setItems(found));
    look();
    void actions.chance(orderId).then(setChance);
    return actions.onChange(look);
  }, [orderId, actions]);

  const run = async (name: string, work: () => Promise<ShelfRefusal | null>): Promise<boolean> => {
    const why = await work();
    setRefused(why && { why, name });
    return why === null;
  };
  const undo = usePieceUndo(actions, (work, { name }) => run(name, async () => ((await work) ? null : 'not-saved')));
  const addAll = async (files: readonly File[]): Promise<void> => {
    setBusy(true);
    for (const file of files) if (!(await run(file.name, () => actions.addFile(orderId, file)))) break;
    setBusy(false);
  };
  const take = async (): Promise<void> => {
    setBusy(true);
    await run('', () => actions.takePicture(orderId));
    setBusy(false);
  };
  return {
    items,
    pictures,
    chance,
    busy,
    refused,
    asked,
    takePicture: () => void take(),
    askForClick: () => {
      actions.askForClick(orderId);
      setAsked(true);
    },
    addFiles: (files) => void addAll(files),
    ...undo,
  };
}
