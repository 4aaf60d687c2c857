// Addresses of the pictures of an order, for as long as the view lives. The bytes of each are read once.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Evidence } from '../../utils/core/evidence/evidence';
import { isShown } from '../../utils/core/evidence/piece-name';
import type { ShelfActions } from './shelf';

/** By id; without files, and without what is not read yet or is lost. `items` null: not known yet. */
export function usePictures(
  items: readonly Evidence[] | null,
  { bytes }: Pick<ShelfActions, 'bytes'>,
): ReadonlyMap<string, string> {
  const [pictures, setPictures] = useState<ReadonlyMap<string, string>>(new Map());
  const asked = useRef(new Set<string>());
  const made = useRef<string[]>([]);
  const gone = useRef(false);
  useEffect(() => {
    for (const item of items ?? []) {
      if (asked.current.has(item.id) || !isShown(item)) continue;
      asked.current.add(item.id);
      void bytes(item.id).then((blob) => {
        if (blob === null || gone.current) return;
        const url = URL.createObjectURL(blob);
        made.current.push(url);
        setPictures((before) => new Map(before).set(item.id, url));
      });
    }
  }, [items, bytes]);
  useEffect(
    () => () => {
      gone.current = true;
      for (const url of made.current) URL.revokeObjectURL(url);
    },
    [],
  );
  return pictures;
}
