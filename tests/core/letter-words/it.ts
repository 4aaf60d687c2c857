import type { LetterWords } from './letter-words';

export const letterWords: LetterWords = {
  longest: 115,
  regretted:
    /conferm|annull|promet|promess|garanti|prolung|\besten|recension|valuta|\bstell[ae]\b|chiud.*pratica|pratica.*chiu[ds]|polizia|carabinier|denunci|querel|avvocat|truff|frod|!/i,
  personal: /indirizzo|\bvia\b|codice postale|\bcap\b|telefono|mi chiamo|mio nome/i,
};
