import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { areaOf } from '#core/indicators/area.ts';
import type { ObservationSnapshot } from '#core/indicators/observation.ts';
import { parseQualifier } from '#core/indicators/qualifier.ts';
import { buildSampleStore } from '#store/import/sample.ts';
import { type Sample, sampleSchema } from '#store/import/sample-schema.ts';
import { observationId } from '#store/queries/write-observation.ts';
import { sampleInputs, sampleStore, temporaryFolder } from './sample-store.ts';

/** The statements checked by hand; they lie beside the checkout where the product is developed. */
const seed = path.resolve(import.meta.dirname, '..', '..', '..', 'shared', 'seed', 'statements.json');

type SeedStatement = {
  name: string;
  value: number | null;
  unit: string | null;
  period: string;
  region: string;
  growthPct?: number;
  changePP?: number;
  changeBase?: string;
  ranks?: { rank: number; scope: string; of: string }[];
  rank?: number;
  rankScope?: string;
  rankOf?: string;
  qualifier?: string;
  status?: string;
  salience?: string;
};

function sample(): Sample {
  return sampleSchema.parse(sampleInputs().statements);
}

/** The stored snapshot of every statement, in the file's order. */
async function statedSnapshots(): Promise<ObservationSnapshot[]> {
  const store = await sampleStore();
  return store.snapshots(sample().statements.map((statement) => idOf(statement)));
}

function idOf(statement: Sample['statements'][number]): string {
  const { indicator, area, quote: _, ...facts } = statement;
  const quotation = { text: '', start: -1, end: -1, location: '' };
  return observationId({ ...facts, indicatorId: indicator, areaCode: area, sourceId: '', quotation });
}

describe('the 45 statements', () => {
  test('each is stored with its quotation, which stands in the briefing at its span', async () => {
    const snapshots = await statedSnapshots();
    const { briefing } = sampleInputs();
    expect(snapshots).toHaveLength(45);
    expect(new Set(snapshots.map((snapshot) => snapshot.id)).size).toBe(45);
    for (const { quotation, source, value } of snapshots) {
      expect(briefing.slice(quotation.start, quotation.end)).toBe(quotation.text);
      expect(quotation.text).toContain(value ?? '');
      expect(quotation.location).toMatch(/^《韶关市产业转型升级情况简报》第\d+段$/);
      expect(source).toMatchObject({
        title: '《韶关:打开改革新局面 闯出转型新天地》',
        publisher: '澎湃新闻·澎湃号·政务',
        datePublished: '2021-04-12',
      });
    }
  });

  test('numbers are kept as printed', async () => {
    const byIndicator = new Map((await statedSnapshots()).map((snapshot) => [snapshot.indicatorId, snapshot]));
    expect(byIndicator.get('gdp')).toMatchObject({ value: '1353.49', growth: { percent: '3.0' } });
    expect(byIndicator.get('local-budget-revenue')?.growth?.percent).toBe('4.0');
    expect(byIndicator.get('industrial-value-added')?.value).toBe('320.9');
    expect(byIndicator.get('good-water-sections')?.value).toBe('100');
    expect(byIndicator.get('high-tech-manufacturing-share')).toMatchObject({
      value: null,
      change: { points: '3', base: '2015' },
    });
  });

  test('they equal the statements checked by hand', async () => {
    if (!existsSync(seed)) {
      console.log('LEFT OUT: the statements checked by hand are not beside this checkout; 45 statements not compared');
      return;
    }
    const expected = (JSON.parse(readFileSync(seed, 'utf8')) as SeedStatement[]).map(comparable);
    const stored = (await statedSnapshots()).map(stored45);
    expect(stored).toEqual(expected);
    console.log(`${stored.length} of ${expected.length} statements equal to those checked by hand`);
  });
});

/** The facts both sides have, in one form. */
function stored45(snapshot: ObservationSnapshot) {
  return {
    value: snapshot.value === null ? null : Number(snapshot.value),
    unit: snapshot.unit,
    period: snapshot.period,
    region: snapshot.area.code,
    growth: snapshot.growth === null ? null : Number(snapshot.growth.percent),
    change: snapshot.change === null ? null : { points: Number(snapshot.change.points), base: snapshot.change.base },
    ranks: snapshot.ranks.map(({ rank, scope, of }) => ({ rank, scope, of })),
    qualifier: snapshot.qualifier,
    status: snapshot.status,
    salience: snapshot.salience,
  };
}

const regions: Readonly<Record<string, string>> = {
  全国: '000000',
  广东省: '440000',
  韶关市: '440200',
  韶关市区: '440200-U',
  '翁源县(翁源兰花)': '440229',
};
const ranked: Readonly<Record<string, string>> = { 增速: 'growth', 比重: 'share', 总量: 'value' };

function comparable(statement: SeedStatement) {
  const { rank, rankScope = '', rankOf = '' } = statement;
  const ranks = statement.ranks ?? (rank === undefined ? [] : [{ rank, scope: rankScope, of: rankOf }]);
  return {
    value: statement.value,
    unit: statement.unit ?? '',
    period: statement.period,
    region: regions[statement.region],
    growth: statement.growthPct ?? null,
    change: statement.changePP === undefined ? null : { points: statement.changePP, base: statement.changeBase ?? '' },
    ranks: ranks.map(({ rank, scope, of }) => ({ rank, scope, of: ranked[of] })),
    qualifier: parseQualifier(statement.qualifier ?? ''),
    status: statement.status ?? 'normal',
    salience: statement.salience ?? 'normal',
  };
}

test('every indicator is in the catalogue once, with a short name and a topic, and is used', () => {
  const { indicators, statements } = sample();
  expect(new Set(indicators.map((indicator) => indicator.id)).size).toBe(indicators.length);
  expect(new Set(indicators.map((indicator) => indicator.name)).size).toBe(indicators.length);
  for (const { shortName } of indicators) expect([...shortName].length).toBeLessThanOrEqual(10);
  for (const { area } of statements) expect(areaOf(area)).not.toBeNull();
});

test('series hold the published values and say when they were revised', async () => {
  const store = await sampleStore();
  const guangdong = await store.observations('gdp', '440000');
  expect(guangdong.map((snapshot) => snapshot.period)).toEqual([
    '2015',
    '2016',
    '2017',
    '2018',
    '2019',
    '2020',
    '2021',
    '2022',
    '2023',
    '2024',
  ]);
  expect(guangdong[5]).toMatchObject({
    id: 'obs-gdp-440000-2020',
    value: '113708.9',
    unit: '亿元',
    note: '第五次全国经济普查修订后',
    source: { publisher: '国家统计局', title: '分省年度数据（第五次全国经济普查修订后）' },
    quotation: { text: '113708.9', start: -1, end: -1 },
  });
  expect(await store.observations('gdp-national', '000000')).toHaveLength(10);
});

describe('a sample that is not what it says is refused and nothing is written', () => {
  const edited: [string, (inputs: ReturnType<typeof sampleInputs>, sample: Sample) => void, RegExp][] = [
    [
      'words missing',
      (inputs) => {
        inputs.briefing = inputs.briefing.replace('121万公顷', '121公顷');
      },
      /not in the text/,
    ],
    [
      'words twice',
      (inputs) => {
        inputs.briefing += '\n万里碧道已建成129公里';
      },
      /more than once/,
    ],
    [
      'a number that is not in its quotation',
      (inputs, { statements }) => {
        inputs.statements = { ...sample(), statements: statements.map((item) => ({ ...item, value: '999' })) };
      },
      /999 isn't in its quotation/,
    ],
    [
      'not our schema',
      (inputs) => {
        inputs.statements = { statements: [] };
      },
      /statements\.json: briefing/,
    ],
    [
      'another header',
      (inputs) => {
        inputs.series = inputs.series.replace('OBS_VALUE', 'VALUE');
      },
      /series\.csv: header/,
    ],
    [
      'no number',
      (inputs) => {
        inputs.series = inputs.series.replace('113708.9', '…');
      },
      /row 47: not a number/,
    ],
    [
      'a row too long',
      (inputs) => {
        inputs.series += 'a,b\r\n';
      },
      /2 cells/,
    ],
  ];
  test.each(edited)('%s', async (_, edit, detail) => {
    const inputs = sampleInputs();
    edit(inputs, sample());
    const folder = temporaryFolder();
    const built = await buildSampleStore(path.join(folder, 'indicators.db'), inputs);
    expect(built.ok ? null : built.failure.code).toBe('sample-damaged');
    expect(built.ok ? '' : built.failure.values.detail).toMatch(detail);
    expect(readdirSync(folder)).toEqual([]);
  });
});

test('building over a file replaces it whole and leaves nothing beside it', async () => {
  const folder = temporaryFolder();
  const file = path.join(folder, 'indicators.db');
  writeFileSync(file, 'not a store');
  writeFileSync(`${file}-wal`, 'log of another store');
  expect(await buildSampleStore(file, sampleInputs())).toEqual({ ok: true, value: null });
  expect(readdirSync(folder)).toEqual(['indicators.db']);
});
