import * as XLSX from '@e965/xlsx';
import { writeOds, writeXlsx } from 'hucre';

export type BookType = 'xlsx' | 'xlsb' | 'biff8' | 'ods' | 'xlml';

const note = '注：“…”表示数据不足本表最小单位数\n“#”表示其中的主要项';

/** A yearbook table with merges, dates, percents, units in formats, formulas, errors, a hidden and an empty sheet. */
export function yearbook(): XLSX.WorkBook {
  const sheet = XLSX.utils.aoa_to_sheet([
    ['韶关市国民经济主要指标', null, null, null],
    ['指标', '单位', '2019年', '2020年'],
    ['地区生产总值', '亿元', 1318.41, 1353.49],
    ['森林覆盖率', '%', 0.7443, 0.7445],
    [' #工业增加值', '亿元', 0.1 + 0.2, -1234567.891],
    ['常住人口', '万人', 1e21, 1e-7],
    ['审核', true, null, false],
    ['发布日期', null, null, null],
    [note],
  ]);
  const set = (place: string, cell: XLSX.CellObject): void => {
    sheet[place] = cell;
  };
  set('C4', { t: 'n', v: 0.7443, z: '0.00%' });
  set('D4', { t: 'n', v: 0.7445, z: '0.0%' });
  set('C8', { t: 'n', v: 44267, z: 'yyyy-mm-dd' });
  set('D8', { t: 'n', v: 44267.5, z: 'yyyy"年"m"月"d"日"' });
  set('C7', { t: 'n', v: 12.5, z: '0.0"亩"' });
  set('E3', { t: 'n', v: 2671.9, f: 'C3+D3', z: '#,##0.00' });
  set('E4', { t: 's', v: '上升', f: 'IF(D4>C4,"上升","下降")' });
  set('E5', { t: 'e', v: 42, w: '#N/A', f: 'NA()' });
  set('E6', { t: 'e', v: 7, w: '#DIV/0!', f: '1/0' });
  set('E7', { t: 'n', v: 0.375, z: 'h:mm' });
  sheet['!ref'] = 'A1:E9';
  sheet['!merges'] = [XLSX.utils.decode_range('A1:D1'), XLSX.utils.decode_range('A9:E9')];
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, sheet, '综合');
  XLSX.utils.book_append_sheet(
    book,
    XLSX.utils.aoa_to_sheet([
      ['县区', 'GDP'],
      ['浈江区', 265.3],
    ]),
    '县区',
  );
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([]), '空表');
  book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }, { Hidden: 0 }] };
  return book;
}

export function writeBook(book: XLSX.WorkBook, bookType: BookType): Uint8Array {
  return new Uint8Array(XLSX.write(book, { type: 'buffer', bookType, compression: true }));
}

/** The same shape of table by the other writer. */
export async function hucreBook(format: 'xlsx' | 'ods'): Promise<Uint8Array> {
  const rows = [
    ['指标', '2019', '2020', '日期'],
    ['工业增加值', 395.2, 401.77, new Date(Date.UTC(2021, 2, 12))],
    ['林地面积', 143.5, null, null],
    ['增长', 0.055, 0.03, null],
  ];
  const cells = new Map([['3,1', { value: 0.055, type: 'number' as const, style: { numFmt: '0.0%' } }]]);
  const merges = [{ startRow: 1, startCol: 3, endRow: 2, endCol: 3 }];
  const sheets = [
    { name: '表一', rows, cells, merges },
    { name: '表二', rows: [['甲', 1]] },
  ];
  return format === 'ods' ? writeOds({ sheets }) : writeXlsx({ sheets });
}

/** As small as a workbook of that type gets, to be damaged. */
export function smallBook(bookType: BookType): Uint8Array {
  const book = XLSX.utils.book_new();
  const sheet = XLSX.utils.aoa_to_sheet([
    ['指标', 2020],
    ['GDP', 1353.49],
    [null, 0.5],
  ]);
  sheet['!merges'] = [XLSX.utils.decode_range('A2:A3')];
  XLSX.utils.book_append_sheet(book, sheet, '表');
  return writeBook(book, bookType);
}
