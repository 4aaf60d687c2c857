// Korean. Labels and dates were seen, the second colon after a label too; the statuses are our own translation.
import type { ShopWords } from './shop-words';

const words: ShopWords = {
  tag: 'ko',
  locale: 'ko-KR',
  direction: 'ltr',
  statuses: {
    'Awaiting payment': '결제 대기',
    Processing: '처리 중',
    'Awaiting shipment': '배송 준비 중',
    'Awaiting delivery': '배송 중',
    Completed: '완료',
    Canceled: '주문 취소',
    Expired: '만료됨',
  },
  eras: {
    'order-id': { id: '주문번호:', date: '주문일자:', details: '세부 정보', track: '주문 추적' },
    'ref-number': { id: '주문번호:', date: '주문일자:', details: '세부 정보', track: '배송 조회' },
  },
  tabs: { all: '전체 보기', unpaid: '결제 대기', processing: '처리 중', shipped: '배송 중', completed: '완료' },
  labels: {
    total: '합계',
    subtotal: '소계',
    placed: '주문일',
    paid: '결제일',
    shipped: '발송일',
    completed: '완료일',
    payment: '결제 수단',
    eta: '예상 배송일',
    more: '주문 더 보기',
  },
  buttons: {
    confirm: '수령 확인',
    pay: '결제하기',
    cart: '장바구니에 추가',
    remove: '삭제',
    returns: '반품/환불',
    received: '상품을 받으셨나요?',
    yes: '예',
    no: '아니요',
  },
  page: {
    orders: '주문',
    order: '주문 상세',
    tracking: '배송 조회',
    returns: '반품 및 환불',
    login: '로그인',
    copy: '복사',
    chat: '채팅',
    contact: '판매자에게 문의',
    trackingNumber: '운송장 번호',
    carrier: '택배사',
    parcel: '소포',
  },
};

export default words;
