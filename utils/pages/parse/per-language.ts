// Tables made from a site language once and kept as long as the language is.
import type { SiteLanguage } from '../languages/site-language';

export function perLanguage<T>(build: (language: SiteLanguage) => T): (language: SiteLanguage) => T {
  const built = new WeakMap<SiteLanguage, T>();
  return (language) => {
    const known = built.get(language);
    if (known !== undefined) return known;
    const table = build(language);
    built.set(language, table);
    return table;
  };
}
