import type { LetterWords } from './letter-words';

export const letterWords: LetterWords = {
  longest: 110,
  regretted:
    /potwierdz(am|ę|ić|imy)|potwierdzenie odbioru|anuluj|anulow|wycof|zamkn(ę|ąć) (to |moje )?zgłoszenie|zamykam|obiec|gwarant|przedłuż|wydłuż|ocen|opini|gwiazd|policj|prokurat|prawnik|adwokat|do sądu|oszu|!/i,
  personal: /adres|ulic|telefon|kod pocztowy|nazywam się|mam na imię|nazwisk/i,
};
