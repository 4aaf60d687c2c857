// Polish. Evidence per word: docs/pages.md.
import { describeLanguage } from './site-language';

export default describeLanguage({
  tag: 'pl',
  months: [
    ['styczeń', 'stycznia', 'sty'],
    ['luty', 'lutego', 'lut'],
    ['marzec', 'marca', 'mar'],
    ['kwiecień', 'kwietnia', 'kwi'],
    ['maj', 'maja'],
    ['czerwiec', 'czerwca', 'cze'],
    ['lipiec', 'lipca', 'lip'],
    ['sierpień', 'sierpnia', 'sie'],
    ['wrzesień', 'września', 'wrz'],
    ['październik', 'października', 'paź'],
    ['listopad', 'listopada', 'lis'],
    ['grudzień', 'grudnia', 'gru'],
  ],
  dotsDayFirst: true,
  units: {
    day: ['dzień', 'dni'],
    hour: ['godzina', 'godziny', 'godzin', 'godz.'],
    minute: ['minuta', 'minuty', 'minut', 'min'],
    second: ['sekunda', 'sekundy', 'sekund', 'sek.', 's'],
  },
  statuses: [
    ['awaiting-payment', 'inferred', ['Oczekuje na płatność', 'Oczekująca płatność']],
    ['processing', 'seen', ['Oczekująca wysyłka']],
    ['awaiting-delivery', 'seen', ['Wysłane']],
    ['awaiting-delivery', 'inferred', ['Oczekuje na dostawę']],
    ['completed', 'inferred', ['Zakończone', 'Ukończone']],
    ['cancelled', 'inferred', ['Anulowane']],
    ['closed', 'inferred', ['Zamknięte']],
    ['expired', 'inferred', ['Wygasło']],
  ],
  labels: { placedOn: { seen: [], inferred: ['Data zamówienia'] } },
  returnButtons: { seen: ['Otwórz spór'], inferred: ['Zwroty'] },
  otherButtons: { seen: [], inferred: ['Dodaj do koszyka'] },
  joiners: ['i'],
  remaining: ['pozostało', 'pozostały', 'zostało', 'kończy się za'],
  otherCounters: ['kupon', 'zniżk', 'płatn', 'zapła', 'ofert', 'monet', 'promocj', 'dotrze', 'przyb'],
});
