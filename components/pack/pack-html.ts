// The evidence pack as one HTML file that needs nothing else: no script, no network, its pictures within it as far as they fit. Every text goes
// through one gate, so that nothing a page or a user wrote becomes markup.
import type { PackDocument, PackPiece } from './pack-document';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const safe = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '').replace(/[^\P{Cc}\t\n]/gu, ' ');
const fileUrl = (file: string): string => safe(file.split('/').map(encodeURIComponent).join('/'));

const STYLE = `
body{margin:0 auto;padding:24px;max-width:52rem;font:15px/1.5 system-ui,sans-serif;color:#1d1c1a;background:#fff}
h1{font-size:1.5rem;margin:0}h2{font-size:1.1rem;margin:28px 0 8px}p{margin:4px 0}
table{border-collapse:collapse;width:100%}td,th{padding:5px 12px 5px 0;border-top:1px solid #dddad1;text-align:start;vertical-align:top;overflow-wrap:anywhere}
th{font-weight:600;white-space:nowrap}small{color:#57534b}q,blockquote{font-style:italic}blockquote{margin:2px 0}
figure{margin:16px 0;break-inside:avoid}img{display:block;max-width:100%;max-height:60rem;border:1px solid #dddad1}tr{break-inside:avoid}
@media print{body{padding:0;max-width:none}}`;

export interface PackSources {
  /** Ids of what could not be read any more. */
  readonly lost: ReadonlySet<string>;
  /** Pictures as `data:` addresses, by id; one that is not here is shown from the file beside the page. */
  readonly inlined: ReadonlyMap<string, string>;
}

export function packHtml(pack: PackDocument, { lost, inlined }: PackSources): string {
  const { heads } = pack;
  const facts = pack.facts.map(({ label, value }) => `<tr><th>${safe(label)}</th><td>${safe(value)}</td></tr>`);
  const sentences = pack.sentences.map(
    ({ claim, quote, from }) =>
      `<p>${safe(claim)}</p><blockquote>“${safe(quote)}”</blockquote><small>${safe(from)}</small>`,
  );
  const timeline = pack.timeline.map(
    ({ day, time, what, quote, from }) =>
      `<tr><th>${safe(day)}<br><small>${safe(time)}</small></th><td>${safe(what)}${quote === null ? '' : `<br><q>${safe(quote)}</q>`}<br><small>${safe(from)}</small></td></tr>`,
  );
  const pieces = pack.evidence.map((piece) =>
    figure(piece, lost.has(piece.id) ? pack.missing : null, inlined.get(piece.id)),
  );
  return `<!doctype html>
<html lang="${safe(pack.language)}" dir="${pack.direction}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="script-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'">
<title>${safe(pack.title)}</title><style>${STYLE}</style></head>
<body>
<h1>${safe(pack.title)}</h1><p><small>${safe(pack.made)}</small></p>
<h2>${safe(heads.facts)}</h2><table>${facts.join('\\n')}</table>
${sentences.length === 0 ? '' : `<h2>${safe(heads.sentences)}</h2>${sentences.join('\\n')}`}
<h2>${safe(heads.timeline)}</h2><table>${timeline.join('\\n')}</table>
<h2>${safe(heads.evidence)}</h2>${pieces.length === 0 ? `<p>${safe(pack.noEvidence)}</p>` : pieces.join('\\n')}
</body></html>
`;
}

function figure({ file, name, note, taken, address, shown }: PackPiece, missing: string | null, data?: string): string {
  const content =
    missing !== null
      ? `<p>${safe(missing)}</p>`
      : shown
        ? `<img src="${data === undefined ? fileUrl(file) : safe(data)}" alt="${safe(name)}">`
        : `<p><a href="${fileUrl(file)}">${safe(name)}</a></p>`;
  const lines = [name, note, taken, address ?? ''].filter((line) => line !== '');
  return `<figure>${content}<figcaption>${lines.map((line) => `<small>${safe(line)}</small>`).join('<br>')}</figcaption></figure>`;
}
