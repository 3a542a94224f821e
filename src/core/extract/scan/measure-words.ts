/**
 * Units and measure words as prose prints them, longest first within the pattern. Wider than the table of units: what a
 * text counts (例, 宗, 眼) needs no conversion, only to be told from the words around it.
 */
const words = [
  '个百分点 百分点 个千分点 千分点 个基点',
  '美元 港元 欧元 日元 英镑 元人民币 元',
  '平方公里 平方千米 平方米 公顷 亩 ㎡ km² km2 m²',
  '立方米 立方 方 千升 升 毫升 m³',
  '吨标准煤 吨标煤 吨公里 吨 公斤 千克 毫克 微克 克 斤 担 kg',
  '公里 千米 海里 厘米 毫米 米 华里 km mm',
  '千瓦时 千伏安 千瓦 兆瓦时 兆瓦 千伏 度 MW GW kWh kW MWh',
  '小时 分钟 个工作日 工作日 天 秒',
  '% ‰ 倍 分贝 分 ℃ 摄氏度 毫克 点',
  '人年 人次 车次 架次 班次 户次 件次 例次 人天 人公里 班列 列次 艘次 场次 项次 轮次',
  '标准箱 标箱 TEU PFlops PFLOPS TB PB EB Gbps 箱',
  '人 户 名 位 员 口 家 个 所 项 条 件 座 处 种 大类 类 宗 起 例 单 笔 票 份 部 台 套 辆 艘 架 列 趟',
  '次 场 期 届 张 床 间 栋 幢 块 片 头 只 羽 尾 匹 株 棵 根 支 队 门 对 组 册 本 篇 幅 卷 页 字 枚 眼 孔 段 道',
  '标段 批次 班 盏 面 桶 瓶 袋 双 颗 岁 镇 乡 街道 社区 村',
].flatMap((line) => line.split(' '));

const simple = [...new Set(words)]
  .sort((left, right) => right.length - left.length)
  .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
  .join('|');
const scale = '(?:万亿|千亿|百亿|十亿|亿|千万|百万|十万|万|千|百)';

/** A unit at the place a pattern is tried: 亿元, 万标准箱, 元/平方米, 件/万人. A bare 万 or 亿 is one too. */
export const unitPattern = `(?:${scale}?(?:${simple})(?:/${scale}?(?:${simple}))*|${scale})`;

/** Units of counted things, whose name may follow the number: 8个院士团队项目. */
export function countsThings(unit: string): boolean {
  return !/(?:元|%|‰|百分点|千分点|公里|米|亩|顷|吨|斤|克|瓦|时|度|倍|分|升|方)$/.test(unit);
}
