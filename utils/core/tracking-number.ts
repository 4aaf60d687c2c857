// What a tracking number tells by itself: whose it is, whether it can be right, how far it is followed. Never asks anyone.
// Source: the S10 standard of the Universal Postal Union; patterns on which several trackers agree. A pattern is no proof.
import type { EnglishWords, Words } from './words';

export interface TrackingNumber {
  /** Upper case, without spaces and hyphens. */
  readonly number: string;
  readonly format: 's10' | 'cainiao' | 'first-mile' | 'yunexpress' | 'yanwen' | '4px' | 'sunyou' | 'local' | 'unknown';
  /** S10 has a check digit; `none` where the format has none. */
  readonly check: 'right' | 'wrong' | 'none';
  /** `china`: likely followed in China only. `unknown` where the format does not tell. */
  readonly reach: 'abroad' | 'china' | 'unknown';
  readonly meaning: Words;
}

export const words: EnglishWords = {
  'number.wrong': 'The check digit does not fit: this number cannot be right.',
  'number.s10': 'A postal number. Country: {country}.',
  'number.untracked': 'A postal number of small packets, followed in China only.',
  'number.cainiao': 'A number of Cainiao. In your country the local carrier has another one.',
  'number.first-mile': 'A first number. A second one follows when it leaves China.',
  'number.carrier': 'A number of {carrier}.',
  'number.carrier-china': 'A number of {carrier}, likely followed in China only.',
  'number.local': 'A number of a local carrier. Use it on that carrier’s site.',
  'number.unknown': 'We do not know this kind of number.',
};

type Draft = Pick<TrackingNumber, 'format' | 'reach' | 'meaning'> & Partial<Pick<TrackingNumber, 'check'>>;

const S10 = /^([A-Z])[A-Z](\d{8})(\d)([A-Z]{2})$/;
const WEIGHTS = [8, 6, 4, 2, 3, 5, 9, 7];

/** 11 − (Σ digit × weight mod 11), where 10 becomes 0 and 11 becomes 5. */
function checkDigit(digits: string): number {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(digits[index] ?? 0), 0);
  const rest = 11 - (sum % 11);
  if (rest === 10) return 0;
  return rest === 11 ? 5 : rest;
}

const carrier = (format: TrackingNumber['format'], name: string, reach: TrackingNumber['reach']): Draft => ({
  format,
  reach,
  meaning: { key: reach === 'china' ? 'number.carrier-china' : 'number.carrier', values: { carrier: name } },
});

/** Tried in this order: Yanwen's numbers have the shape of postal ones. */
const PATTERNS: readonly (readonly [RegExp, Draft])[] = [
  [/^U[A-Z]\d{9}YP$/, carrier('yanwen', 'Yanwen', 'china')],
  [/^(VR\d{9}YP|YD\d{9}YW)$/, carrier('yanwen', 'Yanwen', 'unknown')],
  [/^LP\d{12,16}$/, { format: 'first-mile', reach: 'unknown', meaning: { key: 'number.first-mile' } }],
  [
    /^(CNG\d{14}|(DOFR|CNFR)\d{13}HD|CNUSUP\d{8,11}|AP\d{14}|SWX\d{6,24})$/,
    { format: 'cainiao', reach: 'unknown', meaning: { key: 'number.cainiao' } },
  ],
  [/^YT\d{16}$/, carrier('yunexpress', 'YunExpress', 'unknown')],
  [/^(4PX\d{6,24}|FPX[A-Z0-9]{6,24})$/, carrier('4px', '4PX', 'unknown')],
  [/^SY[A-Z0-9]{8,24}$/, carrier('sunyou', 'SunYou', 'china')],
  [/^\d{9,12}$/, { format: 'local', reach: 'unknown', meaning: { key: 'number.local' } }],
];

function postal(number: string): Draft | null {
  const [, kind, digits = '', last, country = ''] = S10.exec(number) ?? [];
  if (kind === undefined) return null;
  if (checkDigit(digits) !== Number(last)) {
    return { format: 's10', reach: 'unknown', check: 'wrong', meaning: { key: 'number.wrong' } };
  }
  const untracked = kind === 'U';
  const meaning = untracked
    ? { key: 'number.untracked' }
    : { key: 'number.s10', values: { country: { region: country } } };
  return { format: 's10', reach: untracked ? 'china' : 'abroad', check: 'right', meaning };
}

/** Total for any text. */
export function readTrackingNumber(text: string): TrackingNumber {
  const number = text.slice(0, 64).toUpperCase().replace(/[\s-]/g, '');
  const known = PATTERNS.find(([pattern]) => pattern.test(number))?.[1] ?? postal(number);
  const draft = known ?? { format: 'unknown', reach: 'unknown', meaning: { key: 'number.unknown' } };
  return { number, check: 'none', ...draft };
}
