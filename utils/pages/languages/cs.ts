// Czech. Evidence per word: docs/pages.md.
import { describeLanguage } from './site-language';

export default describeLanguage({
  tag: 'cs',
  months: [
    ['leden', 'ledna', 'led'],
    ['únor', 'února', 'úno'],
    ['březen', 'března', 'bře'],
    ['duben', 'dubna', 'dub'],
    ['květen', 'května', 'kvě'],
    ['červen', 'června', 'čvn'],
    ['červenec', 'července', 'čvc'],
    ['srpen', 'srpna', 'srp'],
    ['září', 'zář'],
    ['říjen', 'října', 'říj'],
    ['listopad', 'listopadu', 'lis'],
    ['prosinec', 'prosince', 'pro'],
  ],
  dotsDayFirst: true,
  units: {
    day: ['den', 'dny', 'dnů', 'dní', 'dne'],
    hour: ['hodina', 'hodiny', 'hodin', 'hod.', 'h'],
    minute: ['minuta', 'minuty', 'minut', 'min'],
    second: ['sekunda', 'sekundy', 'sekund', 'sek.', 's'],
  },
  statuses: [
    ['awaiting-payment', 'inferred', ['Čeká na platbu', 'Čeká na zaplacení']],
    ['processing', 'seen', ['Platba se ověřuje', 'Zpracování platby']],
    ['processing', 'inferred', ['Čeká na odeslání', 'K odeslání', 'Zpracovává se']],
    ['awaiting-delivery', 'inferred', ['Čeká na doručení', 'Odesláno']],
    ['completed', 'inferred', ['Dokončeno']],
    ['cancelled', 'inferred', ['Zrušeno']],
    ['closed', 'inferred', ['Uzavřeno']],
    ['expired', 'inferred', ['Vypršelo']],
  ],
  labels: { placedOn: { seen: [], inferred: ['Datum objednávky'] } },
  returnButtons: { seen: [], inferred: ['Vrácení/refundace', 'Otevřít spor'] },
  otherButtons: { seen: [], inferred: ['Přidat do košíku'] },
  joiners: ['a'],
  remaining: ['zbývá', 'zbývají', 'zbývajících', 'končí za'],
  otherCounters: ['kupon', 'sleva', 'slevy', 'platb', 'zaplat', 'nabídk', 'minc', 'akce', 'doraz'],
});
