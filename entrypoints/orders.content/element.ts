// Makes elements of our own, inside our own shadow roots only. Text goes in as text.

export interface Attributes {
  readonly class?: string;
  readonly [name: string]: string | undefined;
}

export function make<K extends keyof HTMLElementTagNameMap>(
  document: Document,
  tag: K,
  attributes: Attributes,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** A button that only answers a person. Nothing reaches the page, which may lie under it as a link. */
export function makeButton(
  document: Document,
  attributes: Attributes,
  onPress: () => void,
  ...children: readonly (Node | string)[]
): HTMLButtonElement {
  const button = make(document, 'button', { type: 'button', ...attributes }, ...children);
  button.addEventListener('click', (event) => {
    event.preventDefault();
    event.stopPropagation();
    if (event.isTrusted) onPress();
  });
  return button;
}
