import type { Dimension } from '../mapping.ts';

/** A group of things is an indicator's name where nothing else is one, a breakdown where something is. */
export type LabelTest = { dimension: Dimension | 'ignore' | 'indicator-group'; header: RegExp };

/** What headers call a dimension, Chinese and English; the first that matches counts. */
export const labelHeaders: readonly LabelTest[] = [
  {
    dimension: 'ignore',
    header:
      /^(?:序号|序列|行号|编号|no\.?|#|id|structure|structure_id|action|decimals|freq|frequency|unit_mult_name|(?:decimal|fractional) ?(?:date|year)|省份?(?:代码|编码))$/i,
  },
  {
    dimension: 'area-code',
    header:
      /^(?:(?:geo|country|area|region|entity|nuts|ons|gss|m49|local authority|district|county|state)[ _]?code|code|iso ?3?|fips|ref_area|adcode|(?:地区|区划|行政区划|行政|城市|地?市|市县|区县|县区|县|区)?(?:代码|编码))$/i,
  },
  { dimension: 'indicator-code', header: /^(?:indicator ?code|series ?code|指标代码|指标编码|indicator)$/i },
  { dimension: 'multiplier', header: /^(?:unit ?multiplier|unit_mult|scale)$/i },
  { dimension: 'status', header: /(?:observation ?status|obs_status|^status$|^flags?$|^状态$|数据状态)/i },
  {
    dimension: 'unit',
    header: /^(?:units?|unit ?measures?|unit_measure|unit of measure(?:ment)?|计量单位|单位|数据单位)$/i,
  },
  { dimension: 'note', header: /^(?:notes?|comments?|footnotes?|comment_obs|备注|说明|注释|注)$/i },
  { dimension: 'source', header: /^(?:source|sources|data source|source_detail|来源|数据来源|资料来源)$/i },
  { dimension: 'quote', header: /^(?:原文|quote|引文)$/i },
  { dimension: 'nature', header: /^(?:属性|指标属性|性质|指标性质|类型)$/ },
  { dimension: 'rank-scope', header: /^(?:排名范围|rank_scope)$/i },
  {
    dimension: 'period',
    header:
      /^(?:年份|年度|年|年月|时间|时期|日期|月份?|季度?|报告期|统计时间|years?|periods?|time|dates?|time_?period|month|quarter)$/i,
  },
  {
    dimension: 'area',
    header:
      /^(?:地区|地 ?区|地域|区域|城市|省份|省|省市|市|地级?市|(?:所属|所在)(?:省份?|城市|地?市|区?县)|市县|县区|区县|县|县市区|县（市、区）|县\(市、区\)|行政区|行政区划|国家|国家或地区|国家[/、（(]地区[)）]?|省份?[/、]市|单位名称|镇街|乡镇|镇|街道|country(?: name)?|areas?|area name|regions?|region name|city|province|state|geography|geo|ref_area_name|location|entity)$/i,
  },
  { dimension: 'ignore', header: /^(?:代码|编码)$/ }, // of rows, where they aren't those of areas
  { dimension: 'indicator-group', header: /^(?:类别|分类|品种|行业|类型|产业)$/ },
  {
    dimension: 'indicator',
    header:
      /^(?:指标|指标名称|指 ?标|项目|项 ?目|名称|统计指标|indicators?|indicator ?name|series ?name|variable|item|items|measure|indicator_name)$/i,
  },
];
