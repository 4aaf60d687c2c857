import type { LetterWords } from './letter-words';

export const letterWords: LetterWords = {
  longest: 115,
  regretted:
    /bevestig|annul|in(ge)?tr[eo]k|\btr[eo]k(ken)?\b.*\bin\b|\bzaak\b.*(sluit|gesloten|beëindig)|(sluit|beëindig).*\bzaak\b|belo[ofv]|garandeer|verleng|beoorde|recensie|review|\bster(ren)?\b|politie|aangifte|advoca|jurist|oplicht|fraud|bedrog|!/i,
  personal: /adres|straat|huisnummer|postcode|telefoon|\bik heet\b|mijn naam/i,
};
