import type { LetterWords } from './letter-words';

export const letterWords: LetterWords = {
  longest: 115,
  regretted: /подтвержд(у|аю)|отмен|обеща|продл|отзыв|рейтинг|полици|юрист|мошенн|!/i,
  personal: /адрес|улиц|телефон|индекс|меня зовут/i,
};
