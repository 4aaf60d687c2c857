// Answers that come as scripts: `<script src="…callback=name">` calls a function of the page with the answer. The function
// is there when the script is put in, and is heard from then on.
import { overhear } from './disguise';
import { callOf, handOver } from './hand-over';
import { firstIn, quietly, stringify } from './natives';

const CALLBACK = /[?&]callback=([\w$]{1,60})(?:&|$)/;

function listenTo(address: string): void {
  const call = callOf(address);
  if (call) overhear(window, firstIn(address, CALLBACK), { before: (given) => handOver(call, stringify(given[0])) });
}

export function hearScripts(): void {
  const observer = new MutationObserver((records) =>
    quietly(() => {
      for (let at = 0; at < records.length; at += 1) {
        const added = records[at]?.addedNodes;
        for (let node = 0; added && node < added.length; node += 1) {
          const script = added[node];
          if (script instanceof HTMLScriptElement) listenTo(script.src);
        }
      }
    }),
  );
  observer.observe(document, { childList: true, subtree: true });
}
