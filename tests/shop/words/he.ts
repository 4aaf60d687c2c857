// Hebrew. Nearly all of it is our own translation.
import type { ShopWords } from './shop-words';

const words: ShopWords = {
  tag: 'he',
  locale: 'he-IL',
  direction: 'rtl',
  statuses: {
    'Awaiting payment': 'ממתין לתשלום',
    Processing: 'בעיבוד',
    'Awaiting shipment': 'ממתין למשלוח',
    'Awaiting delivery': 'ממתין למסירה',
    Completed: 'הושלם',
    Canceled: 'בוטל',
    Expired: 'פג תוקף',
  },
  eras: {
    'order-id': { id: 'מזהה הזמנה', date: 'תאריך ההזמנה', details: 'פרטי הזמנה', track: 'מעקב' },
    'ref-number': { id: 'מספר הזמנה', date: 'תאריך ההזמנה', details: 'פרטים', track: 'מעקב' },
  },
  tabs: { all: 'הצג הכל', unpaid: 'לתשלום', processing: 'בעיבוד', shipped: 'נשלח', completed: 'הושלם' },
  labels: {
    total: 'סה"כ',
    subtotal: 'סכום ביניים',
    placed: 'תאריך ההזמנה',
    paid: 'שולם בתאריך',
    shipped: 'נשלח בתאריך',
    completed: 'הושלם בתאריך',
    payment: 'אמצעי תשלום',
    eta: 'תאריך מסירה משוער',
    more: 'הצג הזמנות',
  },
  buttons: {
    confirm: 'אישור קבלה',
    pay: 'שלם עכשיו',
    cart: 'הוסף לסל',
    remove: 'הסר',
    returns: 'החזרות/החזרים',
    received: 'האם קיבלת את החבילה?',
    yes: 'כן',
    no: 'לא',
  },
  page: {
    orders: 'הזמנות',
    order: 'פרטי הזמנה',
    tracking: 'מעקב',
    returns: 'החזרות והחזרים',
    login: 'כניסה',
    copy: 'העתק',
    chat: 'צ׳אט',
    contact: 'צור קשר עם המוכר',
    trackingNumber: 'מספר מעקב',
    carrier: 'חברת משלוחים',
    parcel: 'חבילה',
  },
};

export default words;
