// Japanese. Some statuses were seen in guides; most other words are our own translation.
import type { ShopWords } from './shop-words';

const words: ShopWords = {
  tag: 'ja',
  locale: 'ja-JP',
  direction: 'ltr',
  statuses: {
    'Awaiting payment': '支払い待ち',
    Processing: '処理中',
    'Awaiting shipment': '発送予定',
    'Awaiting delivery': '配送待機中',
    Completed: '完了',
    Canceled: 'キャンセル済み',
    Expired: '期限切れ',
  },
  eras: {
    'order-id': { id: '注文ID', date: '注文日', details: '注文詳細', track: '注文を追跡' },
    'ref-number': { id: '注文番号', date: '注文日時', details: '注文詳細', track: '配送状況を確認' },
  },
  tabs: { all: 'すべて表示', unpaid: '支払い待ち', processing: '処理中', shipped: '発送済み', completed: '完了' },
  labels: {
    total: '合計',
    subtotal: '小計',
    placed: '注文日',
    paid: '支払い日',
    shipped: '発送日',
    completed: '完了日',
    payment: '支払い方法',
    eta: 'お届け予定日',
    more: '注文を表示',
  },
  buttons: {
    confirm: '受取確認',
    pay: '今すぐ支払う',
    cart: 'カートに追加',
    remove: '削除',
    returns: '払い戻し & 返品',
    received: '荷物を受け取りましたか？',
    yes: 'はい',
    no: 'いいえ',
  },
  page: {
    orders: '注文',
    order: '注文詳細',
    tracking: '追跡',
    returns: '返品と返金',
    login: 'ログイン',
    copy: 'コピー',
    chat: 'チャット',
    contact: '販売者に連絡',
    trackingNumber: '追跡番号',
    carrier: '配送業者',
    parcel: '荷物',
  },
};

export default words;
