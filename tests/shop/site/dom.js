// How the practice pages make elements. A renamed page carries none of the class names and hooks that readers know.

const config = globalThis.pageConfig;

function renamed(className) {
  return className
    .split(' ')
    .map((name) => `x${[...name].reduce((sum, sign) => (sum * 33 + sign.charCodeAt(0)) % 99991, 7)}`)
    .join(' ');
}

/** h('div', { class: 'a', pl: 'hook', onclick }, child, 'text', null) */
export function h(tag, props = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (value === undefined || value === null) continue;
    if (name === 'class') element.className = config.renamed ? renamed(value) : value;
    else if (name === 'pl') {
      if (!config.renamed) element.setAttribute('data-pl', value);
    } else if (name === 'picture') element.style.backgroundImage = `url("${value}")`;
    else if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value);
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

/** An amount as the site draws it: one span per character, the part after the sign in one. */
export function priceOf(text) {
  const parts = /^(.*?)(\d{2})(\D*)$/.exec(text);
  const pieces = parts ? [...parts[1], parts[2], ...parts[3]] : [text];
  return h(
    'div',
    { class: 'es--wrap--1Hlfkoj notranslate' },
    pieces.map((piece) => h('span', { class: 'es--char--1Z3wUdt' }, piece)),
  );
}

/** Components of an answer in display order, by tag. */
export function byTag(answer, tag) {
  const { data = {}, hierarchy = {} } = answer.data ?? {};
  const order = Object.values(hierarchy.structure ?? {}).flat();
  const keys = order.length > 0 ? order : Object.keys(data);
  return keys
    .map((key) => data[key])
    .filter((component) => component?.tag === tag)
    .map((component) => component.fields);
}

export function variantOf(line) {
  return (line.skuAttrs ?? []).map((one) => one.text ?? one.value).join(',');
}

export function tagsOf(line) {
  return (line.itemTags ?? []).map((tag) => {
    const text = new DOMParser().parseFromString(tag.richText ?? '', 'text/html').body.textContent;
    return h('span', { class: 'order-item-tag' }, text);
  });
}

/** A dialog with buttons; each closes it or leads somewhere. */
export function openDialog(title, choices) {
  const dialog = h('div', { class: 'comet-modal', role: 'dialog', 'aria-label': title }, h('p', {}, title));
  for (const { text, href } of choices) {
    dialog.append(
      href
        ? h('a', { class: 'comet-btn', href }, text)
        : h('button', { class: 'comet-btn', type: 'button', onclick: () => dialog.remove() }, text),
    );
  }
  document.body.append(dialog);
}

export function showCaptcha() {
  const content = h('div', { id: 'baxia-dialog-content' }, 'Please slide to verify');
  document.body.append(h('div', { class: 'baxia-dialog', role: 'dialog' }, content));
}

/** The first answer, which a script in the document's head asked for; false when it was refused. */
export async function firstAnswer() {
  if (!globalThis.firstAnswer)
    await new Promise((resolve) => addEventListener('first-answer', resolve, { once: true }));
  const answer = globalThis.firstAnswer;
  if (answer.ret[0].startsWith('SUCCESS')) return answer;
  if (answer.ret[0].startsWith('FAIL_SYS_SESSION_EXPIRED')) location.href = `https://login.${config.domain}/`;
  return null;
}

/** Draws again from the same state, as a framework does that owns its nodes: whatever others put there is gone. */
export function onRedraw(draw) {
  const root = document.querySelector('#root');
  document.addEventListener('shop:redraw', () => root.isConnected && draw());
  if (config.redrawAfter !== null) setTimeout(draw, config.redrawAfter);
}

/** What a browser leaves that translates a page: other words, each text in two `font`s, but for what is marked. */
export function translate(root) {
  document.documentElement.classList.add('translated-ltr');
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) texts.push(walker.currentNode);
  for (const text of texts.filter(({ parentElement }) => !parentElement.closest('.notranslate'))) {
    const words = text.data.replace(/\p{L}+/gu, (word) => [...word].reverse().join('').toLowerCase());
    text.replaceWith(h('font', {}, h('font', {}, words)));
  }
}
