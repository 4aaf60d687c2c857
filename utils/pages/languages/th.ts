// Thai: years of the Buddha, short months of two letters, no spaces between words ("และ" is "and"). Evidence per word: docs/pages.md.
import { describeLanguage } from './site-language';

export default describeLanguage({
  tag: 'th',
  months: [
    ['มกราคม', 'ม.ค.'],
    ['กุมภาพันธ์', 'ก.พ.'],
    ['มีนาคม', 'มี.ค.'],
    ['เมษายน', 'เม.ย.'],
    ['พฤษภาคม', 'พ.ค.'],
    ['มิถุนายน', 'มิ.ย.'],
    ['กรกฎาคม', 'ก.ค.'],
    ['สิงหาคม', 'ส.ค.'],
    ['กันยายน', 'ก.ย.'],
    ['ตุลาคม', 'ต.ค.'],
    ['พฤศจิกายน', 'พ.ย.'],
    ['ธันวาคม', 'ธ.ค.'],
  ],
  dateJoiners: ['พ', 'ค', 'ศ'],
  buddhistYears: true,
  units: {
    day: ['วัน', 'วันและ'],
    hour: ['ชั่วโมง', 'ชั่วโมงและ', 'ชม.'],
    minute: ['นาที', 'นาทีและ'],
    second: ['วินาที', 'วิ'],
  },
  statuses: [
    ['awaiting-payment', 'inferred', ['รอการชำระเงิน']],
    ['processing', 'inferred', ['รอจัดส่ง', 'กำลังดำเนินการ']],
    ['awaiting-delivery', 'inferred', ['รอรับสินค้า', 'จัดส่งแล้ว']],
    ['completed', 'inferred', ['เสร็จสมบูรณ์', 'สำเร็จ']],
    ['cancelled', 'inferred', ['ยกเลิกแล้ว']],
    ['closed', 'inferred', ['ปิดแล้ว']],
    ['expired', 'inferred', ['หมดอายุ']],
  ],
  labels: { placedOn: { seen: [], inferred: ['วันที่สั่งซื้อ'] } },
  returnButtons: { seen: [], inferred: ['คืนสินค้า/คืนเงิน', 'เปิดข้อพิพาท'] },
  otherButtons: { seen: [], inferred: ['เพิ่มลงในรถเข็น'] },
  joiners: ['และ'],
  remaining: ['เหลือ', 'เหลือเวลา', 'เวลาที่เหลือ'],
  otherCounters: ['คูปอง', 'ส่วนลด', 'ชำระ', 'เหรียญ', 'โปรโมชั่น', 'มาถึง'],
});
