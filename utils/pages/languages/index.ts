// Collects the site languages of this folder. Another language of AliExpress is one new file named by its tag.
import type { SiteLanguage } from './site-language';

export const LANGUAGES: readonly SiteLanguage[] = Object.values(
  import.meta.glob<SiteLanguage>(['./*.ts', '!./index.ts', '!./site-language.ts'], { eager: true, import: 'default' }),
);
