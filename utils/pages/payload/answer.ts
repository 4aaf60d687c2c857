// Opens one answer of the site: size and depth first, then the wrapper, then what it is. Nothing of it is believed yet.
import { LONGEST_ANSWER } from '../observe/answer-event';
import { type Fields, isFields, listAt, textAt, valueAt } from './values';

interface Component {
  readonly key: string;
  readonly tag: string;
  readonly fields: Fields;
}

export interface Answer {
  readonly kind: 'list' | 'detail' | 'tracking' | 'returns';
  /** Of the returns: one of them, not the list. */
  readonly isOne: boolean;
  /** In display order; empty for answers that have none. */
  readonly components: readonly Component[];
  readonly global: unknown;
  readonly module: unknown;
}

/** too-large, too-deep, too-many: no answer of the site. unreadable: not JSON, or of no known shape. failed: it says no. */
export type Refused = 'too-large' | 'too-deep' | 'too-many' | 'unreadable' | 'failed';

/** Levels and components; real answers stay below a tenth. */
const DEEPEST = 64;
const MOST_COMPONENTS = 300;

function isTooDeep(text: string): boolean {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (quoted) {
      if (sign === '\\') at += 1;
      else if (sign === '"') quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === '{' || sign === '[') depth += 1;
    else if (sign === '}' || sign === ']') depth -= 1;
    if (depth > DEEPEST) return true;
  }
  return false;
}

/** `name({…})` and `name({…});` without the call around it; any other text as it is. */
function unwrapped(text: string): string {
  const inner = text.trim();
  const open = inner.indexOf('(');
  if (inner.startsWith('{') || open < 0 || !/^[\w$.\s]{1,100}$/.test(inner.slice(0, open))) return inner;
  return inner.slice(open + 1, inner.lastIndexOf(')'));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(unwrapped(text));
  } catch {
    return undefined;
  }
}

/** Keys end in a number that changes with every build of the site. */
const tagFrom = (key: string): string => key.replace(/_[^_]*\d[^_]*$/, '');

function componentsOf(data: unknown): Component[] {
  const all = valueAt(data, 'data');
  const found = isFields(all) ? Object.keys(all) : [];
  const structure = valueAt(data, 'hierarchy', 'structure');
  const named = isFields(structure)
    ? Object.values(structure)
        .flat()
        .slice(0, 10 * MOST_COMPONENTS)
    : [];
  const keys = new Set([...named.filter((key) => typeof key === 'string' && found.includes(key)), ...found]);
  return [...(keys as Set<string>)].flatMap((key) => {
    const component = valueAt(all, key);
    const fields = valueAt(component, 'fields');
    return isFields(fields) ? [{ key, tag: textAt(component, 'tag') ?? tagFrom(key), fields }] : [];
  });
}

function kindOf(components: readonly Component[], module: unknown): Answer['kind'] | undefined {
  if (components.some(({ tag }) => tag.startsWith('pc_om_list'))) return 'list';
  if (components.some(({ tag }) => tag.startsWith('detail_'))) return 'detail';
  if (valueAt(module, 'trackingDetailLineList') !== undefined) return 'tracking';
  return valueAt(module, 'reverseOrderLines') !== undefined || isOneReturn(module) ? 'returns' : undefined;
}

const ONE_RETURN = ['reverseDetailStatusText', 'reachSolution', 'reverseFinishInfo'];
const isOneReturn = (module: unknown): boolean => ONE_RETURN.some((key) => valueAt(module, key) !== undefined);

export function openAnswer(text: string): Answer | Refused {
  if (text.length > LONGEST_ANSWER) return 'too-large';
  if (isTooDeep(text)) return 'too-deep';
  const whole = parsed(text);
  if (!isFields(whole)) return 'unreadable';
  const said = listAt(whole, 'ret');
  if (said.length > 0 && !said.some((word) => typeof word === 'string' && word.startsWith('SUCCESS'))) return 'failed';
  const data = valueAt(whole, 'data');
  const all = valueAt(data, 'data');
  if (isFields(all) && Object.keys(all).length > MOST_COMPONENTS) return 'too-many';
  const components = componentsOf(data);
  const module = valueAt(data, 'module') ?? data;
  const kind = kindOf(components, module);
  if (kind === undefined) return 'unreadable';
  const isOne = kind === 'returns' && valueAt(module, 'reverseOrderLines') === undefined;
  return { kind, isOne, components, global: valueAt(data, 'global'), module };
}

export const fieldsOfTag = ({ components }: Answer, tag: string): readonly Fields[] =>
  components.filter((component) => component.tag === tag).map(({ fields }) => fields);
