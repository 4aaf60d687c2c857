import type { LetterWords } from './letter-words';

export const letterWords: LetterWords = {
  longest: 112,
  regretted:
    /onayl(ıyor|ar|ayaca)|aldığımı onay|teslimi onay|[iİ]ptal|talebi (kapat|geri çek)|söz ver|garanti|uzat|\P{L}yorum|^yorum|puan|yıldız|değerlendir|polis|avukat|savcı|mahkeme|dolandır|!/iu,
  personal: /adres|sokak|cadde|telefon|posta kod|\P{L}adım|^adım|[iİ]smim/iu,
};
