// The ticket on an order's own page: state, path in the page's own words, last day. Nothing to do: one line, no ticket.
import type { PageBlock } from '../../utils/webext/messages';
import { make, makeButton } from './element';
import { arrowOf, iconOf, markOf } from './icons';
import type { Look } from './look';

export interface Presses {
  readonly open: () => void;
  readonly hide: () => void;
}

function pathOf(document: Document, path: readonly string[]): Element {
  const parts = path.flatMap((words, at) => {
    const part = make(document, 'bdi', { lang: document.documentElement.lang }, words);
    return at === 0 ? [part] : [arrowOf(document), part];
  });
  return make(document, 'p', { class: 'path' }, ...parts);
}

function lastDayOf(document: Document, { label, date, estimate }: NonNullable<PageBlock['lastDay']>): Element {
  const tag = estimate === null ? [] : [make(document, 'span', { class: 'tag' }, estimate)];
  const day = make(document, 'strong', {}, date);
  return make(
    document,
    'div',
    { class: 'row' },
    make(document, 'span', {}, label),
    make(document, 'span', {}, ...tag, day),
  );
}

function actionsOf(document: Document, block: PageBlock, { open, hide }: Presses): Element {
  const show = makeButton(document, { class: 'link' }, open, block.showSteps, arrowOf(document));
  return make(document, 'div', { class: 'row' }, show, makeButton(document, {}, hide, block.hide));
}

/** A ticket when there is something to do. */
function ticketOf(document: Document, block: PageBlock, presses: Presses): Element[] {
  const { level, word } = block.line;
  const pill = make(document, 'span', { class: 'pill' }, iconOf(document, level), word);
  const name = make(document, 'span', {}, markOf(document), 'Claimcheck');
  const upper: Element[] = [
    make(document, 'div', { class: 'row' }, name, pill),
    make(document, 'p', { class: 'state' }, block.state),
  ];
  if (block.path.length > 0) upper.push(pathOf(document, block.path));
  const lower = block.lastDay === null ? [] : [lastDayOf(document, block.lastDay)];
  const tear = make(
    document,
    'div',
    { class: 'tear' },
    make(document, 'i', { class: 'bite' }),
    make(document, 'i', { class: 'bite' }),
  );
  return [...upper, tear, ...lower, actionsOf(document, block, presses)];
}

export function blockOf(document: Document, block: PageBlock, look: Look, presses: Presses): HTMLElement {
  const { level } = block.line;
  const isCalm = level === 'wait' || level === 'done';
  const show = (): Element => makeButton(document, { class: 'link' }, presses.open, block.showSteps);
  const content = isCalm
    ? [markOf(document), make(document, 'span', { class: 'calm' }, block.state), show()]
    : ticketOf(document, block, presses);
  const section = make(
    document,
    'section',
    {
      class: `own block ${isCalm ? 'row' : 'ticket'} ${level}${look.ground.isDark ? ' dark' : ''}`,
      ...look.written,
      'aria-label': block.line.label,
    },
    ...content,
  );
  section.style.setProperty('--ground', look.ground.colour);
  return section;
}
