// Dates, amounts and counters in the very forms that were seen on the site or that its readers were written for.
import { describe, expect, it } from 'vitest';
import { DAY, HOUR } from '../../../utils/core/time';
import { readDate } from '../../../utils/pages/parse/dates';
import { readMoney } from '../../../utils/pages/parse/money';
import { NOW, read, STARTED } from '../fixture';
import { languageNamed } from './locales';

describe('dates', () => {
  it.each([
    ['es', 'Pedido efectuado el: 8 jun, 2022', '2022-06-08'],
    ['es', '5 sep, 2022', '2022-09-05'],
    ['es', '05 may, 2020', '2020-05-05'],
    ['es', '11 oct, 2023', '2023-10-11'],
    ['pt', '24 nov, 2023', '2023-11-24'],
    ['pt', '3 de julho de 2024', '2024-07-03'],
    ['pt', '1 set. 2026', '2026-09-01'],
    ['fr', 'Date de la commande : 15 juil. 2026', '2026-07-15'],
    ['fr', '1er avril 2026', '2026-04-01'],
    ['de', '7. Aug. 2026', '2026-08-07'],
    ['de', '14.11.2025', '2025-11-14'],
    ['de', '03.11.2025', '2025-11-03'],
    ['cs', '27. 4. 2026', '2026-04-27'],
    ['pl', '12 lip 2026', '2026-07-12'],
    ['ru', 'Дата заказа 29 января 2024', '2024-01-29'],
    ['ru', '27 апр. 2026 г.', '2026-04-27'],
    ['uk', '27 квіт. 2026 р.', '2026-04-27'],
    ['ko', '주문일자:: 2026년 5월 21일', '2026-05-21'],
    ['ko', '2026년 5월 21일까지', '2026-05-21'],
    ['ko', '2026. 4. 7.', '2026-04-07'],
    ['ja', '2026年5月21日（木）', '2026-05-21'],
    ['ja', '2026/05/06', '2026-05-06'],
    ['th', '27 เม.ย. 2569', '2026-04-27'],
    ['th', '27 เมษายน พ.ศ. 2569', '2026-04-27'],
    ['th', '27 เมษายน 2026', '2026-04-27'],
    ['vi', '27 tháng 4, 2026', '2026-04-27'],
    ['vi', 'Ngày 27 tháng 04 năm 2026', '2026-04-27'],
    ['he', '27 באפר׳ 2026', '2026-04-27'],
    ['he', '‏27 באפריל 2026‏', '2026-04-27'],
    ['ar', '٢٧ أبريل ٢٠٢٦', '2026-04-27'],
    ['ar', '27 كانون الثاني، 2026', '2026-01-27'],
    ['ar', '۲۷ أبريل ۲۰۲۶', '2026-04-27'],
    ['ar', '27\u200f/04\u200f/2026', '2026-04-27'],
    ['tr', '27 AĞUSTOS 2026', '2026-08-27'],
    ['tr', '3 KASIM 2026', '2026-11-03'],
  ])('%s: %s', (tag, text, date) => {
    expect(readDate(text, languageNamed(tag))).toBe(date);
  });

  it.each([
    ['ru', '5 июня'],
    ['en', '5 June'],
    ['es', '03/11/2026'],
    ['nl', '03-11-2026'],
    ['ar', '4\u200f/3\u200f/2026'],
    ['en', '03.11.2026'],
    ['ja', '5月21日'],
    ['ko', '2026년 5월 21개'],
    ['ko', '26. 4. 27.'],
    ['th', '27 เม.ย. 69'],
    ['es', '27 abr 2569'],
    ['ar', '27 رمضان 1447'],
    ['vi', '27 tháng 13, 2026'],
    ['de', '31. Juni 2026'],
    ['es', '24 nov - 3 dic'],
  ])('%s: %s is refused', (tag, text) => {
    expect(readDate(text, languageNamed(tag))).toBeUndefined();
  });
});

describe('amounts', () => {
  it.each([
    ['CLP1.181', 1181, 'CLP'],
    ['₹1,23,456.78', 123456.78, 'INR'],
    ['₹ 12,34,567', 1234567, 'INR'],
    ['CHF 1’234.50', 1234.5, 'CHF'],
    ["CHF 1'234.50", 1234.5, 'CHF'],
    ['‏١٬٢٣٤٫٥٠ ₪', 1234.5, 'ILS'],
    ['1.235\u00a0₫', 1235, 'VND'],
    ['Rp\u00a01.235', 1235, 'IDR'],
    ['合計：R$132,74', 132.74, 'BRL'],
    ['سعر: 12,34 $US', 12.34, 'USD'],
    ['1\u202f234,56\u00a0zł', 1234.56, 'PLN'],
    ['12,50 грн.', 12.5, 'UAH'],
    ['1.234,50 TL', 1234.5, 'TRY'],
    ['12.34\u00a0kr', 12.34, null],
  ])('%s', (text, amount, currency) => {
    expect(readMoney(text)).toMatchObject({ amount, currency });
  });

  it.each(['¥1,235', '$1,23,456', '₹1,23', 'R$ 1.234', "CHF 1'23.50", '₹12,3,456', 'KWD 1.234', '12,34 Taler'])(
    '%s is refused or has one reading',
    (text) => {
      expect([undefined, 1.23]).toContain(readMoney(text)?.amount);
    },
  );
});

describe('counters', () => {
  it.each([
    ['Ожидается доставка', 'Ваш заказ будет закрыт через: 67 дн 3 ч', 67 * DAY + 3 * HOUR],
    ['Ожидается доставка', 'Осталось: 12 дней 4 часа', 12 * DAY + 4 * HOUR],
    ['بانتظار التسليم', 'الوقت المتبقي: يومان و3 ساعات', 2 * DAY + 3 * HOUR],
    ['ממתין למסירה', 'זמן שנותר: יומיים ושעתיים', 2 * DAY + 2 * HOUR],
    ['Oczekuje na dostawę', 'Pozostało 21 dni 1 godzina', 21 * DAY + HOUR],
    ['配送待ち', '残り12日3時間', 12 * DAY + 3 * HOUR],
    ['배송 대기', '남은 시간: 12일 3시간', 12 * DAY + 3 * HOUR],
    ['รอรับสินค้า', 'เหลือเวลา 12 วัน 3 ชั่วโมง', 12 * DAY + 3 * HOUR],
    ['Gönderildi', '12 gün 3 saat kaldı', 12 * DAY + 3 * HOUR],
  ])('under "%s": %s', (status, text, left) => {
    const [deadline] = read({ status: [status], statusProse: [text] }, { language: '' }).deadlines;
    expect(deadline).toMatchObject({ kind: 'protection-end', earliest: STARTED + left - HOUR, text });
    expect(deadline?.latest).toBe(NOW + left + HOUR);
  });

  it.each([
    ['Ожидается доставка', 'Купон действует ещё 2 дня 3 часа'],
    ['Ожидается доставка', 'Осталось на оплату: 2 дня 3 часа'],
    ['Oczekuje na dostawę', 'Kupony wygasają za 2 dni 3 godziny'],
    ['配送待ち', 'クーポンは残り2日3時間'],
    ['Ожидается доставка', 'Обновлено 60 дней 4 часа назад'],
    ['Ожидается доставка', 'Осталось 2 дня 3 часа до прибытия'],
    ['Wacht op levering', 'Komt aan over 2 dagen 5 uur'],
    ['Versandt', 'Noch 2 Tage 5 Stunden bis zur Ankunft'],
    ['Versandt', 'Der Verkäufer versendet in 2 Tagen 5 Stunden'],
    ['配送待ち', 'あと2日3時間で到着'],
    ['بانتظار التسليم', 'يوم الأحد'],
    ['בדרך', 'יומיים ושעתיים'],
  ])('under "%s": %s is none of ours', (status, text) => {
    expect(read({ status: [status], statusProse: [text] }, { language: '' }).deadlines).toEqual([]);
  });

  it('says a lone unit only beside a word such as "left"', () => {
    const lone = (text: string) => read({ status: ['Ожидается доставка'], statusProse: [text] }).deadlines.length;
    expect(lone('Осталось 12 дней')).toBe(1);
    expect(lone('Обычно 12 дней')).toBe(0);
  });
});
