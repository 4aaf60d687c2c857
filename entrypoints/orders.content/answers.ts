// Hears the answers that our script in the page's world hands over, and reports each of them. Whoever sent the event, its
// text is only passed on: the background judges it.
import { ANSWER_EVENT, LONGEST_ANSWER, TOO_LARGE } from '../../utils/pages/observe/answer-event';
import type { PageAnswer } from '../../utils/webext/messages';
import { send } from '../../utils/webext/send';
import { whenVisited } from './visited';

async function report(document: Document, detail: string, told: (answer: PageAnswer) => void): Promise<void> {
  const end = detail.indexOf('\n');
  const [api = '', order, url = ''] = detail.slice(0, end).split(' ');
  const text = detail.slice(end + 1);
  const reply = await send('answer-read', {
    url,
    api,
    ...(order && { order }),
    text: text.length > LONGEST_ANSWER ? TOO_LARGE : text,
    language: document.documentElement.lang,
    startedAt: Math.round(performance.timeOrigin),
    readAt: Date.now(),
  });
  if ('ok' in reply) told(reply.ok);
}

export function hearAnswers(document: Document, told: (answer: PageAnswer) => void): void {
  document.addEventListener(ANSWER_EVENT, (event) => {
    const { detail } = event as CustomEvent<unknown>;
    // In a task of its own: the page's has just made this text, and to send a thousand orders takes as long again.
    if (typeof detail === 'string') whenVisited(document, () => setTimeout(report, 0, document, detail, told));
  });
}
