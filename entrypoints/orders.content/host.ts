// A neutral element with a closed shadow root: what we show stands inside, and the page can neither style nor read it.
import { make } from './element';

export interface Host {
  readonly element: HTMLElement;
  /** Replaces what is shown. */
  readonly fill: (content: Element) => void;
}

let css = '';
let shared: CSSStyleSheet | undefined;

/** The sheet of what is shown. It comes with the first words, so that a page without orders never carries it. */
export function wear(style: string): void {
  css = style;
}

function sheet(): CSSStyleSheet {
  if (shared) return shared;
  shared = new CSSStyleSheet();
  shared.replaceSync(css);
  return shared;
}

/** One sheet for all hosts; a style element each where a content script may not share sheets. */
function dress(document: Document, root: ShadowRoot): readonly Element[] {
  try {
    root.adoptedStyleSheets = [sheet()];
    return [];
  } catch {
    return [make(document, 'style', {}, css)];
  }
}

/** `span` takes no room on the page, `div` a row of its own. */
export function createHost(document: Document, tag: 'span' | 'div'): Host {
  const element = document.createElement(tag);
  const root = element.attachShadow({ mode: 'closed' });
  const style = dress(document, root);
  return { element, fill: (content) => root.replaceChildren(...style, content) };
}
