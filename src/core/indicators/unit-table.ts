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
  | 'count'
  | 'temperature'
  | 'index'
  | 'rate';

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
  unit('EUR', '欧元', 'money', 'euros'),

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
  unit('MM', '毫米', 'length', 'mm'),

  unit('HUR', '小时', 'time', 'hours'),
  unit('MIN', '分钟', 'time', 'minutes'),
  unit('DAY', '天', 'time', 'days', { spellings: ['日'] }),
  unit('MON', '个月', 'time', 'months', { scalable: false }),
  unit('ANN', '年', 'time', 'years'),

  unit('KWH', '千瓦时', 'energy', 'kWh'),
  unit('TCE', '吨标准煤', 'energy', 't of standard coal', { spellings: ['吨标煤'] }),
  unit('KW', '千瓦', 'power', 'kW'),
  unit('CEL', '摄氏度', 'temperature', '°C', { spellings: ['℃', '°C'], scalable: false }),

  unit('PT', '%', 'share', '%', {
    spellings: ['％', '百分比', 'percent', 'Percent', 'Percentage', 'Percentage (%)'],
    scalable: false,
  }),
  unit('PM', '‰', 'share', '‰', { spellings: ['千分比'], scalable: false }),
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
  unit('CONTAINER', '标准箱', 'count', 'TEU', { spellings: ['TEU'] }),
  unit('BOOK', '册', 'count', 'copies', { spellings: ['本'] }),
  unit('VOLUME', '卷', 'count', 'volumes'),
  unit('BED', '张', 'count', 'beds', { spellings: ['床'] }),
  unit('BIRD', '只', 'count', '', { spellings: ['羽'] }),
  unit('SHIP', '艘', 'count', 'ships'),
  unit('FILM', '部', 'count', ''),
  unit('SEAT', '座', 'count', ''),
  unit('PATENT', '篇', 'count', ''),
  unit('KIND', '种', 'count', 'kinds'),
  unit('GROUP', '组', 'count', 'groups'),
  unit('CLASS', '班', 'count', 'classes'),
  unit('VILLAGE', '村', 'count', 'villages'),
  unit('TIMES', '倍', 'index', 'times', { scalable: false }),
  unit('INDEX', '点', 'index', 'points', { spellings: ['指数'], scalable: false }),

  unit('T-KM', '吨公里', 'count', 't·km'),
  unit('PER-KM', '人公里', 'count', 'passenger-km'),
  unit('PER-DAY', '人天', 'count', 'person-days', { spellings: ['人天数'] }),
];
