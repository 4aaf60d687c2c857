// Keeps the focus where the user was when the thing that had it is drawn elsewhere, replaced or gone: somebody who works by
// keys must never be thrown back to the top. Never takes the focus from anything, and never gives it to a button that tells or
// removes something: a key that is held down would press it. Marks the window while it is used by keys.
const FOCUSABLE = 'a[href], button, input, select, textarea, [contenteditable]';

interface Held {
  readonly element: HTMLElement;
  /** From the nearest outwards; once the element is gone it does not know them any more. */
  readonly around: readonly HTMLElement[];
  /** The entry of a list or table it stands in, and which one of them that is. */
  readonly entry: { readonly list: HTMLElement; readonly at: number } | null;
}

function hold(element: HTMLElement): Held {
  const around: HTMLElement[] = [];
  for (let outer = element.parentElement; outer !== null; outer = outer.parentElement) around.push(outer);
  const item = element.closest<HTMLElement>('li, tr');
  const list = item?.parentElement ?? null;
  return {
    element,
    around,
    entry: item === null || list === null ? null : { list, at: [...list.children].indexOf(item) },
  };
}

/** What cannot be seen or used does not take it. */
function took(wanted: HTMLElement | null | undefined): boolean {
  wanted?.focus({ preventScroll: wanted.tabIndex < 0 });
  return wanted !== null && wanted !== undefined && document.activeElement === wanted;
}

/** A link for a link, a box for a box; else what comes first. */
const like = ({ tagName }: HTMLElement, within: Element): HTMLElement[] => {
  const all = [...within.querySelectorAll<HTMLElement>(FOCUSABLE)];
  return [...all.filter((other) => tagName !== 'BUTTON' && other.tagName === tagName), ...all];
};

/** The same order, wherever it is drawn now. */
function sameOrder({ element, around }: Held, root: HTMLElement): HTMLElement[] {
  const id = [element, ...around].find(({ dataset }) => dataset.orderId !== undefined)?.dataset.orderId;
  if (id === undefined) return [];
  const now = [...root.querySelectorAll<HTMLElement>('[data-order-id]')].find(({ dataset }) => dataset.orderId === id);
  return now === undefined ? [] : [now, ...like(element, now)];
}

/** The entry that took its place, else the nearest before it. */
function neighbours({ element, entry }: Held): HTMLElement[] {
  if (entry === null || !entry.list.isConnected) return [];
  const entries = [...entry.list.children];
  return [...entries.slice(entry.at), ...entries.slice(0, entry.at).reverse()].flatMap((other) => like(element, other));
}

function giveBack(held: Held, root: HTMLElement): void {
  const places = [
    held.element,
    ...sameOrder(held, root),
    ...neighbours(held),
    ...held.around.filter((outer) => outer.isConnected && outer.hasAttribute('tabindex')),
    root.querySelector('main'),
  ];
  places.some(took);
}

/** For as long as the window lives. `root` holds all that is drawn. */
export function keepFocus(root: HTMLElement): void {
  let held: Held | null = null;
  root.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLElement) held = hold(target);
  });
  // On its way to something else: what is drawn meanwhile must not call it back.
  const letGo = ({ relatedTarget }: FocusEvent): void => {
    if (relatedTarget !== null) held = null;
  };
  root.addEventListener('focusout', letGo, { capture: true });
  const { dataset } = document.documentElement;
  document.addEventListener('keydown', () => {
    dataset.keys = '';
  });
  // A press beside everything leaves the focus on purpose.
  document.addEventListener('pointerdown', () => {
    held = null;
    delete dataset.keys;
  });
  new MutationObserver(() => {
    if (held !== null && document.activeElement === document.body) giveBack(held, root);
  }).observe(root, { childList: true, subtree: true, attributes: true, attributeFilter: ['disabled', 'hidden'] });
}
