// The languages a letter can be read and copied in: English, Chinese, the window's own. Chinese comes when its words are here.
import { useEffect, useState } from 'preact/hooks';
import type { Moment } from '../../utils/core/time';
import { LETTER_LANGUAGES, type LetterLanguageCode } from '../../utils/i18n/languages';
import { loadLetterSay } from '../../utils/i18n/load';
import type { Say } from '../../utils/i18n/word';

interface LetterLanguage {
  readonly code: string;
  /** Null while its words are not here. */
  readonly say: Say | null;
}

const CODES = Object.keys(LETTER_LANGUAGES) as LetterLanguageCode[];

export function useLetterLanguages(own: Say, english: Say, { now, timeZone }: Moment): readonly LetterLanguage[] {
  const [loaded, setLoaded] = useState<readonly LetterLanguage[]>(() => CODES.map((code) => ({ code, say: null })));
  useEffect(() => {
    let gone = false;
    const load = async (code: LetterLanguageCode) => ({ code, say: await loadLetterSay(code, { now, timeZone }) });
    void Promise.all(CODES.map(load)).then((all) => {
      if (!gone) setLoaded(all);
    });
    return () => {
      gone = true;
    };
  }, [now, timeZone]);
  const windows = own.language === 'en' ? [] : [{ code: own.language, say: own }];
  return [{ code: 'en', say: english }, ...loaded, ...windows];
}
