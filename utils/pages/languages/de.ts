// German. Subjects of e-mails ("Sendung zugestellt") are no statuses of an order. Evidence per word: docs/pages.md.
import { describeLanguage } from './site-language';

export default describeLanguage({
  tag: 'de',
  months: [
    ['Januar', 'Jänner', 'Jan.'],
    ['Februar', 'Feb.'],
    ['März', 'Mär', 'Mrz'],
    ['April', 'Apr.'],
    ['Mai'],
    ['Juni', 'Jun.'],
    ['Juli', 'Jul.'],
    ['August', 'Aug.'],
    ['September', 'Sept.', 'Sep.'],
    ['Oktober', 'Okt.'],
    ['November', 'Nov.'],
    ['Dezember', 'Dez.'],
  ],
  dotsDayFirst: true,
  units: {
    day: ['Tag', 'Tage', 'Tagen', 'Tg.'],
    hour: ['Stunde', 'Stunden', 'Std.'],
    minute: ['Minute', 'Minuten', 'Min.'],
    second: ['Sekunde', 'Sekunden', 'Sek.'],
  },
  statuses: [
    ['awaiting-payment', 'inferred', ['Zahlung ausstehend', 'Wartet auf Zahlung', 'Unbezahlt', 'Zu bezahlen']],
    ['processing', 'inferred', ['Wartet auf Versand', 'Zu versenden', 'In Bearbeitung']],
    ['awaiting-delivery', 'inferred', ['Wartet auf Lieferung', 'Versandt', 'Versendet']],
    ['completed', 'inferred', ['Abgeschlossen', 'Fertig']],
    ['cancelled', 'inferred', ['Storniert', 'Abgebrochen']],
    ['closed', 'inferred', ['Geschlossen']],
    ['expired', 'inferred', ['Abgelaufen']],
  ],
  labels: { placedOn: { seen: ['Bestelldatum'], inferred: [] } },
  returnButtons: {
    seen: [],
    inferred: ['Rückgabe/Rückerstattung', 'Streitfall eröffnen', 'Konflikt eröffnen', 'Dispute öffnen'],
  },
  otherButtons: { seen: [], inferred: ['In den Warenkorb'] },
  joiners: ['und'],
  remaining: ['verbleiben', 'verbleibend', 'verbleibende Zeit', 'übrig', 'noch', 'endet in'],
  otherCounters: ['gutschein', 'coupon', 'angebot', 'zahl', 'rabatt', 'münz', 'aktion'],
});
