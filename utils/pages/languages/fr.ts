// French. Evidence per word: docs/pages.md.
import { describeLanguage } from './site-language';

export default describeLanguage({
  tag: 'fr',
  months: [
    ['janvier', 'janv.'],
    ['février', 'févr.'],
    ['mars'],
    ['avril', 'avr.'],
    ['mai'],
    ['juin'],
    ['juillet', 'juil.'],
    ['août'],
    ['septembre', 'sept.'],
    ['octobre', 'oct.'],
    ['novembre', 'nov.'],
    ['décembre', 'déc.'],
  ],
  dateJoiners: ['er'],
  units: {
    day: ['jour', 'jours', 'j'],
    hour: ['heure', 'heures', 'h'],
    minute: ['minute', 'minutes', 'min'],
    second: ['seconde', 'secondes', 's'],
  },
  statuses: [
    ['awaiting-payment', 'inferred', ['En attente de paiement', 'À payer']],
    ['processing', 'seen', ["En attente d'expédition"]],
    ['awaiting-delivery', 'seen', ['Envoyé']],
    ['awaiting-delivery', 'inferred', ['En attente de livraison', 'Expédié']],
    ['completed', 'inferred', ['Terminé', 'Terminée', 'Finalisé']],
    ['cancelled', 'inferred', ['Annulé', 'Annulée']],
    ['closed', 'inferred', ['Fermé', 'Clôturé']],
    ['expired', 'inferred', ['Expiré']],
  ],
  labels: { placedOn: { seen: [], inferred: ['Date de la commande', 'Commande passée le'] } },
  returnButtons: { seen: [], inferred: ['Retours/remboursements', 'Ouvrir un litige'] },
  otherButtons: { seen: [], inferred: ['Ajouter au panier'] },
  joiners: ['et'],
  remaining: ['reste', 'restant', 'restants', 'temps restant', 'prend fin dans', 'sera fermée dans'],
  otherCounters: ['coupon', 'bon', 'vente', 'offre', 'paiement', 'payer', 'reduction', 'promo', 'arriv'],
});
