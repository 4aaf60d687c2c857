// @vitest-environment happy-dom
// Every fixture that the shop plays is read as it says: from what is drawn, from the answers, and again after a redraw.
import { describe, expect, it } from 'vitest';
import { findPage } from '../../utils/pages/find/page';
import { LAYOUTS } from '../../utils/pages/layouts';
import { RU_LAYOUTS } from '../../utils/pages/layouts/ru';
import { parsePage } from '../../utils/pages/parse/parse-page';
import { readAnswer } from '../../utils/pages/payload/read-answer';
import { openPage } from './open-page';
import { playedNamed, playedNames, scenarioOf } from './played';

const ALL = [...LAYOUTS, ...RU_LAYOUTS];

async function play(name: string) {
  const played = playedNamed(name);
  const readAt = Date.parse(`${played.reading.at}T12:00Z`);
  const heard = await openPage(played.url, scenarioOf(played, readAt), readAt);
  const visit = { url: location.href, startedAt: readAt - 2000, readAt };
  const draw = () => findPage(document, visit, ALL);
  const { language } = draw();
  const answers = heard.map(({ api, order, text }) => {
    const read = readAnswer({ ...visit, api, text, language, ...(order && { order }) }, []);
    return typeof read === 'string' ? [] : read.readings;
  });
  return { expected: played.reading, draw, answered: answers.flat() };
}

/** What a fixture writes down of a reading: its fields, its deadlines by kind with their sentence, the states of its cases. */
const plain = (readings: ReturnType<typeof parsePage>['readings']) =>
  readings.map(({ id, fields, deadlines, cases = [] }) => ({
    id,
    ...fields,
    cases: cases.map(({ state }) => state),
    deadlines: deadlines.map(({ kind, text }) => [kind, text]),
  }));

describe.each(playedNames())('%s', (name) => {
  it('is read as written down', async () => {
    const { expected, draw, answered } = await play(name);
    const page = draw();
    expect(page.trouble).toBe(expected.trouble);
    expect(plain(parsePage(page).readings)).toMatchObject(expected.drawn);
    expect(plain(answered)).toMatchObject(expected.answered);
  });

  it('is the same after the page drew everything anew', async () => {
    const { draw } = await play(name);
    const before = draw();
    document.dispatchEvent(new Event('shop:redraw'));
    expect(draw().orders.map(({ id }) => id)).toEqual(before.orders.map(({ id }) => id));
  });
});
