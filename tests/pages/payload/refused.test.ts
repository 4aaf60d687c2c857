// What no answer of the site looks like: refused as a whole or left out, never thrown, never believed.
import { describe, expect, it } from 'vitest';
import { openAnswer } from '../../../utils/pages/payload/answer';
import { readAnswer } from '../../../utils/pages/payload/read-answer';
import { answerOf, ID, listOrder, only, raw, success, taken } from './answers';

const refusal = (text: string) => openAnswer(text);

describe('refused', () => {
  it.each([
    ['broken JSON', '{"data":', 'unreadable'],
    ['no object', '[1,2]', 'unreadable'],
    ['nothing', '', 'unreadable'],
    ['another answer', success({ count: 3 }), 'unreadable'],
    ['a no', JSON.stringify({ ret: ['FAIL_SYS_USER_VALIDATE::x'], data: { data: {} } }), 'failed'],
    ['too long', ' '.repeat(1_500_001), 'too-large'],
    ['too deep', `{"data":${'['.repeat(80)}${']'.repeat(80)}}`, 'too-deep'],
    ['too many parts', answerOf(Array.from({ length: 301 }, (_, at) => listOrder(`${10 ** 15 + at}`))), 'too-many'],
  ])('%s', (_name, text, why) => {
    expect(refusal(text)).toBe(why);
  });

  it('more orders than any page shows', () => {
    const many = answerOf(Array.from({ length: 101 }, (_, at) => listOrder(`${10 ** 15 + at}`)));
    expect(readAnswer(raw(many), [])).toBe('too-many');
  });

  it('a page of another site', () => {
    expect(
      readAnswer(raw(answerOf([listOrder(ID)]), 'https://aliexpress.com.evil.example/p/order/index.html'), []),
    ).toBe('unreadable');
  });

  it('brackets inside texts are no depth', () => {
    expect(taken(raw(answerOf([listOrder(ID, { statusText: '[{"\\'.repeat(40) })]))).readings).toHaveLength(1);
  });
});

describe('the wrapper', () => {
  const text = answerOf([listOrder(ID)]);
  it.each(['mtopjsonp1(%)', ' mtopjsonp12 ( % ) ;\n', 'a.b$c(%);'])('%s is taken off', (wrapper) => {
    expect(only(raw(wrapper.replace('%', () => text))).id).toBe(ID);
  });
  it.each(['alert(1)', 'x=>y(%)', 'mtopjsonp1(%', '(%)('])('%s gives nothing', (wrapper) => {
    expect(typeof readAnswer(raw(wrapper.replace('%', () => text.slice(1))), [])).toBe('string');
  });
});

describe('keys that are no fields', () => {
  it('never reach a prototype', () => {
    const text = `{"ret":["SUCCESS"],"data":{"data":{"__proto__":{"tag":"pc_om_list_order","fields":{"orderId":"${ID}","__proto__":{"statusText":"Completed"}}},"constructor":{"tag":"pc_om_list_body","fields":{}}}}}`;
    const { fields } = only(raw(text));
    expect(fields.statusText).toBeUndefined();
    expect(({} as Record<string, unknown>).statusText).toBeUndefined();
  });

  it('inherited ones are not there', () => {
    expect(
      only(raw(answerOf([listOrder(ID, { utParams: 'constructor', orderLines: 'toString' })]))).fields.lines,
    ).toBeUndefined();
  });
});
