import XLSX from '@e965/xlsx';

/** Facts of resources/sample/series.csv (国家统计局): 国内生产总值 and its parts, 亿元. */
const national = {
  2018: [936010.1, 64745.2, 364835.2, 506429.8],
  2019: [1005872.4, 70473.6, 379860, 555538.9],
  2020: [1034867.6, 78030.9, 381985.8, 574850.9],
} as const;

type Sheet = { name: string; rows: unknown[][]; merges?: string[]; hidden?: boolean };

export function workbook(sheets: readonly Sheet[], type: 'xlsx' | 'biff8' | 'ods'): Uint8Array {
  const book = XLSX.utils.book_new();
  for (const { name, rows, merges = [] } of sheets) {
    const sheet = XLSX.utils.aoa_to_sheet(rows);
    sheet['!merges'] = merges.map((range) => XLSX.utils.decode_range(range));
    XLSX.utils.book_append_sheet(book, sheet, name);
  }
  book.Workbook = { Sheets: sheets.map(({ hidden = false }) => ({ Hidden: hidden ? 1 : 0 })) };
  return new Uint8Array(XLSX.write(book, { type: 'buffer', bookType: type }) as Buffer);
}

/** A legacy yearbook table: two header rows, areas merged down over their rows, English below the Chinese names. */
export function mergedYearbook(): Sheet[] {
  return [
    {
      name: '3-2',
      rows: [
        ['3-2  国内生产总值'],
        ['Gross Domestic Product'],
        ['', '', '单位：亿元(100 million yuan)'],
        ['地 区', '项 目', '绝对数', '', '2020年为\n2019年%'],
        ['Region', 'Item', '2019', '2020', ''],
        ['全 国', '国内生产总值\nGross Domestic Product', 1005872.4, 1034867.6, 102.3],
        ['', '  第一产业\n  Primary Industry', 70473.6, 78030.9, '…'],
        ['', '  第二产业\n  Secondary Industry', 379860, 381985.8, ''],
        ['广 东', '地区生产总值', 110468.1, 113708.9, '—'],
        ['注：本表绝对数按当年价格计算，发展速度按不变价格计算。'],
      ],
      merges: ['A1:E1', 'A2:E2', 'C3:E3', 'C4:D4', 'E4:E5', 'A6:A8', 'A10:E10'],
    },
  ];
}

/** A statistician's own workbook: contents first, a sheet a subject, each laid out in another way, scratch sheets hidden. */
export function statisticianWorkbook(): Sheet[] {
  const [gdp, primary, secondary, tertiary] = [0, 1, 2, 3] as const;
  const years = [2018, 2019, 2020] as const;
  return [
    {
      name: '目录',
      rows: [
        ['序号', '表名', '页码'],
        [1, '国内生产总值', 2],
        [2, '三次产业', 3],
        [3, '构成', 4],
      ],
    },
    {
      name: '1 总量',
      rows: [
        ['国内生产总值'],
        ['单位：亿元'],
        ['地区', ...years.map((year) => `${year}年`)],
        ['全国', ...years.map((year) => national[year][gdp])],
        ['资料来源：国家统计局'],
      ],
    },
    {
      name: '2 产业',
      rows: [
        ['年份', '第一产业增加值（亿元）', '第二产业增加值（亿元）', '第三产业增加值（亿元）'],
        ...years.map((year) => [year, national[year][primary], national[year][secondary], national[year][tertiary]]),
      ],
    },
    {
      name: '3 指标',
      rows: [
        ['2020年主要指标'],
        ['序号', '指标', '计量单位', '2020年', '2019年', '同比增长(%)'],
        [1, '国内生产总值', '亿元', national[2020][gdp], national[2019][gdp], 2.3],
        [2, '其中：第一产业', '亿元', national[2020][primary], national[2019][primary], null],
      ],
      merges: ['A1:F1'],
    },
    {
      name: '4 对照',
      rows: [
        ['地区', '地区生产总值（亿元）', '', '第一产业（亿元）', ''],
        ['', 2019, 2020, 2019, 2020],
        ['全国', national[2019][gdp], national[2020][gdp], national[2019][primary], national[2020][primary]],
        ['广东省', 110468.1, 113708.9, null, null],
      ],
      merges: ['A1:A2', 'B1:C1', 'D1:E1'],
    },
    {
      name: '草稿',
      rows: [
        ['x', 1],
        ['y', 2],
      ],
      hidden: true,
    },
    { name: '说明', rows: [['数据口径'], ['现价']] },
  ];
}
