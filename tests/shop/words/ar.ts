// Arabic. Nearly all of it is our own translation. Dates have Arabic digits.
import type { ShopWords } from './shop-words';

const words: ShopWords = {
  tag: 'ar',
  locale: 'ar-EG',
  direction: 'rtl',
  statuses: {
    'Awaiting payment': 'بانتظار الدفع',
    Processing: 'قيد المعالجة',
    'Awaiting shipment': 'بانتظار الشحن',
    'Awaiting delivery': 'بانتظار التسليم',
    Completed: 'مكتمل',
    Canceled: 'ملغى',
    Expired: 'منتهي الصلاحية',
  },
  eras: {
    'order-id': { id: 'معرف الطلب', date: 'تاريخ الطلب', details: 'تفاصيل الطلب', track: 'تتبع الطلب' },
    'ref-number': { id: 'رقم الطلب', date: 'تاريخ الطلب', details: 'التفاصيل', track: 'تتبع الطلب' },
  },
  tabs: { all: 'عرض الكل', unpaid: 'للدفع', processing: 'قيد المعالجة', shipped: 'تم الشحن', completed: 'مكتمل' },
  labels: {
    total: 'الإجمالي',
    subtotal: 'المجموع الفرعي',
    placed: 'تاريخ الطلب',
    paid: 'تاريخ الدفع',
    shipped: 'تاريخ الشحن',
    completed: 'تاريخ الاكتمال',
    payment: 'طريقة الدفع',
    eta: 'تاريخ التسليم المتوقع',
    more: 'عرض الطلبات',
  },
  buttons: {
    confirm: 'تأكيد الاستلام',
    pay: 'ادفع الآن',
    cart: 'أضف إلى السلة',
    remove: 'إزالة',
    returns: 'الإرجاع/استرداد الأموال',
    received: 'هل استلمت طردك؟',
    yes: 'نعم',
    no: 'لا',
  },
  page: {
    orders: 'الطلبات',
    order: 'تفاصيل الطلب',
    tracking: 'التتبع',
    returns: 'الإرجاع واسترداد الأموال',
    login: 'تسجيل الدخول',
    copy: 'نسخ',
    chat: 'محادثة',
    contact: 'الاتصال بالبائع',
    trackingNumber: 'رقم التتبع',
    carrier: 'شركة الشحن',
    parcel: 'الطرد',
  },
};

export default words;
