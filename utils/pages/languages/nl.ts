// Dutch. Evidence per word: docs/pages.md.
import { describeLanguage } from './site-language';

export default describeLanguage({
  tag: 'nl',
  months: [
    ['januari', 'jan'],
    ['februari', 'feb'],
    ['maart', 'mrt'],
    ['april', 'apr'],
    ['mei'],
    ['juni', 'jun'],
    ['juli', 'jul'],
    ['augustus', 'aug'],
    ['september', 'sep'],
    ['oktober', 'okt'],
    ['november', 'nov'],
    ['december', 'dec'],
  ],
  units: {
    day: ['dag', 'dagen'],
    hour: ['uur', 'uren'],
    minute: ['minuut', 'minuten', 'min'],
    second: ['seconde', 'seconden', 'sec', 's'],
  },
  statuses: [
    ['awaiting-payment', 'inferred', ['In afwachting van betaling', 'Wacht op betaling']],
    ['processing', 'inferred', ['Te verzenden', 'Wacht op verzending']],
    ['awaiting-delivery', 'inferred', ['Wacht op levering', 'Verzonden']],
    ['completed', 'inferred', ['Voltooid', 'Afgerond']],
    ['cancelled', 'inferred', ['Geannuleerd']],
    ['closed', 'inferred', ['bestelling gesloten']],
    ['expired', 'inferred', ['Verlopen']],
  ],
  labels: { placedOn: { seen: [], inferred: ['Besteldatum'] } },
  returnButtons: { seen: [], inferred: ['Retouren/terugbetalingen', 'Open geschil'] },
  otherButtons: { seen: [], inferred: ['In winkelwagen'] },
  joiners: ['en'],
  remaining: ['resterend', 'resterende tijd', 'nog', 'eindigt over'],
  otherCounters: ['coupon', 'bon', 'aanbieding', 'betal', 'korting', 'munt', 'aankom', 'komt aan'],
});
