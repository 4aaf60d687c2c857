import type { LetterWords } from './letter-words';

export const letterWords: LetterWords = {
  longest: 75,
  regretted:
    /(수령|수취) ?확인|구매 ?확정|취소|철회|신청을 ?(종료|끝내|닫)|약속|보장|연장|연기(하|해)|기한을 ?(늘|미)|리뷰|후기|평점|별점|평가|경찰|변호사|사기|고소|소송|[!！]/,
  personal: /주소|도로명|전화|휴대폰|연락처|우편 ?번호|이름|성함/,
};
