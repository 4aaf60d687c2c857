// The bundle checks find what they are there to find.
import { describe, expect, it } from 'vitest';
import { foreignIn, markupIn, networkIn } from './bundles.mjs';

describe('on a page', () => {
  it.each([
    ['webextension-polyfill', 'throw Error("The message port closed before a response was received.")'],
    ['preact', 'if(a.dangerouslySetInnerHTML)b()'],
    ['valibot', 'class e extends Error{constructor(){this.name="ValiError"}}'],
    ['catalogue', 'x="Since {day} you can ask for your money."'],
  ])('%s is foreign', (name, source) => {
    expect(foreignIn(source, ['Since {day} you can ask for your money.'])).toEqual([name]);
  });

  it('plain code is not', () => {
    expect(foreignIn('document.createElement("span")', ['Since {day} you can ask for your money.'])).toEqual([]);
  });
});

describe('the network', () => {
  it('is reached by a call to an address, in any of its forms', () => {
    expect(networkIn('fetch("https://example.com")')).toHaveLength(1);
    expect(networkIn('new XMLHttpRequest')).toEqual(['XMLHttpRequest']);
    expect(networkIn('let e=XMLHttpRequest;new e')).toEqual(['XMLHttpRequest']);
    expect(networkIn('listen(XMLHttpRequest.prototype)')).toEqual([]);
    expect(networkIn('navigator.sendBeacon(a)')).toEqual(['sendBeacon']);
  });

  it('is not reached by reading a file of our own', () => {
    expect(networkIn('await fetch(n.runtime.getURL(`/i18n/ru.json`))')).toEqual([]);
  });
});

describe('markup', () => {
  it('made from strings is found', () => {
    expect(markupIn('a.innerHTML=b')).toEqual(['innerHTML']);
    expect(markupIn('a.insertAdjacentHTML("x",b)')).toEqual(['insertAdjacentHTML']);
  });

  it('is Preact’s business in Preact’s chunk, and only that word', () => {
    expect(markupIn('e.dangerouslySetInnerHTML;d.innerHTML=f')).toEqual([]);
    expect(markupIn('e.dangerouslySetInnerHTML;d.outerHTML')).toEqual(['outerHTML']);
  });
});
