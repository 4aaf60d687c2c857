// French. Two statuses were seen; nearly all else is our own translation.
import type { ShopWords } from './shop-words';

const words: ShopWords = {
  tag: 'fr',
  locale: 'fr-FR',
  direction: 'ltr',
  statuses: {
    'Awaiting payment': 'En attente de paiement',
    Processing: "En attente d'expédition",
    'Awaiting shipment': "En attente d'expédition",
    'Awaiting delivery': 'Envoyé',
    Completed: 'Terminé',
    Canceled: 'Annulé',
    Expired: 'Expiré',
  },
  eras: {
    'order-id': {
      id: 'ID de commande',
      date: 'Commande passée le',
      details: 'Détails de la commande',
      track: 'Suivre la commande',
    },
    'ref-number': { id: 'N° de commande', date: 'Date de la commande', details: 'Détails', track: 'Suivre' },
  },
  tabs: { all: 'Tout voir', unpaid: 'À payer', processing: 'En cours', shipped: 'Envoyé', completed: 'Terminé' },
  labels: {
    total: 'Total',
    subtotal: 'Sous-total',
    placed: 'Commande passée le',
    paid: 'Payée le',
    shipped: 'Expédiée le',
    completed: 'Terminée le',
    payment: 'Moyen de paiement',
    eta: 'Livraison estimée',
    more: 'Voir les commandes',
  },
  buttons: {
    confirm: 'Confirmer la commande reçue',
    pay: 'Payer',
    cart: 'Ajouter au panier',
    remove: 'Supprimer',
    returns: 'Retours/remboursements',
    received: 'Avez-vous reçu votre colis ?',
    yes: 'Oui',
    no: 'Non',
  },
  page: {
    orders: 'Commandes',
    order: 'Détails de la commande',
    tracking: 'Suivi',
    returns: 'Retours et remboursements',
    login: 'Connexion',
    copy: 'Copier',
    chat: 'Discuter',
    contact: 'Contacter le vendeur',
    trackingNumber: 'Numéro de suivi',
    carrier: 'Transporteur',
    parcel: 'Colis',
  },
};

export default words;
