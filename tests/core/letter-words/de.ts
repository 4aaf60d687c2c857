import type { LetterWords } from './letter-words';

export const letterWords: LetterWords = {
  longest: 115,
  regretted:
    /bestätig|stornier|\bstorno|zurück(zu)?(zieh|gezogen)|\bzieh.*\bzurück\b|\bfall\b.*(schlie|geschlossen|beend)|(schlie|beend).*\bfall\b|verspr[aeio]ch|garantier|verläng|bewert|rezension|\bstern(en?)?\b|polizei|anzeige\b|anw[aä]lt|betr[uü]g|!/i,
  personal: /adresse|anschrift|stra(ß|ss)e\b|hausnummer|postleitzahl|\bplz\b|telefon|handynummer|ich heiße|mein name/i,
};
