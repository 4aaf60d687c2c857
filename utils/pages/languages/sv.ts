// Swedish. Nothing of it was seen on the site. Evidence per word: docs/pages.md.
import { describeLanguage } from './site-language';

export default describeLanguage({
  tag: 'sv',
  months: [
    ['januari', 'jan.'],
    ['februari', 'feb.'],
    ['mars'],
    ['april', 'apr.'],
    ['maj'],
    ['juni'],
    ['juli'],
    ['augusti', 'aug.'],
    ['september', 'sep.'],
    ['oktober', 'okt.'],
    ['november', 'nov.'],
    ['december', 'dec.'],
  ],
  units: {
    day: ['dag', 'dagar', 'dygn', 'd'],
    hour: ['timme', 'timmar', 'tim.'],
    minute: ['minut', 'minuter', 'min'],
    second: ['sekund', 'sekunder', 'sek', 's'],
  },
  statuses: [
    ['awaiting-payment', 'inferred', ['Väntar på betalning']],
    ['processing', 'inferred', ['Väntar på att skickas', 'Att skicka', 'Behandlas']],
    ['awaiting-delivery', 'inferred', ['Väntar på leverans', 'Skickad']],
    ['completed', 'inferred', ['Slutförd', 'Klar']],
    ['cancelled', 'inferred', ['Avbruten', 'Avbeställd']],
    ['closed', 'inferred', ['Stängd']],
    ['expired', 'inferred', ['Har gått ut', 'Utgången']],
  ],
  labels: { placedOn: { seen: [], inferred: ['Beställningsdatum', 'Orderdatum'] } },
  returnButtons: { seen: [], inferred: ['Returer/återbetalningar', 'Öppna tvist'] },
  otherButtons: { seen: [], inferred: ['Lägg i kundvagnen'] },
  joiners: ['och'],
  remaining: ['kvar', 'återstår', 'återstående tid'],
  otherCounters: ['kupong', 'erbjudande', 'betal', 'rabatt', 'mynt', 'rea', 'anländ', 'ankom'],
});
