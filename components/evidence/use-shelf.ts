// The pictures and files of one order as they are kept, and what the user does with them.
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Evidence } from '../../utils/core/evidence/evidence';
import type { PictureChance, ShelfActions, ShelfRefusal } from './shelf';
import { usePictures } from './use-pictures';

export interface Shelf {
  /** Null until they are here. */
  readonly items: readonly Evidence[] | null;
  /** Address of what can be shown, by id; it lives as long as the view. */
  readonly pictures: ReadonlyMap<string, string>;
  readonly chance: PictureChance | null;
  readonly busy: boolean;
  /** Why the last one was not kept, with its name; null when it was. */
  readonly refused: { readonly why: ShelfRefusal; readonly name: string } | null;
  /** The one that was just removed and can be taken back. */
  readonly removed: Evidence | null;
  readonly asked: boolean;
  takePicture(): void;
  askForClick(): void;
  addFiles(files: readonly File[]): void;
  setNote(item: Evidence, note: string): void;
  remove(item: Evidence): void;
  restore(): void;
  forgetRemoved(): void;
}

export function useShelf(orderId: string, actions: ShelfActions): Shelf {
  const [items, setItems] = useState<readonly Evidence[] | null>(null);
  const [chance, setChance] = useState<PictureChance | null>(null);
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<Shelf['refused']>(null);
  const [removed, setRemoved] = useState<Evidence | null>(null);
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
    removed,
    asked,
    takePicture: () => void take(),
    askForClick: () => {
      actions.askForClick(orderId);
      setAsked(true);
    },
    addFiles: (files) => void addAll(files),
    setNote: ({ id }, note) => void run('', async () => ((await actions.setNote(id, note)) ? null : 'not-saved')),
    remove: (item) =>
      void run(item.name, async () => {
        if (!(await actions.remove(item.id))) return 'not-saved';
        setRemoved(item);
        return null;
      }),
    restore: () => {
      if (removed !== null) void actions.restore(removed.id);
      setRemoved(null);
    },
    forgetRemoved: useCallback(() => setRemoved(null), []),
  };
}
