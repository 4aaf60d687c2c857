// Which system the browser runs on, as far as its notification settings are to be explained.
export type System = 'windows' | 'mac' | 'chromeos' | 'android' | 'linux' | 'other';

const SIGNS: readonly (readonly [RegExp, System])[] = [
  [/Windows/, 'windows'],
  [/CrOS/, 'chromeos'],
  [/Android/, 'android'],
  [/Mac OS X|Macintosh/, 'mac'],
  [/Linux|X11/, 'linux'],
];

export const systemOf = (userAgent: string): System => SIGNS.find(([sign]) => sign.test(userAgent))?.[1] ?? 'other';
