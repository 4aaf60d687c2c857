// Japanese. Evidence per word: docs/pages.md.
import { describeLanguage } from './site-language';

export default describeLanguage({
  tag: 'ja',
  months: [
    ['1月'],
    ['2月'],
    ['3月'],
    ['4月'],
    ['5月'],
    ['6月'],
    ['7月'],
    ['8月'],
    ['9月'],
    ['10月'],
    ['11月'],
    ['12月'],
  ],
  dateJoiners: ['年'],
  dayMark: '日',
  units: {
    day: ['日', '日間'],
    hour: ['時間'],
    minute: ['分', '分間'],
    second: ['秒', '秒間'],
  },
  statuses: [
    ['awaiting-payment', 'inferred', ['支払い待ち', 'お支払い待ち']],
    ['processing', 'seen', ['発送予定', '処理中']],
    ['awaiting-delivery', 'seen', ['配送待機中', '配送待ち']],
    ['completed', 'seen', ['完了', '受け取り確認完了']],
    ['cancelled', 'inferred', ['キャンセル済み', 'キャンセル']],
    ['closed', 'inferred', ['クローズ', '終了']],
    ['expired', 'inferred', ['期限切れ']],
  ],
  labels: { placedOn: { seen: [], inferred: ['注文日', '注文日時'] } },
  returnButtons: { seen: ['払い戻し & 返品'], inferred: ['紛争を開く', '紛争を申し立てる'] },
  otherButtons: { seen: [], inferred: ['カートに追加', 'カートに入れる'] },
  joiners: ['と', '、'],
  remaining: ['残り', 'あと', '残り時間', '保護期間終了まで'],
  otherCounters: ['クーポン', 'セール', '支払', 'コイン', '割引', '到着', '届'],
});
