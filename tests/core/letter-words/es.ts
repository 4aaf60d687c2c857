import type { LetterWords } from './letter-words';

export const letterWords: LetterWords = {
  longest: 115,
  regretted:
    /confirm|cancel|anul|promet|promes|garanti|prorrog|ampl[ií]|exti[eé]nd|extend|reseñ|valora|opini[oó]n|calific|estrella|(ci[eé]rr|cerrar|cerrem).*\bcaso\b|\bcaso\b.*(ci[eé]rr|cerrar)|\bcaso (está|queda|será|ha sido) cerrado|polic|denunci|abogad|estaf|fraud|[!¡]/i,
  personal: /direcci[oó]n|\bcalle\b|c[oó]digo postal|tel[eé]fono|me llamo|mi nombre/i,
};
