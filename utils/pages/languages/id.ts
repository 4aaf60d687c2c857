// Indonesian. "hr" is a day here. Evidence per word: docs/pages.md.
import { describeLanguage } from './site-language';

export default describeLanguage({
  tag: 'id',
  months: [
    ['Januari', 'Jan'],
    ['Februari', 'Feb'],
    ['Maret', 'Mar'],
    ['April', 'Apr'],
    ['Mei'],
    ['Juni', 'Jun'],
    ['Juli', 'Jul'],
    ['Agustus', 'Agu', 'Agt'],
    ['September', 'Sep'],
    ['Oktober', 'Okt'],
    ['November', 'Nov'],
    ['Desember', 'Des'],
  ],
  units: {
    day: ['hari', 'hr'],
    hour: ['jam', 'j'],
    minute: ['menit', 'mnt'],
    second: ['detik', 'dtk'],
  },
  statuses: [
    ['awaiting-payment', 'inferred', ['Menunggu pembayaran']],
    ['processing', 'inferred', ['Menunggu pengiriman', 'Diproses']],
    ['awaiting-delivery', 'inferred', ['Menunggu diterima', 'Dikirim']],
    ['completed', 'inferred', ['Selesai']],
    ['cancelled', 'inferred', ['Dibatalkan']],
    ['closed', 'inferred', ['Ditutup']],
    ['expired', 'inferred', ['Kedaluwarsa']],
  ],
  labels: { placedOn: { seen: [], inferred: ['Tanggal pesanan'] } },
  returnButtons: { seen: [], inferred: ['Pengembalian/refund', 'Buka sengketa'] },
  otherButtons: { seen: [], inferred: ['Tambahkan ke keranjang'] },
  joiners: ['dan'],
  remaining: ['tersisa', 'sisa', 'sisa waktu', 'lagi', 'berakhir dalam'],
  otherCounters: ['kupon', 'diskon', 'bayar', 'promo', 'koin', 'tiba'],
});
