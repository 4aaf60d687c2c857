// The quiet line on a card: the next step where something is to do, a grey ring where not. It takes no room on the page:
// it floats in the free space beside the status.
import type { PageLine } from '../../utils/webext/messages';
import { make, makeButton } from './element';
import { iconOf, markOf } from './icons';
import type { Look } from './look';

function ringOf(document: Document, line: PageLine): Element {
  const tip = make(document, 'span', { class: 'tip', 'aria-hidden': 'true' }, line.label);
  return makeButton(document, { class: 'ring', 'aria-label': line.label }, () => {}, iconOf(document, 'wait'), tip);
}

export function lineOf(document: Document, line: PageLine, look: Look, open: () => void): HTMLElement {
  const { level, word, text, date, label } = line;
  const step = make(document, 'span', { class: 'step' }, ` · ${text}`);
  const short = make(document, 'span', { class: 'short' }, date === null ? '' : ` · ${date}`);
  const content = [
    markOf(document),
    make(document, 'span', { class: 'dots' }),
    iconOf(document, level),
    make(document, 'span', { class: 'said' }, make(document, 'b', {}, word), step, short),
  ];
  const shown =
    level === 'wait'
      ? ringOf(document, line)
      : makeButton(document, { class: 'line', 'aria-label': label, title: label }, open, ...content);
  Object.assign(shown, look.written);
  return make(
    document,
    'span',
    { class: `own at ${level}${look.ground.isDark ? ' dark' : ''}`, dir: look.ground.direction, 'data-size': 'full' },
    shown,
  );
}
