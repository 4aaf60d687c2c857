// Turkish. Evidence per word: docs/pages.md.
import { describeLanguage } from './site-language';

export default describeLanguage({
  tag: 'tr',
  months: [
    ['Ocak', 'Oca'],
    ['Şubat', 'Şub'],
    ['Mart', 'Mar'],
    ['Nisan', 'Nis'],
    ['Mayıs', 'May'],
    ['Haziran', 'Haz'],
    ['Temmuz', 'Tem'],
    ['Ağustos', 'Ağu'],
    ['Eylül', 'Eyl'],
    ['Ekim', 'Eki'],
    ['Kasım', 'Kas'],
    ['Aralık', 'Ara'],
  ],
  dotsDayFirst: true,
  units: {
    day: ['gün'],
    hour: ['saat', 'sa.'],
    minute: ['dakika', 'dk.'],
    second: ['saniye', 'sn.'],
  },
  statuses: [
    ['awaiting-payment', 'inferred', ['Ödeme bekleniyor']],
    ['processing', 'inferred', ['Ödeme Onaylandı', 'Gönderim bekleniyor', 'Hazırlanıyor', 'İşleniyor']],
    ['awaiting-delivery', 'inferred', ['Gönderildi', 'Teslimat bekleniyor', 'Kargoya verildi']],
    ['completed', 'inferred', ['Teslim Edildi', 'Tamamlandı']],
    ['cancelled', 'inferred', ['İptal edildi']],
    ['closed', 'inferred', ['Kapatıldı', 'Kapalı']],
    ['expired', 'inferred', ['Süresi doldu']],
  ],
  labels: { placedOn: { seen: [], inferred: ['Sipariş tarihi'] } },
  returnButtons: { seen: [], inferred: ['İade/para iadesi', 'Anlaşmazlık aç', 'İtiraz aç'] },
  otherButtons: { seen: [], inferred: ['Sepete ekle'] },
  joiners: ['ve'],
  remaining: ['kaldı', 'kalan', 'kalan süre'],
  otherCounters: ['kupon', 'indirim', 'ödeme', 'kampanya', 'para', 'ulaş'],
});
