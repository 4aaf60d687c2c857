// Portuguese, mostly of Brazil. Evidence per word: docs/pages.md.
import { describeLanguage } from './site-language';

export default describeLanguage({
  tag: 'pt',
  months: [
    ['janeiro', 'jan'],
    ['fevereiro', 'fev'],
    ['março', 'mar'],
    ['abril', 'abr'],
    ['maio', 'mai'],
    ['junho', 'jun'],
    ['julho', 'jul'],
    ['agosto', 'ago'],
    ['setembro', 'set'],
    ['outubro', 'out'],
    ['novembro', 'nov'],
    ['dezembro', 'dez'],
  ],
  dateJoiners: ['de', 'o'],
  units: {
    day: ['dia', 'dias'],
    hour: ['hora', 'horas', 'h'],
    minute: ['minuto', 'minutos', 'min'],
    second: ['segundo', 'segundos', 's'],
  },
  statuses: [
    ['awaiting-payment', 'seen', ['a ser pago', 'aguardando pagamento']],
    ['processing', 'seen', ['processando']],
    ['awaiting-delivery', 'seen', ['aguardando a entrega', 'enviado', 'processado']],
    ['completed', 'seen', ['Concluído', 'finalizado']],
    ['cancelled', 'seen', ['cancelado', 'compra cancelada', 'pedido cancelado']],
    ['closed', 'inferred', ['Fechado', 'Encerrado']],
    ['expired', 'seen', ['expirado', 'pagamento expirado']],
  ],
  cases: [['runs', ['Disputa em andamento']]],
  labels: { placedOn: { seen: [], inferred: ['Data do pedido', 'Pedido feito em'] } },
  returnButtons: { seen: [], inferred: ['Devoluções/reembolsos', 'Abrir disputa'] },
  otherButtons: { seen: [], inferred: ['Adicionar ao carrinho'] },
  joiners: ['e'],
  remaining: ['restam', 'resta', 'faltam', 'restantes', 'tempo restante', 'termina em', 'será encerrado em'],
  otherCounters: ['cupo', 'oferta', 'pagar', 'pagamento', 'moeda', 'desconto', 'cheg'],
});
