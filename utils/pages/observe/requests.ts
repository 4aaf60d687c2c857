// Answers that come to `fetch` and to XMLHttpRequest. The page gets its own, untouched; we read a copy.
import { LONGEST_ANSWER } from './answer-event';
import { overhear } from './disguise';
import { callOf, handOver } from './hand-over';

const { apply, getOwnPropertyDescriptor } = Reflect;
const { then } = Promise.prototype;
const { clone, text } = Response.prototype;
const { get: header } = Headers.prototype;
const { addEventListener } = EventTarget.prototype;
const { stringify } = JSON;

const nothing = (): void => {};
const getter = (of: object, name: string) => getOwnPropertyDescriptor(of, name)?.get ?? nothing;
const urlOf = getter(Request.prototype, 'url');
const headersOf = getter(Response.prototype, 'headers');

function hearFetch(): void {
  overhear(window, 'fetch', {
    after: (_self, given, answering) => {
      const asked = given[0];
      const call = callOf(asked instanceof Request ? apply(urlOf, asked, []) : `${asked}`);
      if (!call) return;
      const read = (response: Response): unknown => {
        if (!(apply(header, apply(headersOf, response, []), ['content-length']) <= LONGEST_ANSWER)) return undefined;
        return apply(then, apply(text, apply(clone, response, []), []), [(body: string) => handOver(call, body), nothing]);
      };
      apply(then, apply(then, answering, [read]), [nothing, nothing]);
    },
  });
}

function hearRequests(): void {
  const { prototype } = window.XMLHttpRequest;
  const typeOf = getter(prototype, 'responseType');
  const textOf = getter(prototype, 'responseText');
  const valueOf = getter(prototype, 'response');
  overhear(prototype, 'open', {
    after: (self, given) => {
      const call = callOf(`${given[1]}`);
      if (!call) return;
      const read = (): void => {
        const type = apply(typeOf, self, []);
        if (type === '' || type === 'text') handOver(call, apply(textOf, self, []));
        else if (type === 'json') handOver(call, stringify(apply(valueOf, self, [])));
      };
      apply(addEventListener, self, ['load', read, { once: true }]);
    },
  });
}

export function hearAnswers(): void {
  hearFetch();
  hearRequests();
}
