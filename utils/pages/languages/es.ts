// Spanish. Evidence per word: docs/pages.md.
import { describeLanguage } from './site-language';

export default describeLanguage({
  tag: 'es',
  months: [
    ['enero', 'ene'],
    ['febrero', 'feb'],
    ['marzo', 'mar'],
    ['abril', 'abr'],
    ['mayo', 'may'],
    ['junio', 'jun'],
    ['julio', 'jul'],
    ['agosto', 'ago'],
    ['septiembre', 'sept', 'sep', 'setiembre'],
    ['octubre', 'oct'],
    ['noviembre', 'nov'],
    ['diciembre', 'dic'],
  ],
  dateJoiners: ['de', 'del'],
  units: {
    day: ['día', 'días', 'd.', 'dd.'],
    hour: ['hora', 'horas', 'h'],
    minute: ['minuto', 'minutos', 'min'],
    second: ['segundo', 'segundos', 's'],
  },
  statuses: [
    ['awaiting-payment', 'inferred', ['Pendiente de pago', 'Esperando pago', 'Pago pendiente']],
    ['processing', 'seen', ['Aguardando envío']],
    ['processing', 'inferred', ['Esperando envío', 'Pendiente de envío', 'Procesando', 'Por enviar']],
    ['awaiting-delivery', 'inferred', ['Esperando entrega', 'Enviado', 'Pendiente de entrega']],
    ['completed', 'seen', ['Finalizado', 'Terminado']],
    ['completed', 'inferred', ['Completado']],
    ['cancelled', 'seen', ['Cancelado']],
    ['closed', 'inferred', ['Cerrado']],
    ['expired', 'inferred', ['Vencido', 'Caducado', 'Expirado']],
  ],
  labels: { placedOn: { seen: ['Pedido efectuado el'], inferred: ['Fecha compra', 'Fecha del pedido'] } },
  returnButtons: { seen: [], inferred: ['Devoluciones/reembolsos', 'Abrir disputa', 'Abrir una disputa'] },
  otherButtons: { seen: [], inferred: ['Añadir al carrito', 'Añadir a la cesta'] },
  joiners: ['y', 'e'],
  remaining: ['quedan', 'queda', 'restantes', 'tiempo restante', 'se cerrará en', 'termina en', 'faltan'],
  otherCounters: ['cupon', 'oferta', 'pagar', 'pago', 'moneda', 'descuento', 'lleg'],
});
