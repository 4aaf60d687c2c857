// A protection counter in each of the forms that were seen: parts with ids that tick, an attribute in ms, a sentence.
import { h } from './dom.js';

const SECOND = 1000;

function partsOf(left) {
  const seconds = Math.max(0, Math.floor(left / SECOND));
  return {
    day: Math.floor(seconds / 86_400),
    hour: Math.floor(seconds / 3600) % 24,
    min: Math.floor(seconds / 60) % 60,
    sec: seconds % 60,
  };
}

const forms = {
  lefttime(leftMs) {
    const { day, hour, min } = partsOf(leftMs);
    const text = `Your order will be closed in: ${day} days ${hour} hours ${min} minutes`;
    return {
      node: h('p', { class: 'left-sendgoods-day', lefttime: String(Math.round(leftMs)) }, text),
      tick: () => {},
    };
  },
  countdown() {
    const names = { day: 'days', hour: 'hours', min: 'minutes', sec: 'seconds' };
    const spans = Object.keys(names).map((part) => h('span', { id: `remain-${part}` }, '0'));
    const pieces = spans.flatMap((span, index) => [span, ` ${Object.values(names)[index]} `]);
    const node = h('div', { class: 'order-reminder' }, 'Time left: ', h('span', { id: 'countdown' }, ...pieces));
    const tick = (left) => {
      for (const [index, value] of Object.values(partsOf(left)).entries()) spans[index].textContent = String(value);
    };
    return { node, tick };
  },
  text() {
    const node = h('div', { class: 'order-reminder' }, '');
    const tick = (left) => {
      const { day, hour, min, sec } = partsOf(left);
      node.textContent = `Time left to receive your order: ${day} days ${hour} hours ${min} minutes ${sec} seconds`;
    };
    return { node, tick };
  },
};

/** `leftMs` counts from the page's load, as on the site. */
export function counterOf({ form, leftMs }) {
  const { node, tick } = forms[form](leftMs);
  tick(leftMs - performance.now());
  setInterval(() => tick(leftMs - performance.now()), SECOND);
  return node;
}
