// The block of an order's days, number and payment, beside the address that nobody may read.
import { h } from './dom.js';

function row(label, value, hook) {
  return value ? h('div', { class: 'info-row' }, h('span', { pl: hook }, `${label}:`), ` ${value} `) : null;
}

export function facts(fields) {
  const address = fields.addressVO ?? {};
  const contact = h(
    'div',
    { class: 'order-detail-info-content has-switch expand-info' },
    h('div', { pl: 'contact_info' }, address.contactName ?? ''),
    h('div', {}, address.fullPhoneNo ?? ''),
    h('div', { pl: 'contact_info_address' }, address.detailAddress ?? ''),
  );
  const rows = h(
    'div',
    { class: 'order-detail-info-content' },
    row(fields.orderIdTitle ?? 'Ref. Number', fields.tradeOrderId, 'order_detail_gray_id'),
    row(fields.orderCreatTimeTile ?? 'Order placed on', fields.orderCreatTime, 'order_detail_gray_date'),
    row(fields.payTimeTitle ?? 'Paid on', fields.payTime),
    row(fields.orderShipTimeTile ?? 'Shipment completed on', fields.orderShipTime),
    row(fields.orderEndTimeTile ?? 'Order completed on', fields.orderEndTime),
    row(fields.paymentMethodTitle ?? 'Payment method', fields.paymentMethod, 'order_detail_gray_payment'),
  );
  return h(
    'div',
    { class: 'order-detail-info order-block' },
    h('div', { class: 'order-detail-info-item' }, contact),
    h('div', { class: 'order-detail-info-item order-detail-order-info' }, rows),
  );
}
