// A page drawn ahead of a visit is not visited yet: nothing is read or reported from it until it is.

/** Calls back at once, or as soon as a prerendered page is really opened. */
export function whenVisited(document: Document & { readonly prerendering?: boolean }, callback: () => void): void {
  if (document.prerendering) {
    document.addEventListener('prerenderingchange', callback, { once: true });
  } else callback();
}

/** Calls back once the page's own document is there. */
export function whenDrawn(document: Document, callback: () => void): void {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', callback, { once: true });
  else callback();
}
