import type { WriteSheet } from 'hucre/xlsx';
import { headerStyle } from '../sheet.ts';

const rules: readonly (readonly [string, string])[] = [
  ['用途', '按“数据”表填写指标数据，用丹霞“导入”读入；每行一个数据，可以与已有数据一起整列粘贴。'],
  ['指标', '从下拉列表选择；新指标直接写名称，导入时会请您确认。名称里不写单位。'],
  ['地区', '从下拉列表选择。全市、市辖区、市本级是不同的地区，不要混写。'],
  ['时间', '年 2020；半年 2020-S1；季度 2020-Q1；月 2020-03；累计 2020-01/2020-10；跨年 2016/2020。'],
  ['数值', '照原文填写，不换算、不补小数；没有数值留空，不要填 0、—或文字。'],
  ['计量单位', '连同万、亿照原文填写，例如 亿元、万人、%。'],
  ['同比增长(%)', '照原文填写公布的增速，不要用两年的数值推算；下降填负数。个百分点不是增速。'],
  ['排名、排名范围', '排名填数字；范围照原文填写，例如 广东省21个地市。'],
  ['状态', '初步核算、快报填“初步数”；不填即为正式数。'],
  ['说明', '口径变化、限定词等需要交代的话。'],
  ['来源', '填“来源”表中的名称；新来源先在“来源”表中登记发布单位和日期。'],
  ['原文', '逐字摘录写有这个数据的句子。'],
  ['其他', '各表的第二行是隐藏的列代码，请勿删除；“代码表”供下拉列表使用，请勿改动。'],
];

/** 说明: how the workbook is filled in. */
export function guideSheet(title: string, date: string): WriteSheet {
  const cells: WriteSheet['cells'] = new Map();
  cells.set('0,0', { style: { font: { bold: true, size: 16 } } });
  for (const column of [0, 1]) cells.set(`3,${column}`, { style: headerStyle });
  for (let row = 4; row < rules.length + 4; row++) {
    cells.set(`${row},0`, { style: { font: { bold: true }, alignment: { vertical: 'top' } } });
    cells.set(`${row},1`, { style: { alignment: { vertical: 'top', wrapText: true } } });
  }
  return {
    name: '说明',
    columns: [{ width: 18 }, { width: 96 }],
    rows: [
      [title, null],
      [`导出日期：${date}`, null],
      [null, null],
      ['栏目', '填写方法'],
      ...rules.map((rule) => [...rule]),
    ],
    cells,
    pageSetup: { paperSize: 'a4', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    view: { showGridLines: false },
  };
}
