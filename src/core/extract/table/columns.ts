/** What a column of a table in a text prints. `name` is its own, '' where the rows' names say what it is. */
export type TableColumn =
  | { kind: 'value'; name: string; unit: string; period: string }
  | { kind: 'growth'; name: string }
  | { kind: 'share'; name: string }
  | { kind: 'rank' }
  | { kind: 'unit' }
  | { kind: 'names'; areas: boolean }
  | { kind: 'other' };

const generic =
  /^(?:绝对额|绝对量|绝对数|总量|总额|金额|数量|数值|指标值|完成数?|完成情况|实绩|本期|累计|本年累计|合计|数|值|规模|量|收入数|实际完成|完成额|执行数)$/;
const growth = /(?:比上年|同比|比去年|较上年|增长|增速|增幅|增减|升降|±)/;

/** Reads a header cell; `first` is the column of the rows' names. */
export function readColumn(cell: string, first: boolean): TableColumn {
  const text = cell.replace(/\s/g, '');
  const bracket = /[([](?:单位:)?([^()[\]]{1,12})[)\]]$/.exec(text);
  const plain = (bracket === null ? text : text.slice(0, bracket.index)).replace(
    /(?:20\d{2}|19\d{2})年(?:目标|末)?/,
    '',
  );
  if (/^(?:序号|编号|No\.?)$/i.test(text)) return { kind: 'other' };
  if (/^(?:计量)?单位(?:名称)?$/.test(text) && !first) return { kind: 'unit' };
  if (first)
    return { kind: 'names', areas: /县|市|区|乡|镇|地区|单位|园区|街道/.test(plain) && !/指标|项目|产品/.test(plain) };
  if (/位次|排名|名次|排位/.test(text)) return { kind: 'rank' };
  if (/属性|累计增加|增加数|备注|说明|责任|部门|类型|级别/.test(text)) return { kind: 'other' };
  if (growth.test(plain)) {
    const name = plain
      .replace(/(?:比上年|比去年|较上年|同比|同期)/g, '')
      .replace(/(?:增长|增速|增幅|增减|升降|±|速度|率|幅度|%)+$/g, '')
      .replace(/[±%]/g, '');
    return { kind: 'growth', name };
  }
  if (/^(?:比重|占比|构成|份额)/.test(plain)) return { kind: 'share', name: plain };
  const period = /(?:20|19)\d{2}年(?:目标|末)?|[上去]年(?:同期|末)?(?:数|累计|完成数?)?$/.exec(text)?.[0] ?? '';
  const unit = bracket?.[1] ?? '';
  return { kind: 'value', name: generic.test(plain) || period === text ? '' : plain, unit, period };
}
