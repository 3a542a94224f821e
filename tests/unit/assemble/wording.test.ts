import { expect, test } from 'vitest';
import { chineseCount } from '#core/assemble/chinese-count.ts';
import { placedName } from '#core/indicators/placed-name.ts';
import { commonEnding, ofOneMatter, withoutRepeating } from '#core/assemble/wording.ts';

test('names are of one matter when they share two words', () => {
  expect(ofOneMatter('山水林田湖草生态修复试点投入', '生态保护修复项目合作协议')).toBe(true);
  expect(ofOneMatter('工业园区新规划总面积', '工业园区规划面积较原规划新增')).toBe(true);
  expect(ofOneMatter('划定生态保护红线面积', '山水林田湖草生态修复试点投入')).toBe(false);
  expect(ofOneMatter('森林覆盖率', '新建森林公园')).toBe(false);
});

test('a second name does not repeat the first', () => {
  expect(withoutRepeating('莞韶产业共建新签约产业项目', '莞韶产业共建新签约项目投资总额')).toEqual({
    name: '项目投资总额',
    listed: true,
  });
  expect(withoutRepeating('引进来源于广州的项目', '来源于广州项目的总投资额').name).toBe('总投资额');
  expect(withoutRepeating('工业园区新规划总面积', '工业园区规划面积较原规划新增').name).toBe('较原规划新增');
  expect(withoutRepeating('新增省级研发平台', '新增院士工作站').name).toBe('院士工作站');
  // 比重 is no comparison, and two shared characters may be half a word.
  expect(withoutRepeating('研发人员', '研发经费支出占GDP的比重').name).toBe('研发经费支出占GDP的比重');
  expect(withoutRepeating('高新技术企业', '高新区面积').name).toBe('高新区面积');
});

test('a group is called by what its names end with', () => {
  expect(commonEnding(['莞韶签约投资额', '广州项目投资额'])).toBe('投资额');
  expect(commonEnding(['森林覆盖率', '断面水质优良率'])).toBe('');
});

test('an area is named once', () => {
  expect(placedName('韶关市', '森林覆盖率')).toBe('韶关市森林覆盖率');
  expect(placedName('全国', '国内生产总值')).toBe('国内生产总值');
  expect(placedName('韶关市区', '市区空气质量优良天数比例')).toBe('韶关市区空气质量优良天数比例');
});

test('counts are words', () => {
  expect([1, 3, 10, 12, 20, 34].map(chineseCount)).toEqual(['一', '三', '十', '十二', '二十', '三十四']);
});
