// German. The labels were seen in a reader; nearly all else is our own translation.
import type { ShopWords } from './shop-words';

const words: ShopWords = {
  tag: 'de',
  locale: 'de-DE',
  direction: 'ltr',
  statuses: {
    'Awaiting payment': 'Wartet auf Zahlung',
    Processing: 'In Bearbeitung',
    'Awaiting shipment': 'Wartet auf Versand',
    'Awaiting delivery': 'Versandt',
    Completed: 'Abgeschlossen',
    Canceled: 'Storniert',
    Expired: 'Abgelaufen',
  },
  eras: {
    'order-id': { id: 'Bestell-ID', date: 'Bestelldatum', details: 'Bestelldetails', track: 'Bestellung verfolgen' },
    'ref-number': { id: 'Bestellnummer', date: 'Bestelldatum', details: 'Detail anzeigen', track: 'Verfolgen' },
  },
  tabs: {
    all: 'Alle ansehen',
    unpaid: 'Zu bezahlen',
    processing: 'In Bearbeitung',
    shipped: 'Versandt',
    completed: 'Abgeschlossen',
  },
  labels: {
    total: 'Gesamt',
    subtotal: 'Zwischensumme',
    placed: 'Bestellt am',
    paid: 'Bezahlt am',
    shipped: 'Versandt am',
    completed: 'Abgeschlossen am',
    payment: 'Zahlungsart',
    eta: 'Voraussichtliche Lieferung',
    more: 'Mehr anzeigen',
  },
  buttons: {
    confirm: 'Erhalt bestätigen',
    pay: 'Jetzt bezahlen',
    cart: 'In den Warenkorb',
    remove: 'Entfernen',
    returns: 'Rückgabe/Rückerstattung',
    received: 'Haben Sie Ihr Paket erhalten?',
    yes: 'Ja',
    no: 'Nein',
  },
  page: {
    orders: 'Bestellungen',
    order: 'Bestelldetails',
    tracking: 'Sendungsverfolgung',
    returns: 'Rückgabe und Rückerstattung',
    login: 'Anmelden',
    copy: 'Kopieren',
    chat: 'Chat',
    contact: 'Verkäufer kontaktieren',
    trackingNumber: 'Sendungsnummer',
    carrier: 'Zusteller',
    parcel: 'Paket',
  },
};

export default words;
