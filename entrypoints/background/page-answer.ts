// Finished words for the lines that a page shows. The content script only places them: it holds no texts and no rules.
import block from '../../assets/page-block.css?inline';
import line from '../../assets/page-line.css?inline';
import type { Decision } from '../../utils/core/decision';
import type { Order } from '../../utils/core/order';
import { type PageLabels, pagePath } from '../../utils/core/path/page-labels';
import { isLanguage, LANGUAGES } from '../../utils/i18n/languages';
import type { Say } from '../../utils/i18n/word';
import type { PageAnswer, PageBlock, PageLine } from '../../utils/webext/messages';

interface Shown {
  readonly order: Order;
  readonly decision: Decision;
}

const written = ({ language }: Say): PageAnswer['written'] => ({
  dir: isLanguage(language) ? LANGUAGES[language].direction : 'ltr',
  lang: language,
});

export const noLines = (say: Say): PageAnswer => ({
  lines: [],
  block: null,
  confirmHints: {},
  written: written(say),
  style: line + block,
});

function lineOf({ order, decision: { level, state, step } }: Shown, say: Say): PageLine {
  const word = say({ key: `level.${level}` });
  const known = step.lastDay !== null && !step.estimate ? step.lastDay : null;
  return {
    orderId: order.id,
    level,
    word,
    text: say(step.short),
    date: known === null ? null : say({ key: 'page.by', values: { day: { date: known } } }),
    label: say({ key: 'page.label', values: { level: word, state: { words: state }, step: { words: step.words } } }),
  };
}

function lastDayOf({ decision: { step } }: Shown, say: Say): PageBlock['lastDay'] {
  if (step.lastDay === null) return null;
  const day = { date: step.lastDay };
  return {
    label: say({ key: 'page.last-day' }),
    date: step.estimate ? say({ key: 'page.about', values: { day } }) : say.day(step.lastDay),
    estimate: step.estimate ? say({ key: 'page.estimate' }) : null,
  };
}

/** Of a page whose words the browser made, the block says first why nothing new was read. */
function blockOf(shown: Shown, say: Say, labels: PageLabels, isTranslated: boolean): PageBlock | null {
  const { decision } = shown;
  if (decision.level === 'done') return null;
  return {
    line: lineOf(shown, say),
    state: isTranslated ? `${say({ key: 'page.translated' })} ${say(decision.state)}` : say(decision.state),
    path: pagePath(decision, labels),
    lastDay: lastDayOf(shown, say),
    showSteps: say({ key: 'page.show-steps' }),
    hide: say({ key: 'page.hide' }),
  };
}

/** Only while the goods are under way: later the button is gone, and who ticked the arrival may press what they like. */
const mayPayTheStore = ({ order }: Shown): boolean =>
  order.status === 'awaiting-delivery' && !order.events.some(({ type }) => type === 'arrived-good');

/** Nothing is shown for an order that is done. `detail`: the page of that one order. */
export function pageAnswer(
  orders: readonly Shown[],
  detail: boolean,
  say: Say,
  labels: PageLabels,
  isTranslated: boolean,
): PageAnswer {
  const [only, ...others] = orders;
  const hint = say({ key: 'page.confirm-hint' });
  return {
    ...noLines(say),
    lines: orders.filter(({ decision }) => decision.level !== 'done').map((order) => lineOf(order, say)),
    block: detail && only !== undefined && others.length === 0 ? blockOf(only, say, labels, isTranslated) : null,
    confirmHints: Object.fromEntries(orders.filter(mayPayTheStore).map(({ order }) => [order.id, hint])),
  };
}
