// Words that the pages themselves taught: which code of an answer they show in which words, per language of the page. A
// word that was seen for two codes of one kind means nothing.
import type { OrderStatus } from './order';
import type { Instant } from './time';

/** `label`: a word of the page's own texts, by its key there. */
export const LESSON_KINDS = ['status', 'button', 'tab', 'label'] as const;
export type LessonKind = (typeof LESSON_KINDS)[number];

/** Codes and words only: nothing of any order. */
export interface Lesson {
  /** Of the page: `en`, `pt`. */
  readonly language: string;
  readonly kind: LessonKind;
  /** As the answer names it: `8`, `OPEN_DISPUTE`, `shipped`. */
  readonly code: string;
  readonly words: string;
}

export interface Learned extends Lesson {
  readonly seenAt: Instant;
  /** When it was learned; absent in what was learned before version 0.2. */
  readonly since?: Instant;
}

/** How much is known of one language of the pages. */
export interface LearnedLanguage {
  readonly language: string;
  readonly words: number;
  readonly since: Instant;
}

/** Lessons kept; a site in twenty languages has about a thousand. */
export const MOST_LEARNED = 2000;

/** Source: answers of 2026, of three accounts, beside the words of their pages. Other codes were never seen. */
const STATUS_CODES: Readonly<Record<string, OrderStatus>> = { '8': 'awaiting-delivery', '9': 'completed' };

export const statusOfCode = (code: string | undefined): OrderStatus | undefined =>
  code !== undefined && Object.hasOwn(STATUS_CODES, code) ? STATUS_CODES[code] : undefined;

/** What words of a kind mean, as the pages of this language used them. `fold` makes words comparable. */
export function codeFor(
  learned: readonly Learned[],
  { language, kind, words }: Omit<Lesson, 'code'>,
  fold: (words: string) => string,
): string | undefined {
  const wanted = fold(words);
  const codes = learned
    .filter((lesson) => lesson.kind === kind && lesson.language === language && fold(lesson.words) === wanted)
    .map(({ code }) => code);
  return new Set(codes).size === 1 ? codes[0] : undefined;
}

const newest = (learned: readonly Learned[]): Learned | undefined =>
  learned.reduce<Learned | undefined>((first, one) => (first && first.seenAt >= one.seenAt ? first : one), undefined);

/** How the pages of this language name a code: the newest words. */
export function wordsFor(
  learned: readonly Learned[],
  { language, kind, code }: Omit<Lesson, 'words'>,
): string | undefined {
  return newest(
    learned.filter((lesson) => lesson.kind === kind && lesson.language === language && lesson.code === code),
  )?.words;
}

/** The language of the page that was read last; "" when nothing was learned. */
export const lastLanguage = (learned: readonly Learned[]): string => newest(learned)?.language ?? '';

/** By language, the one with the most words first. */
export function learnedLanguages(learned: readonly Learned[]): readonly LearnedLanguage[] {
  const languages = new Map<string, LearnedLanguage>();
  for (const { language, seenAt, since = seenAt } of learned) {
    const known = languages.get(language) ?? { language, words: 0, since };
    languages.set(language, { language, words: known.words + 1, since: Math.min(known.since, since) });
  }
  return [...languages.values()].sort((a, b) => b.words - a.words || (a.language < b.language ? -1 : 1));
}
