export type Quantity =
  | 'money'
  | 'area'
  | 'volume'
  | 'mass'
  | 'length'
  | 'time'
  | 'energy'
  | 'power'
  | 'share'
  | 'points'
  | 'count';

/**
 * A unit without 万/亿. `code` is the UNIT_MEASURE of the store, `spellings` are other ways it is printed, `scalable`
 * units take 万/亿, and `nameEn` is '' where English needs no word (a count of things).
 */
export type BaseUnit = {
  code: string;
  symbol: string;
  spellings: readonly string[];
  quantity: Quantity;
  scalable: boolean;
  nameEn: string;
};

function unit(
  code: string,
  symbol: string,
  quantity: Quantity,
  nameEn: string,
  { spellings = [], scalable = true }: { spellings?: readonly string[]; scalable?: boolean } = {},
): BaseUnit {
  return { code, symbol, spellings, quantity, scalable, nameEn };
}

/** 亩 and 公里 are customary units: they are kept as printed and converted only on request. */
export const units: readonly BaseUnit[] = [
  unit('CNY', '元', 'money', 'yuan'),
  unit('USD', '美元', 'money', 'US dollars'),
  unit('HKD', '港元', 'money', 'Hong Kong dollars'),

  unit('MU', '亩', 'area', 'mu'),
  unit('HA', '公顷', 'area', 'ha'),
  unit('KM2', '平方公里', 'area', 'km²', { spellings: ['平方千米', 'km²'] }),
  unit('M2', '平方米', 'area', 'm²', { spellings: ['㎡', 'm²'] }),

  unit('M3', '立方米', 'volume', 'm³', { spellings: ['m³'] }),
  unit('L', '升', 'volume', 'litres'),

  unit('T', '吨', 'mass', 't'),
  unit('KG', '公斤', 'mass', 'kg', { spellings: ['千克'] }),
  unit('JIN', '斤', 'mass', 'jin'),

  unit('KM', '公里', 'length', 'km', { spellings: ['千米'] }),
  unit('M', '米', 'length', 'm'),

  unit('HUR', '小时', 'time', 'hours'),
  unit('MIN', '分钟', 'time', 'minutes'),
  unit('DAY', '天', 'time', 'days', { spellings: ['日'] }),
  unit('MON', '个月', 'time', 'months', { scalable: false }),
  unit('ANN', '年', 'time', 'years'),

  unit('KWH', '千瓦时', 'energy', 'kWh'),
  unit('TCE', '吨标准煤', 'energy', 't of standard coal'),
  unit('KW', '千瓦', 'power', 'kW'),

  unit('PT', '%', 'share', '%', { scalable: false }),
  unit('PM', '‰', 'share', '‰', { scalable: false }),
  unit('PP', '个百分点', 'points', 'pp', { spellings: ['百分点'], scalable: false }),

  unit('PER', '人', 'count', 'people', { spellings: ['名'] }),
  unit('PER-TIME', '人次', 'count', 'visits'),
  unit('HOUSEHOLD', '户', 'count', 'households'),
  unit('ITEM', '个', 'count', ''),
  unit('ESTABLISHMENT', '家', 'count', ''),
  unit('INSTITUTION', '所', 'count', ''),
  unit('PROJECT', '项', 'count', ''),
  unit('EVENT', '场', 'count', ''),
  unit('TIME', '次', 'count', 'times'),
  unit('CATEGORY', '大类', 'count', 'categories', { scalable: false }),
  unit('PIECE', '件', 'count', ''),
  unit('COPY', '份', 'count', 'copies'),
  unit('SET', '套', 'count', 'sets'),
  unit('SITE', '处', 'count', 'sites'),
  unit('VEHICLE', '辆', 'count', 'vehicles'),
  unit('MACHINE', '台', 'count', 'units'),
  unit('LINE', '条', 'count', ''),
  unit('PLANT', '株', 'count', 'plants'),
  unit('HEAD', '头', 'count', 'head'),
  unit('CONTAINER', '标准箱', 'count', 'TEU'),
];
