// Portuguese. Statuses and dates were seen; most other words are our own translation.
import type { ShopWords } from './shop-words';

const words: ShopWords = {
  tag: 'pt',
  locale: 'pt-BR',
  direction: 'ltr',
  statuses: {
    'Awaiting payment': 'Aguardando pagamento',
    Processing: 'Processando',
    'Awaiting shipment': 'Processando',
    'Awaiting delivery': 'Aguardando a entrega',
    Completed: 'Concluído',
    Canceled: 'Cancelado',
    Expired: 'Expirado',
  },
  eras: {
    'order-id': { id: 'ID do pedido', date: 'Data do pedido', details: 'Detalhes do pedido', track: 'Rastrear pedido' },
    'ref-number': { id: 'Nº do pedido', date: 'Pedido feito em', details: 'Detalhes', track: 'Rastreamento' },
  },
  tabs: {
    all: 'Ver tudo',
    unpaid: 'A pagar',
    processing: 'Processando',
    shipped: 'Processado',
    completed: 'Concluído',
  },
  labels: {
    total: 'Total',
    subtotal: 'Subtotal',
    placed: 'Pedido feito em',
    paid: 'Pago em',
    shipped: 'Envio concluído em',
    completed: 'Pedido concluído em',
    payment: 'Forma de pagamento',
    eta: 'Data estimada de entrega',
    more: 'Ver pedidos',
  },
  buttons: {
    confirm: 'Confirmar recebimento',
    pay: 'Pagar agora',
    cart: 'Adicionar ao carrinho',
    remove: 'Remover',
    returns: 'Devoluções/reembolsos',
    received: 'Você recebeu o pacote?',
    yes: 'Sim',
    no: 'Não',
  },
  page: {
    orders: 'Pedidos',
    order: 'Detalhes do pedido',
    tracking: 'Rastreamento',
    returns: 'Devoluções e reembolsos',
    login: 'Entrar',
    copy: 'Copiar',
    chat: 'Chat',
    contact: 'Falar com o vendedor',
    trackingNumber: 'Número de rastreamento',
    carrier: 'Transportadora',
    parcel: 'Pacote',
  },
};

export default words;
