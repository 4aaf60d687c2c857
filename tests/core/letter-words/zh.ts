import type { LetterWords } from './letter-words';

export const letterWords: LetterWords = {
  longest: 60,
  regretted: /确认收货|取消纠纷|保证|差评|评价|警察|律师|骗子|！/,
  personal: /地址|电话|邮编|我叫|姓名/,
};
