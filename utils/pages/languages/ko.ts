// Korean. Evidence per word: docs/pages.md.
import { describeLanguage } from './site-language';

export default describeLanguage({
  tag: 'ko',
  months: [
    ['1월'],
    ['2월'],
    ['3월'],
    ['4월'],
    ['5월'],
    ['6월'],
    ['7월'],
    ['8월'],
    ['9월'],
    ['10월'],
    ['11월'],
    ['12월'],
  ],
  dateJoiners: ['년'],
  dayMark: '일',
  units: {
    day: ['일'],
    hour: ['시간'],
    minute: ['분'],
    second: ['초'],
  },
  statuses: [
    ['awaiting-payment', 'inferred', ['결제 대기']],
    ['processing', 'inferred', ['배송 준비 중', '발송 대기', '처리 중']],
    ['awaiting-delivery', 'inferred', ['배송 중', '배송 대기']],
    ['completed', 'inferred', ['완료', '거래 완료']],
    ['cancelled', 'inferred', ['주문 취소']],
    ['closed', 'inferred', ['종료', '닫힘']],
    ['expired', 'inferred', ['만료됨']],
  ],
  cases: [
    ['aliexpress-decides', ['AliExpress의 피드백을 기다리는 중입니다.']],
    ['refunded', ['환불 완료', '고급 환불 완료']],
  ],
  labels: { placedOn: { seen: ['주문일자', '주문일'], inferred: [] } },
  returnButtons: { seen: [], inferred: ['반품/환불', '분쟁 제기'] },
  otherButtons: { seen: [], inferred: ['장바구니에 추가', '장바구니 담기'] },
  joiners: ['및'],
  remaining: ['남음', '남은', '남은 시간', '남았습니다', '보호 종료까지'],
  otherCounters: ['쿠폰', '할인', '결제', '코인', '세일', '도착'],
});
