// Which words an answer teaches: texts that stand right beside their codes. Codes and words of the page, never of an order.
import type { Lesson } from '../../core/dictionary';
import type { SiteLanguage } from '../languages/site-language';
import { type Answer, fieldsOfTag } from './answer';
import type { Draft } from './draft';
import { contradicts } from './status';
import { isFields, listAt, textAt, valueAt } from './values';

type Pair = Omit<Lesson, 'language'>;

/** Longer texts are sentences, not names. */
const LONGEST = 60;
const MOST = 100;
/** Texts of the page that name something a buyer must find; the other hundred are of no use. */
const LABELS = ['order_ID', 'confirm_delivery', 'connect_seller', 'ol_empty_tracking'];

function pair(kind: Lesson['kind'], code: string | undefined, words: string | undefined): Pair[] {
  const isName = code !== undefined && /^[\w:-]{1,40}$/.test(code) && words !== undefined && words.length <= LONGEST;
  return isName ? [{ kind, code, words }] : [];
}

function ofButtons(buttons: readonly unknown[]): Pair[] {
  return buttons.flatMap((button) => {
    const type = textAt(button, 'type');
    const choices = (['okButton', 'cancelButton'] as const).flatMap((name) =>
      pair('button', type === 'OPEN_DISPUTE' ? `${type}:${name}` : undefined, textAt(button, 'extMap', name, 'text')),
    );
    return [...pair('button', type, textAt(button, 'text')), ...choices];
  });
}

function ofLabels(answer: Answer): Pair[] {
  const texts = answer.components.map(({ fields }) => valueAt(fields, 'i18n')).filter(isFields);
  return texts.flatMap((text) => LABELS.flatMap((key) => pair('label', key, textAt(text, key))));
}

/** A text and a number that we know to mean different things teach nothing. */
function ofStatus({ raw, statusCode }: Draft, spoken: SiteLanguage): Pair[] {
  const text = raw.fields.status?.[0]?.text;
  return text === undefined || contradicts(text, statusCode, spoken) ? [] : pair('status', statusCode, text);
}

const buttonsIn = (answer: Answer): readonly unknown[] =>
  answer.components.flatMap(({ fields }) => [
    ...listAt(fields, 'buttons'),
    ...listAt(fields, 'buttonVOList'),
    ...listAt(fields, 'productVOList').flatMap((product) => listAt(product, 'buttonVOS')),
  ]);

/** Each pair once, under the dictionary's name of the language. */
export function lessonsOf(answer: Answer, drafts: readonly Draft[], spoken: SiteLanguage, language: string): Lesson[] {
  const tabs = fieldsOfTag(answer, 'pc_om_list_header').flatMap((fields) => listAt(fields, 'statusTabList'));
  const pairs = [
    ...drafts.flatMap((draft) => ofStatus(draft, spoken)),
    ...tabs.flatMap((tab) => pair('tab', textAt(tab, 'code'), textAt(tab, 'title'))),
    ...ofButtons(buttonsIn(answer)),
    ...ofLabels(answer),
  ];
  const unique = new Map(pairs.map((one) => [`${one.kind} ${one.code} ${one.words}`, { language, ...one }]));
  return [...unique.values()].slice(0, MOST);
}
