// One sentence beside the button that pays the store. It never covers the button and never dims it.
import { make } from './element';
import { markOf } from './icons';
import type { Look } from './look';

export function hintOf(document: Document, words: string, look: Look): HTMLElement {
  const hint = make(document, 'span', look.written, words);
  return make(document, 'span', { class: `own hint${look.ground.isDark ? ' dark' : ''}` }, markOf(document), hint);
}
