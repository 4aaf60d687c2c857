// Russian. Some statuses were seen; most other words are our own translation.
import type { ShopWords } from './shop-words';

const words: ShopWords = {
  tag: 'ru',
  locale: 'ru-RU',
  direction: 'ltr',
  statuses: {
    'Awaiting payment': 'Ожидание оплаты',
    Processing: 'В обработке',
    'Awaiting shipment': 'Ожидается отправка',
    'Awaiting delivery': 'Ожидается доставка',
    Completed: 'Завершено',
    Canceled: 'Отменён',
    Expired: 'Истёк',
  },
  eras: {
    'order-id': { id: 'ID заказа', date: 'Дата заказа', details: 'Подробнее', track: 'Отследить заказ' },
    'ref-number': { id: 'Номер заказа', date: 'Дата', details: 'Подробнее', track: 'Отследить' },
  },
  tabs: { all: 'Все', unpaid: 'К оплате', processing: 'В обработке', shipped: 'Отправлено', completed: 'Завершено' },
  labels: {
    total: 'Итого',
    subtotal: 'Подытог',
    placed: 'Дата заказа',
    paid: 'Оплачено',
    shipped: 'Отправлено',
    completed: 'Завершено',
    payment: 'Способ оплаты',
    eta: 'Ожидаемая дата доставки',
    more: 'Показать заказы',
  },
  buttons: {
    confirm: 'Подтвердить получение товара',
    pay: 'Оплатить',
    cart: 'В корзину',
    remove: 'Удалить',
    returns: 'Возврат',
    received: 'Вы получили посылку?',
    yes: 'Да',
    no: 'Нет',
  },
  page: {
    orders: 'Заказы',
    order: 'Заказ',
    tracking: 'Отслеживание',
    returns: 'Возврат товара и денег',
    login: 'Вход',
    copy: 'Копировать',
    chat: 'Чат',
    contact: 'Связаться с продавцом',
    trackingNumber: 'Номер для отслеживания',
    carrier: 'Перевозчик',
    parcel: 'Посылка',
  },
};

export default words;
