// What a letter in one language must not say and how long its sentences may be. One file a language. Types only.
export interface LetterWords {
  /** Signs of the longest sentence before anything is filled in. */
  readonly longest: number;
  /** Confirming receipt, ending a case, extending, bad reviews, threats, shouting. */
  readonly regretted: RegExp;
  /** What would tell the store who the buyer is. */
  readonly personal: RegExp;
}
