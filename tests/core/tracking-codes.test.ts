// A parcel in plain words: by its code, else by its text, in any writing; what was not read is never said to be missing.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Parcel } from '../../utils/core/order';
import { parcelStory } from '../../utils/core/tracking-codes/parcel-story';
import { stageOf } from '../../utils/core/tracking-codes/stages';
import { englishCatalogue } from '../../utils/i18n/english';
import { createWords } from '../../utils/i18n/word';
import { noon, parcel } from './order-of';

const NOW = noon('2026-08-25');
const english = createWords(englishCatalogue(), 'en').at(NOW);
const event = (text: string, code: string | null = null, on: string | null = '2026-08-13') => ({
  at: on === null ? null : Date.parse(`${on}T10:00:00Z`),
  code,
  text,
});
const told = (part: Partial<Parcel>): string => {
  const { seen, means, notes } = parcelStory(parcel(part), NOW);
  return [seen, ...(means ? [means] : []), ...notes].map((words) => english(words)).join(' ');
};

describe('the last entry', () => {
  it.each([
    ['In transit · Awaiting flight', 'AE_LH_HO_AIRLINE', 'airport'],
    ['', 'AE_GTMS_SIGNED', 'signed'],
    ['', 'AE_GTMS_FAILED', 'failed'],
    ['', 'AE_GTMS_DELIVERING', 'delivering'],
    ['', 'AE_GTMS_DO_DEPART', 'local'],
    ['', 'AE_LAST_MILE_HO_SUCCESS', 'handed-over'],
    ['', 'AE_CC_HO_OUT_SUCCESS', 'handed-over'],
    ['', 'AE_CC_IM_START', 'import'],
    ['', 'AE_CC_EX_START_SUCCESS', 'export'],
    ['', 'AE_LH_ARRIVE_SUCCESS', 'landed'],
    ['', 'AE_LH_DEPART', 'flying'],
    ['', 'AE_SC_OUTBOUND_SUCCESS', 'sorting'],
    ['', 'AE_GOT', 'picked-up'],
    ['', 'AE_GWMS_OUTBOUND', 'picked-up'],
    ['', 'AE_GWMS_ACCEPT', 'announced'],
    ['', 'GWMS_PACKAGE', 'announced'],
    ['', 'AE_ORDER_SHIPPED', 'announced'],
    ['', 'CC_RETURN_START', 'returning'],
    ['Arrived at pick-up point', null, 'pickup'],
    ['Awaiting collection', null, 'pickup'],
    ['Storage term expired', null, 'returning'],
    ['Shipment information received by warehouse electronically', null, 'announced'],
    ['包裹已到达自提点', null, 'pickup'],
    ['【深圳市】快件已揽收', null, 'picked-up'],
    ['已签收', null, 'signed'],
    ['您的快件已签收，感谢使用，如有疑问请联系派件员', null, 'signed'],
    ['已妥投', null, 'signed'],
    ['快件正在派送中，请您准备签收', null, 'delivering'],
    ['快件待签收', null, undefined],
    ['未妥投', null, 'failed'],
    ['客户拒绝签收，快件退回', null, 'returning'],
    ['客户拒收', null, 'failed'],
    ['派件失败', null, 'failed'],
    ['已到达派送中心', null, undefined],
    ['您的快件已从自提柜取出', null, undefined],
    ['快件已存入自提柜，请及时取件', null, 'pickup'],
    ['It will be delivered to the recipient', null, undefined],
    ['Delivered to recipient', null, 'signed'],
    ['等待航班', 'SOMETHING_NEW', 'airport'],
    ['a word that nobody knows', 'SOMETHING_NEW', undefined],
  ])('“%s” with the code %s is %s', (text, code, id) => {
    expect(stageOf({ text, code })?.id).toBe(id);
  });

  it('is said with its place and its age, also when its text is Chinese', () => {
    expect(told({ lastEvent: event('【深圳宝安机场】航班等待', 'AE_LH_HO_IN') })).toMatch(
      /^Last seen 12 days ago: airport, waiting for a flight \(Shenzhen\)\. It waits to be flown out/,
    );
    expect(told({ lastEvent: event('Leaving Hong Kong', 'AE_LH_DEPART', '2026-08-25') })).toMatch(
      /^Last seen today: on its way to your country \(Hong Kong\)\./,
    );
    expect(told({ lastEvent: event('', 'AE_GOT', null) })).toMatch(/^Last seen: handed to the first carrier\./);
  });

  it('that we do not know is shown as it stands, and nothing is made of it', () => {
    expect(told({ lastEvent: event('Nobody knows', 'SOMETHING_NEW') })).toBe('Last seen 12 days ago: “Nobody knows”.');
  });

  it.each([
    ['离开广州,发往深圳', 'Guangzhou'],
    ['已从义乌发出，下一站【广东深圳】', 'Yiwu'],
    ['Left Shanghai, next stop Yiwu', 'Shanghai'],
    ['Yiwu, then Shenzhen', 'Yiwu'],
    ['快件发往深圳', null],
    ['In transit to Hong Kong', null],
    ['发往深圳，已到达深圳', 'Shenzhen'],
  ])('“%s” was seen at %s', (text, place) => {
    const said = told({ lastEvent: event(text, 'AE_SC_INBOUND') });
    expect(/\(([^)]+)\)/.exec(said)?.[1] ?? null).toBe(place);
  });

  it('names no place that is only a part of another word', () => {
    expect(told({ lastEvent: event('Beijinger Street', 'AE_SC_INBOUND') })).not.toContain('Beijing');
  });
});

describe('what to do', () => {
  it('names our own numbers as ours', () => {
    expect(told({ lastEvent: event('', 'AE_SC_INBOUND', '2026-08-04') })).toMatch(/No new entry for 21 days.*ours/);
    expect(told({ lastEvent: event('', 'AE_SC_INBOUND', '2026-08-05') })).not.toContain('No new entry');
    expect(told({ lastEvent: event('', 'AE_GTMS_ACCEPT', '2026-08-18') })).toMatch(/Nothing new for 7 days.*ours/);
    expect(told({ lastEvent: event('', 'AE_GTMS_ACCEPT', '2026-08-19') })).not.toContain('Nothing new');
    expect(told({ lastEvent: event('', 'AE_GTMS_SIGNED', '2026-07-01') })).not.toMatch(/No new entry|Nothing new/);
  });

  it('says of a tracking that was not read that it was not read', () => {
    expect(told({ lastEvent: null })).toBe('Its tracking was not read here. Open its tracking page once.');
  });

  it('tells a list without a scan from one that was not read', () => {
    expect(told({ lastEvent: null, scans: 'none' })).toMatch(
      /^Its tracking lists no scan yet\. Normal for 10 to 11 days/,
    );
  });

  it('says that economy shipping is often followed in China only, until it is seen abroad', () => {
    const carrier = 'Cainiao Super Economy';
    expect(told({ carrier, lastEvent: event('', 'AE_CC_EX_SUCCESS') })).toContain('in China only');
    expect(told({ carrier, lastEvent: null })).toContain('in China only');
    expect(told({ carrier, lastEvent: event('', 'AE_GTMS_ACCEPT') })).not.toContain('in China only');
    expect(told({ carrier: 'Hanjin', lastEvent: null })).not.toContain('in China only');
  });
});

it('any entry is said in known words, in a time that grows with its length', () => {
  const anyEvent = fc.record({
    at: fc.option(fc.integer({ min: 0, max: 4e12 }), { nil: null }),
    code: fc.option(fc.string(), { nil: null }),
    text: fc.string({ maxLength: 2000 }),
  });
  fc.assert(
    fc.property(anyEvent, (lastEvent) => {
      const { seen, means, notes } = parcelStory(parcel({ lastEvent }), NOW);
      for (const words of [seen, ...(means ? [means] : []), ...notes]) {
        expect(Object.hasOwn(englishCatalogue(), words.key)).toBe(true);
      }
      expect(english(seen).length).toBeLessThan(200);
    }),
    { numRuns: 200 },
  );
});
