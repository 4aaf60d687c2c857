import type { LetterWords } from './letter-words';

export const letterWords: LetterWords = {
  longest: 60,
  regretted:
    /受取確認|受け取りを確認|受領|取り下げ(ます|ました|る|て|たい)|申請を(取り消|キャンセル|終|閉じ|クローズ)|約束|保証|延長|延ばし|レビュー|評価|星|警察|弁護士|詐欺|訴え|通報|[!！]/,
  personal: /住所|番地|電話|郵便番号|氏名|名前|と申します/,
};
