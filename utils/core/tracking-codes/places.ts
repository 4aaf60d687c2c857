// Places that tracking entries of parcels from China often name, in Chinese or in Latin letters. Only what is listed is
// named; any other place is left out, never guessed.
import type { EnglishWords, Words } from '../words';

/** Chinese name and the id of its words; the id is its name in Latin letters, too. */
const PLACES: readonly (readonly [chinese: string, id: string])[] = [
  ['深圳', 'shenzhen'],
  ['广州', 'guangzhou'],
  ['东莞', 'dongguan'],
  ['佛山', 'foshan'],
  ['惠州', 'huizhou'],
  ['义乌', 'yiwu'],
  ['金华', 'jinhua'],
  ['杭州', 'hangzhou'],
  ['宁波', 'ningbo'],
  ['温州', 'wenzhou'],
  ['嘉兴', 'jiaxing'],
  ['上海', 'shanghai'],
  ['苏州', 'suzhou'],
  ['南京', 'nanjing'],
  ['北京', 'beijing'],
  ['天津', 'tianjin'],
  ['青岛', 'qingdao'],
  ['威海', 'weihai'],
  ['郑州', 'zhengzhou'],
  ['武汉', 'wuhan'],
  ['成都', 'chengdu'],
  ['重庆', 'chongqing'],
  ['厦门', 'xiamen'],
  ['泉州', 'quanzhou'],
  ['香港', 'hong-kong'],
  ['哈尔滨', 'harbin'],
  ['乌鲁木齐', 'urumqi'],
];

export const words: EnglishWords = {
  'place.shenzhen': 'Shenzhen',
  'place.guangzhou': 'Guangzhou',
  'place.dongguan': 'Dongguan',
  'place.foshan': 'Foshan',
  'place.huizhou': 'Huizhou',
  'place.yiwu': 'Yiwu',
  'place.jinhua': 'Jinhua',
  'place.hangzhou': 'Hangzhou',
  'place.ningbo': 'Ningbo',
  'place.wenzhou': 'Wenzhou',
  'place.jiaxing': 'Jiaxing',
  'place.shanghai': 'Shanghai',
  'place.suzhou': 'Suzhou',
  'place.nanjing': 'Nanjing',
  'place.beijing': 'Beijing',
  'place.tianjin': 'Tianjin',
  'place.qingdao': 'Qingdao',
  'place.weihai': 'Weihai',
  'place.zhengzhou': 'Zhengzhou',
  'place.wuhan': 'Wuhan',
  'place.chengdu': 'Chengdu',
  'place.chongqing': 'Chongqing',
  'place.xiamen': 'Xiamen',
  'place.quanzhou': 'Quanzhou',
  'place.hong-kong': 'Hong Kong',
  'place.harbin': 'Harbin',
  'place.urumqi': 'Urumqi',
};

/** What stands right before a place that it only goes to. */
const TO =
  /(?:发往|前往|运往|送往|飞往|去往|寄往|开往|下一站|目的地)[^，。,.；;]{0,6}$|\b(?:to|towards?|bound for|next stop|destination)\W{0,3}$/i;
/** Enough of a text to see it, in characters. */
const BEFORE = 30;

const NAMED = PLACES.map(([chinese, id]) => {
  const name = id.replace('-', '[ -]');
  return { id, pattern: new RegExp(`${chinese}|(?<![a-z-])${name}(?![a-z-])`, 'gi') };
});

/** The listed place that a text names first, for there it was; null when it names none, or only where it goes. */
export function placeIn(text: string): Words | null {
  let first: { readonly id: string; readonly at: number } | null = null;
  for (const { id, pattern } of NAMED) {
    const seen = [...text.matchAll(pattern)].find(
      ({ index }) => !TO.test(text.slice(Math.max(0, index - BEFORE), index)),
    );
    if (seen && seen.index < (first?.at ?? text.length)) first = { id, at: seen.index };
  }
  return first && { key: `place.${first.id}` };
}
