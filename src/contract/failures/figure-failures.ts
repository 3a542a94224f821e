import type { Sentences } from './sentences.ts';

/** Adding and revising figures. */
export const figureFailures = {
  'figure-exists': {
    'zh-CN': '指标库中已有{area}“{indicator}”{period}的数据，没有新增。请打开这个数据，用“修订”写入新的数值。',
    en: 'The store already holds “{indicator}”, {area}, {period}; nothing was added. Open that figure and revise it.',
  },
  'figure-empty': {
    'zh-CN': '没有填写数值或增速，没有保存，指标库没有改动。请至少填写一项。',
    en: 'Neither a value nor a growth rate was given; nothing was saved and the store is unchanged. Enter at least one.',
  },
  'unknown-figure': {
    'zh-CN': '找不到这个数据，它可能已随导入一起撤销，指标库没有改动。请刷新列表后再试。',
    en: 'This figure was not found; its import may have been undone. The store is unchanged. Look at the list again.',
  },
  'unknown-indicator': {
    'zh-CN': '找不到指标“{name}”，没有保存，指标库没有改动。请从列表中选择指标，或填写新指标的名称。',
    en: 'The indicator “{name}” was not found; nothing was saved and the store is unchanged. Choose an indicator from the list, or enter the name of a new one.',
  },
  'unit-does-not-fit': {
    'zh-CN':
      '单位“{unit}”不在单位表中，或与指标“{indicator}”不是同一种量，没有保存，指标库没有改动。请核对单位，或改选指标。',
    en: 'The unit “{unit}” is in no table or does not measure what “{indicator}” does; nothing was saved and the store is unchanged. Check the unit, or choose another indicator.',
  },
  'not-a-period': {
    'zh-CN':
      '无法识别时间“{period}”，没有保存，指标库没有改动。请写成 2020年、2020年一季度、2020年1—10月、2021年4月的形式，发布日期写成 2021-03-01。',
    en: 'The time “{period}” is not understood; nothing was saved and the store is unchanged. Write 2020, 2020-Q1, 2020-01/2020-10 or 2021-04, and a date of publication as 2021-03-01.',
  },
  'area-not-listed': {
    'zh-CN': '地区代码表中没有“{area}”，或有同名地区，没有保存，指标库没有改动。请填写地区全称或代码，例如 440200。',
    en: '“{area}” is in no list of areas, or several have this name; nothing was saved and the store is unchanged. Enter the full name or the code, such as 440200.',
  },
} satisfies Sentences;
