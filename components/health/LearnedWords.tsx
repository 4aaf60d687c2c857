// The words that pages taught, counted by language, and a way to save them: codes and words only, nothing of any order.
import type { LearnedLanguage } from '../../utils/core/dictionary';
import { localDay, type Moment } from '../../utils/core/time';
import { Button } from '../parts/Button';
import { useSay } from '../parts/say-context';
import css from './SeenPages.module.css';

interface Props {
  readonly languages: readonly LearnedLanguage[];
  readonly moment: Moment;
  readonly onSave: () => void;
}

/** "Portuguese" in our language; the tag itself where nobody has a name for it. */
function nameOf(tag: string, language: string): string {
  try {
    const name = new Intl.DisplayNames([language], { type: 'language' }).of(tag) ?? tag;
    return name.slice(0, 1).toLocaleUpperCase(language) + name.slice(1);
  } catch {
    return tag;
  }
}

export function LearnedWords({ languages, moment, onSave }: Props) {
  const say = useSay();
  return (
    <>
      <ul class={css.pages}>
        {languages.map(({ language, words, since }) => (
          <li key={language} class={css.page} data-testid="learned-language">
            <span>
              <b>{nameOf(language, say.language)}</b>{' '}
              <span class={css.when}>
                {say({
                  key: 'health.learned',
                  values: { n: words, day: { date: localDay(since, moment.timeZone) } },
                })}
              </span>
            </span>
          </li>
        ))}
      </ul>
      <p class={css.save}>
        <Button testId="save-words" onPress={onSave}>
          {say({ key: 'health.learned-save' })}
        </Button>
      </p>
    </>
  );
}
