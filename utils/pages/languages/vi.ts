// Vietnamese: months are numbers. Evidence per word: docs/pages.md.
import { describeLanguage } from './site-language';

export default describeLanguage({
  tag: 'vi',
  months: [
    ['tháng 1', 'thg 1'],
    ['tháng 2', 'thg 2'],
    ['tháng 3', 'thg 3'],
    ['tháng 4', 'thg 4'],
    ['tháng 5', 'thg 5'],
    ['tháng 6', 'thg 6'],
    ['tháng 7', 'thg 7'],
    ['tháng 8', 'thg 8'],
    ['tháng 9', 'thg 9'],
    ['tháng 10', 'thg 10'],
    ['tháng 11', 'thg 11'],
    ['tháng 12', 'thg 12'],
  ],
  dateJoiners: ['năm'],
  units: {
    day: ['ngày'],
    hour: ['giờ'],
    minute: ['phút'],
    second: ['giây'],
  },
  statuses: [
    ['awaiting-payment', 'inferred', ['Chờ thanh toán']],
    ['processing', 'inferred', ['Chờ gửi hàng', 'Đang xử lý']],
    ['awaiting-delivery', 'inferred', ['Chờ giao hàng', 'Đã gửi']],
    ['completed', 'inferred', ['Hoàn thành', 'Đã hoàn tất']],
    ['cancelled', 'inferred', ['Đã hủy']],
    ['closed', 'inferred', ['Đã đóng']],
    ['expired', 'inferred', ['Hết hạn']],
  ],
  labels: { placedOn: { seen: [], inferred: ['Ngày đặt hàng'] } },
  returnButtons: { seen: [], inferred: ['Trả hàng/hoàn tiền', 'Mở tranh chấp'] },
  otherButtons: { seen: [], inferred: ['Thêm vào giỏ hàng'] },
  joiners: ['và'],
  remaining: ['còn lại', 'còn', 'thời gian còn lại', 'kết thúc sau'],
  otherCounters: ['phiếu', 'giảm giá', 'thanh toán', 'mã giảm', 'xu', 'khuyến mãi', 'sẽ đến'],
});
