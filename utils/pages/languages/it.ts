// Italian. Evidence per word: docs/pages.md.
import { describeLanguage } from './site-language';

export default describeLanguage({
  tag: 'it',
  months: [
    ['gennaio', 'gen'],
    ['febbraio', 'feb'],
    ['marzo', 'mar'],
    ['aprile', 'apr'],
    ['maggio', 'mag'],
    ['giugno', 'giu'],
    ['luglio', 'lug'],
    ['agosto', 'ago'],
    ['settembre', 'set', 'sett'],
    ['ottobre', 'ott'],
    ['novembre', 'nov'],
    ['dicembre', 'dic'],
  ],
  dateJoiners: ['o'],
  units: {
    day: ['giorno', 'giorni', 'gg'],
    hour: ['ora', 'ore', 'h'],
    minute: ['minuto', 'minuti', 'min'],
    second: ['secondo', 'secondi', 's'],
  },
  statuses: [
    ['awaiting-payment', 'seen', ['in attesa di pagamento']],
    ['processing', 'seen', ['in attesa di spedizione']],
    ['awaiting-delivery', 'seen', ['spediti']],
    ['awaiting-delivery', 'inferred', ['In attesa di consegna', 'Spedito']],
    ['completed', 'inferred', ['Completato', 'Concluso']],
    ['cancelled', 'seen', ['Ordini cancellati']],
    ['closed', 'inferred', ['Chiuso']],
    ['expired', 'inferred', ['Scaduto']],
  ],
  labels: { placedOn: { seen: [], inferred: ["Data dell'ordine", 'Data ordine'] } },
  returnButtons: { seen: [], inferred: ['Resi/rimborsi', 'Apri disputa'] },
  otherButtons: { seen: [], inferred: ['Aggiungi al carrello'] },
  joiners: ['e'],
  remaining: ['rimangono', 'rimasti', 'rimanenti', 'tempo rimanente', 'termina tra', 'restano'],
  otherCounters: ['coupon', 'buono', 'offert', 'pagare', 'pagamento', 'sconto', 'monet', 'arriv'],
});
