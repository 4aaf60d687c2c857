// Spanish. Label and date were seen; most other words are our own translation.
import type { ShopWords } from './shop-words';

const words: ShopWords = {
  tag: 'es',
  locale: 'es-ES',
  direction: 'ltr',
  day: ({ day, month, year }) => `${day} ${month}, ${year}`,
  statuses: {
    'Awaiting payment': 'Pendiente de pago',
    Processing: 'Procesando',
    'Awaiting shipment': 'Aguardando envío',
    'Awaiting delivery': 'Esperando entrega',
    Completed: 'Finalizado',
    Canceled: 'Cancelado',
    Expired: 'Caducado',
  },
  eras: {
    'order-id': {
      id: 'Orden ID',
      date: 'Pedido efectuado el',
      details: 'Detalles del pedido',
      track: 'Rastrear pedido',
    },
    'ref-number': { id: 'Número de pedido', date: 'Fecha del pedido', details: 'Ver detalles', track: 'Seguir pedido' },
  },
  tabs: { all: 'Ver todo', unpaid: 'Por pagar', processing: 'Procesando', shipped: 'Enviado', completed: 'Completado' },
  labels: {
    total: 'Total',
    subtotal: 'Subtotal',
    placed: 'Pedido efectuado el',
    paid: 'Pagado el',
    shipped: 'Envío completado el',
    completed: 'Pedido completado el',
    payment: 'Método de pago',
    eta: 'Fecha estimada de entrega',
    more: 'Ver pedidos',
  },
  buttons: {
    confirm: 'Confirmar recepción',
    pay: 'Pagar ahora',
    cart: 'Añadir al carrito',
    remove: 'Eliminar',
    returns: 'Devoluciones/reembolsos',
    received: '¿Ha recibido su paquete?',
    yes: 'Sí',
    no: 'No',
  },
  page: {
    orders: 'Pedidos',
    order: 'Detalles del pedido',
    tracking: 'Seguimiento',
    returns: 'Devoluciones y reembolsos',
    login: 'Iniciar sesión',
    copy: 'Copiar',
    chat: 'Chat',
    contact: 'Contactar al vendedor',
    trackingNumber: 'Número de seguimiento',
    carrier: 'Transportista',
    parcel: 'Paquete',
  },
};

export default words;
