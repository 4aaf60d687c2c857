// The mark and the level icons as drawings on a grid of 16. Decoration: the word beside them says the same.
import type { Level } from '../../utils/core/decision';

/** Path, width of the line, its paint, its dashes. Without a width the path is filled. */
type Stroke = readonly [d: string, width?: number, paint?: string, dash?: string];

const SVG = 'http://www.w3.org/2000/svg';

const MARK: readonly Stroke[] = [
  ['M3 2h10a2 2 0 0 1 2 2v2a2 2 0 0 0 0 4v2a2 2 0 0 1-2 2H3a2 2 0 0 1-2-2v-2a2 2 0 0 0 0-4V4a2 2 0 0 1 2-2z'],
  ['M4.8 8.1l2.2 2.2 4.2-4.4', 2, 'var(--on)'],
];
const ARROW: readonly Stroke[] = [['M6 3.5 10.5 8 6 12.5', 1.8]];
const LEVELS: Readonly<Record<Level, readonly Stroke[]>> = {
  now: [
    ['M5.3 1.5h5.4l3.8 3.8v5.4l-3.8 3.8H5.3l-3.8-3.8V5.3z'],
    ['M8 4.6v3.8M8 11.2v.2', 2, 'var(--cut, var(--surface))'],
  ],
  soon: [
    ['M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0z', 1.8],
    ['M8 4.8V8l2.2 1.6', 1.8],
  ],
  check: [
    [
      'M4.5 2h7A2.5 2.5 0 0 1 14 4.5v7a2.5 2.5 0 0 1-2.5 2.5h-7A2.5 2.5 0 0 1 2 11.5v-7A2.5 2.5 0 0 1 4.5 2z',
      1.6,
      'currentColor',
      '2.6 2',
    ],
    ['M6.4 6.4a1.6 1.6 0 1 1 2.4 1.4c-.6.3-.8.6-.8 1.2M8 11.2v.1', 1.6],
  ],
  wait: [['M11.5 8a3.5 3.5 0 1 1-7 0 3.5 3.5 0 0 1 7 0z', 1.8]],
  done: [['M3 8.5l3.2 3.2L13 4.6', 2]],
};

function draw(document: Document, strokes: readonly Stroke[], name: string): SVGElement {
  const make = (tag: 'svg' | 'path', attributes: Readonly<Record<string, string | number>>): SVGElement => {
    const element = document.createElementNS(SVG, tag);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, `${value}`);
    return element;
  };
  const svg = make('svg', { viewBox: '0 0 16 16', class: name, 'aria-hidden': 'true' });
  for (const [d, width = 0, paint = 'currentColor', dash = 'none'] of strokes) {
    const path = make('path', { d, 'stroke-width': width, 'stroke-dasharray': dash });
    // As style: an attribute may not hold a custom property.
    path.style.cssText = `fill:${width ? 'none' : paint};stroke:${width ? paint : 'none'}`;
    svg.append(path);
  }
  return svg;
}

export const markOf = (document: Document): SVGElement => draw(document, MARK, 'mark');
export const arrowOf = (document: Document): SVGElement => draw(document, ARROW, 'arrow');
export const iconOf = (document: Document, level: Level): SVGElement => draw(document, LEVELS[level], 'icon');
