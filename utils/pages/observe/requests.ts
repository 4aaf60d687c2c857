// Answers that come to `fetch` and to XMLHttpRequest. The page gets its own, untouched; we read a copy.
import { overhear } from './disguise';
import { callOf, handOver } from './hand-over';
import { addEventListener, apply, follow, getOwnPropertyDescriptor, quietly, stringify } from './natives';

const { clone, text } = Response.prototype;

const nothing = (): void => {};
const getter = (of: object, name: string) => getOwnPropertyDescriptor(of, name)?.get ?? nothing;
const urlOf = getter(Request.prototype, 'url');

function hearFetch(): void {
  overhear(window, 'fetch', {
    after: (given, answering) => {
      const asked = given[0];
      const call = callOf(
        asked instanceof Request ? apply(urlOf, asked, []) : `${asked}`,
        (given[1] as RequestInit | undefined)?.body,
      );
      if (!call) return;
      const read = (response: Response): unknown =>
        apply(follow, apply(text, apply(clone, response, []), []), [(body: string) => handOver(call, body)]);
      apply(follow, apply(follow, answering, [read]), [nothing, nothing]);
    },
  });
}

function hearRequests(): void {
  const prototype = XMLHttpRequest.prototype;
  const typeOf = getter(prototype, 'responseType');
  const textOf = getter(prototype, 'responseText');
  const answerOf = getter(prototype, 'response');
  overhear(prototype, 'open', {
    after: (given, _result, self) => {
      const call = callOf(`${given[1]}`);
      const read = (): void => {
        const type = apply(typeOf, self, []);
        if (type === 'json') handOver(call, stringify(apply(answerOf, self, [])));
        else if (type === '' || type === 'text') handOver(call, apply(textOf, self, []));
      };
      if (call) apply(addEventListener, self, ['load', () => quietly(read), { once: true }]);
    },
  });
}

export function hearAnswers(): void {
  hearFetch();
  hearRequests();
}
