// Where a parcel is by the last entry of its tracking: the carrier's code, else phrases of its text. Data to explain an entry
// with. Nothing is decided from a text: rows ask codes alone.
// Source: codes and names in tracking answers of 2026; phrases that Cainiao's own help explains.
import type { TrackingEvent } from '../order';
import type { EnglishWords } from '../words';

export interface Stage {
  /** Its words are `stage.<id>`, `stage.<id>.means` and `stage.<id>.do`. */
  readonly id:
    | 'returning'
    | 'signed'
    | 'failed'
    | 'pickup'
    | 'delivering'
    | 'local'
    | 'handed-over'
    | 'import'
    | 'landed'
    | 'flying'
    | 'airport'
    | 'export'
    | 'sorting'
    | 'picked-up'
    | 'announced';
  readonly codes: RegExp | null;
  /** Of the entry's text, in English and in Chinese. */
  readonly texts: RegExp | null;
  /** It has words of what to do, beside what it means. */
  readonly advises?: true;
}

/** The first that fits holds. */
const STAGES: readonly Stage[] = [
  {
    id: 'returning',
    codes: /RETURN/,
    texts: /unclaimed|storage term expired|return(ed|ing)? to (the )?sender|退回|退件/i,
    advises: true,
  },
  {
    id: 'failed',
    codes: /^AE_GTMS_FAILED/,
    texts: /delivery attempt unsuccessful|投递失败|派[送件](失败|不成功)|未妥投|拒[收签]/i,
    advises: true,
  },
  // Who is told to be ready to sign has not signed: before the entry that somebody did.
  {
    id: 'delivering',
    codes: /^AE_GTMS_DELIVERING/,
    texts: /out for delivery|派送中(?!心)|正在派|派件(?![员人])/i,
    advises: true,
  },
  {
    id: 'signed',
    codes: /^AE_GTMS_SIGNED/,
    // Within one clause nothing before it may say that it is still to come, or did not happen.
    texts:
      /package delivered|(?<!\b(be|not) )delivered to (the )?recipient|(?<![未待请准拒无不尚将][^，。,.；;]{0,6})(签收|妥投)/i,
    advises: true,
  },
  {
    id: 'pickup',
    codes: null,
    // Not once it was taken out of the box.
    texts:
      /arrived at (the )?pick-?up point|awaiting collection|ready for (pick-?up|collection)|^(?!.*(取出|取走|已取|已自提)).*(自提|待取)/is,
    advises: true,
  },
  { id: 'local', codes: /^AE_GTMS_/, texts: null },
  {
    id: 'handed-over',
    codes: /^(AE_CC_HO_OUT|AE_LAST_MILE_HO)/,
    texts: /received by (the )?local delivery company|尾程/i,
  },
  { id: 'import', codes: /^AE_CC_IM_/, texts: /import customs|进口清关|进口海关/i, advises: true },
  { id: 'export', codes: /^AE_CC_EX_/, texts: /export customs|出口清关|出口海关/i },
  {
    id: 'landed',
    codes: /^AE_LH_ARRIVE/,
    texts: /arrived (in|at) (the )?destination country|到达目的(国|地)/i,
    advises: true,
  },
  { id: 'flying', codes: /^AE_LH_DEPART/, texts: /left (from )?(the )?departure country|航班起飞|已起飞|离开始发国/i },
  { id: 'airport', codes: /^AE_LH_HO_/, texts: /awaiting flight|hand(ed)? over to (the )?airline|等待航班|交航/i },
  { id: 'sorting', codes: /^AE_SC_/, texts: /sorting cent(er|re)|分拨中心|分拣/i },
  {
    id: 'picked-up',
    codes: /^(AE_GOT|PICK_UP|(AE_)?GWMS_OUTBOUND)/,
    texts: /received by (the )?logistics company|accepted by (the )?carrier|揽收|收寄/i,
  },
  {
    id: 'announced',
    codes: /^(AE_ORDER_|(AE_)?GWMS_)/,
    texts: /shipment information received|electronically|电子信息|仓库接单/i,
    advises: true,
  },
];

export const words: EnglishWords = {
  'stage.announced': 'announced, no carrier has it yet',
  'stage.announced.means': 'There is data only. No carrier has scanned it.',
  'stage.announced.do': 'Normal for 10 to 11 days after shipping. After that ask the store for a working number.',
  'stage.picked-up': 'handed to the first carrier',
  'stage.picked-up.means': 'The first real scan: it exists, and a carrier has it.',
  'stage.sorting': 'sorting centre',
  'stage.sorting.means': 'It is sorted before the long way to your country.',
  'stage.export': 'export customs',
  'stage.export.means': 'It is about to leave the country it was sent from.',
  'stage.airport': 'airport, waiting for a flight',
  'stage.airport.means': 'It waits to be flown out. Some buyers report three weeks here, and it still came.',
  'stage.flying': 'on its way to your country',
  'stage.flying.means': 'It has left the country it was sent from.',
  'stage.landed': 'arrived in your country',
  'stage.landed.means': 'It has landed and was not handed to the local carrier yet.',
  'stage.landed.do': 'Look on the local carrier’s site too: it often knows more.',
  'stage.import': 'import customs',
  'stage.import.means': 'Customs of your country look at it.',
  'stage.import.do': 'If a letter or message comes, answer at once. Pay customs or the carrier, never the store.',
  'stage.handed-over': 'handed to the local carrier',
  'stage.handed-over.means': 'The local carrier has it. You do not have it yet.',
  'stage.local': 'with the local carrier',
  'stage.local.means': 'It moves within your country.',
  'stage.delivering': 'out for delivery',
  'stage.delivering.means': 'It is brought to you, or to a pick-up point.',
  'stage.delivering.do': 'Look for a note of the carrier if nobody comes.',
  'stage.pickup': 'waiting at a pick-up point',
  'stage.pickup.means': 'It waits for you, and not for long.',
  'stage.pickup.do': 'Collect it now: what nobody collects goes back to the sender.',
  'stage.failed': 'delivery did not work',
  'stage.failed.means': 'The carrier tried, and it did not work.',
  'stage.failed.do': 'Ask the carrier today for another try, or where to collect it.',
  'stage.signed': 'delivered, tracking says',
  'stage.signed.means': 'The carrier says that somebody has it.',
  'stage.signed.do': 'Not here? Tell it here and ask the carrier. Do not tap Confirm received.',
  'stage.returning': 'going back to the sender',
  'stage.returning.means': 'It will not come any more.',
  'stage.returning.do': 'Take a picture of this entry and ask for your money.',
};

/** By its code, else by its text; null when neither is known. */
export function stageOf({ code, text }: Pick<TrackingEvent, 'code' | 'text'>): Stage | null {
  const byCode = code === null ? undefined : STAGES.find(({ codes }) => codes?.test(code));
  return byCode ?? STAGES.find(({ texts }) => texts?.test(text)) ?? null;
}
