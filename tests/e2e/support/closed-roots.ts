// Reads and presses what stands in closed shadow roots, which neither the page nor Playwright's locators can reach.
import type { CDPSession, Page } from '@playwright/test';

interface DomNode {
  readonly nodeName: string;
  readonly nodeValue: string;
  readonly backendNodeId: number;
  readonly attributes?: readonly string[];
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly (DomNode & { readonly shadowRootType?: string })[];
}

export interface ClosedRoot {
  /** Order id of the card it stands in; null outside of cards. */
  readonly orderId: string | null;
  readonly text: string;
  readonly root: DomNode;
}

const HIDDEN = ['STYLE', 'SCRIPT', 'TEMPLATE'];

function attributeOf(node: DomNode, name: string): string {
  const at = node.attributes?.indexOf(name) ?? -1;
  return at < 0 ? '' : (node.attributes?.[at + 1] ?? '');
}

function* nodesOf(node: DomNode): Generator<DomNode> {
  yield node;
  for (const child of node.children ?? []) yield* nodesOf(child);
}

function textOf(node: DomNode): string {
  if (HIDDEN.includes(node.nodeName)) return '';
  return node.nodeValue + (node.children ?? []).map(textOf).join(' ');
}

function orderIdIn(card: DomNode): string | null {
  for (const node of nodesOf(card)) {
    const id = /\/p\/order\/detail\.html\?orderId=(\d+)/.exec(attributeOf(node, 'href'))?.[1];
    if (id) return id;
  }
  return null;
}

function collect(node: DomNode, orderId: string | null, found: ClosedRoot[]): void {
  const isCard = attributeOf(node, 'class').split(' ').includes('order-item');
  const id = isCard ? orderIdIn(node) : orderId;
  for (const root of node.shadowRoots ?? []) {
    if (root.shadowRootType === 'closed') {
      found.push({ orderId: id, text: textOf(root).replace(/\s+/g, ' ').trim(), root });
    }
  }
  for (const child of node.children ?? []) collect(child, id, found);
}

async function withSession<T>(page: Page, use: (session: CDPSession) => Promise<T>): Promise<T> {
  const session = await page.context().newCDPSession(page);
  try {
    return await use(session);
  } finally {
    await session.detach();
  }
}

export function closedRoots(page: Page): Promise<ClosedRoot[]> {
  return withSession(page, async (session) => {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const found: ClosedRoot[] = [];
    collect(root as DomNode, null, found);
    return found;
  });
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The first of these elements in a closed root whose text holds `text`: where it stands once it is scrolled to. */
async function boxOf(page: Page, names: readonly string[], text: string): Promise<Box> {
  const roots = await closedRoots(page);
  const target = roots
    .flatMap(({ root }) => [...nodesOf(root)])
    .find((node) => names.includes(node.nodeName) && textOf(node).includes(text));
  if (!target) throw new Error(`No closed root says "${text}": ${roots.map((one) => one.text).join(' | ')}`);
  return withSession(page, async (session) => {
    const { backendNodeId } = target;
    await session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId });
    const { model } = await session.send('DOM.getBoxModel', { backendNodeId });
    const [left = 0, top = 0, , , right = 0, bottom = 0] = model.content;
    return { left, top, right, bottom };
  });
}

/** Presses, with a real mouse, the first button or link in a closed root whose text holds `text`. */
export async function pressClosed(page: Page, text: string): Promise<void> {
  const { left, top, right, bottom } = await boxOf(page, ['BUTTON', 'A'], text);
  await page.mouse.click((left + right) / 2, (top + bottom) / 2);
}

/** How far below the top of the window the middle of these words is. */
export async function middleOf(page: Page, text: string): Promise<number> {
  const { top, bottom } = await boxOf(page, ['SPAN'], text);
  return (top + bottom) / 2;
}

export interface Heard {
  /** Texts that are drawn, one each. */
  readonly seen: readonly string[];
  /** All that a screen reader is told of it. */
  readonly heard: string;
}

/** What closed roots show beside what they are called in the accessibility tree. */
export function heardIn(page: Page): Promise<Heard[]> {
  return withSession(page, async (session) => {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const names = new Map<number, string>();
    for (const { backendDOMNodeId, ignored, name } of nodes) {
      if (backendDOMNodeId !== undefined && !ignored) names.set(backendDOMNodeId, String(name?.value ?? ''));
    }
    const found: ClosedRoot[] = [];
    collect(root as DomNode, null, found);
    return found.map(({ root: shadow }) => ({
      seen: [...drawnTexts(shadow)],
      heard: [...nodesOf(shadow)].flatMap(({ backendNodeId }) => names.get(backendNodeId) ?? []).join(' | '),
    }));
  });
}

/** Without the form for narrow places and without what only a pointer shows. */
function* drawnTexts(node: DomNode): Generator<string> {
  if (HIDDEN.includes(node.nodeName) || ['short', 'tip'].includes(attributeOf(node, 'class'))) return;
  const text = node.nodeValue.replace(/^[\s·]+|\s+$/g, '');
  if (node.nodeName === '#text' && text !== '') yield text;
  for (const child of node.children ?? []) yield* drawnTexts(child);
}
