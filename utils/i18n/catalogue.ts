// The shape of a language's texts: key → text, or one text per plural category of the value `n`. Types only.

export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;
export type Catalogue = Readonly<Record<string, string | PluralForms>>;
