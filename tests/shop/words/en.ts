// English. The words that were seen, in both label eras.
import type { ShopWords } from './shop-words';

const words: ShopWords = {
  tag: 'en',
  locale: 'en-US',
  direction: 'ltr',
  statuses: {
    'Awaiting payment': 'Awaiting payment',
    Processing: 'Processing',
    'Awaiting shipment': 'Awaiting shipment',
    'Awaiting delivery': 'Awaiting delivery',
    Completed: 'Completed',
    Canceled: 'Canceled',
    Expired: 'Expired',
  },
  eras: {
    'order-id': { id: 'Order ID', date: 'Order date', details: 'Order details', track: 'Track order' },
    'ref-number': { id: 'Ref. Number', date: 'Date', details: 'Details', track: 'Track status' },
  },
  tabs: { all: 'View all', unpaid: 'To pay', processing: 'Processing', shipped: 'Processed', completed: 'Completed' },
  labels: {
    total: 'Total',
    subtotal: 'Subtotal',
    placed: 'Order placed on',
    paid: 'Paid on',
    shipped: 'Shipment completed on',
    completed: 'Order completed on',
    payment: 'Payment method',
    eta: 'Estimated delivery date',
    more: 'View orders',
  },
  buttons: {
    confirm: 'Confirm received',
    pay: 'Pay now',
    cart: 'Add to cart',
    remove: 'Remove',
    returns: 'Returns/refunds',
    received: 'Have you received your package?',
    yes: 'Yes',
    no: 'No',
  },
  page: {
    orders: 'Orders',
    order: 'Order Detail',
    tracking: 'Tracking',
    returns: 'Returns and refunds',
    login: 'Sign in',
    copy: 'Copy',
    chat: 'Chat',
    contact: 'Contact seller',
    trackingNumber: 'Tracking number',
    carrier: 'Carrier',
    parcel: 'Package',
  },
};

export default words;
