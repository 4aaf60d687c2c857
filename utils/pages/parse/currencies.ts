// How AliExpress writes currencies. A sign that several countries share ($, ¥, kr) is no currency: null, never a guess.

/** Signs and codes before or after an amount, as folded upper-case text without spaces. */
export const CURRENCY_SIGNS: Readonly<Record<string, string | null>> = {
  US$: 'USD',
  AU$: 'AUD',
  A$: 'AUD',
  C$: 'CAD',
  CA$: 'CAD',
  NZ$: 'NZD',
  HK$: 'HKD',
  S$: 'SGD',
  SG$: 'SGD',
  MX$: 'MXN',
  MXN$: 'MXN',
  R$: 'BRL',
  COP$: 'COP',
  CLP$: 'CLP',
  $: null,
  '€': 'EUR',
  '£': 'GBP',
  '₩': 'KRW',
  '₪': 'ILS',
  '₽': 'RUB',
  'РУБ.': 'RUB',
  '₴': 'UAH',
  '₺': 'TRY',
  '฿': 'THB',
  '₫': 'VND',
  '₱': 'PHP',
  '₹': 'INR',
  '₸': 'KZT',
  '₦': 'NGN',
  RP: 'IDR',
  ZŁ: 'PLN',
  KČ: 'CZK',
  FT: 'HUF',
  LEI: 'RON',
  'ЛВ.': 'BGN',
  'JP¥': 'JPY',
  'CN¥': 'CNY',
  '¥': null,
  円: 'JPY',
  KR: null,
};

const CODES =
  'AED ARS AUD BGN BHD BRL CAD CHF CLP CNY COP CRC CZK DKK DOP EGP EUR GBP GTQ HKD HUF IDR ILS INR ISK JOD JPY KES KRW KWD KZT LKR MAD MXN MYR NGN NOK NZD OMR PEN PHP PKR PLN PYG QAR RON RSD RUB SAR SEK SGD THB TND TRY TWD UAH UGX USD UYU VND XAF XOF ZAR';
export const CURRENCY_CODES: ReadonlySet<string> = new Set(CODES.split(' '));

/** Shown without decimals, so that a separator before three digits can only part thousands. */
export const WITHOUT_DECIMALS: ReadonlySet<string> = new Set('CLP HUF IDR ISK JPY KRW PYG UGX VND XAF XOF'.split(' '));
