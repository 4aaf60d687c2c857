import type { LetterWords } from './letter-words';

export const letterWords: LetterWords = {
  longest: 115,
  regretted:
    /confirm|annul|promet|promis|promesse|garanti|prolong|\bavis\b|évalu|commentaire|étoile|(\bferme|clos|clor|clôt).*dossier|dossier.*(ferm|clos|clor|clôt)|police|plainte|avocat|escro[cq]|arnaqu|fraud|!/i,
  personal: /adresse|\brue\b|code postal|téléphone|m[’']appelle|mon nom/i,
};
