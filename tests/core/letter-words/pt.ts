import type { LetterWords } from './letter-words';

export const letterWords: LetterWords = {
  longest: 106,
  regretted:
    /confirm|cancel|promet|promess|garant|(fech|encerr|retir)\S* (o|este|meu) caso|prorrog|prolong|estend|avalia|nota baixa|estrela|pol[ií]cia|delegacia|advogad|processar |justiça|procon|golp|fraud|!/i,
  personal: /endereço|(^| )rua |avenida|telefone|celular|(^| )cep |código postal|cpf|meu nome|me chamo/i,
};
