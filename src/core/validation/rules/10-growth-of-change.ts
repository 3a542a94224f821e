import { parseUnit } from '#core/indicators/unit.ts';
import type { CheckedObservation } from '../checked-observation.ts';
import { foldText, occurrencesOf, sentenceOf } from '../printed-numbers.ts';
import { halfUnit } from '../rounds-equal.ts';
import type { ObservationRule } from '../rule.ts';
import { computed, nameOf, said, say } from '../sentences.ts';

const usualTolerance = 0.05;
const changeWords =
  /(增加|增长|增收|增产|增支|减少|减收|减产|减支|下降)了?(\d+(?:\.\d+)?)((?:万亿|亿|万)?[^\d\s,.、;。()%]{1,4})/;
// Their growth is real while the change is at current prices.
const deflated = /生产总值|增加值|总产值|GDP/;
const realGrowth = /可比价|不变价|实际增长|扣除价格/;

/** Catches 元 printed for 万元: what a change by so much would be in percent. */
export const growthOfChange = {
  number: 10,
  severity: 'warning',
  scope: 'observation',
  title: { 'zh-CN': '增减量与增速相互印证', en: 'Printed change and printed growth agree' },
  check(observation) {
    const { growth, number, value, parsedUnit, indicator } = observation;
    if (growth === null || number === null || value === null || parsedUnit === null) return null;
    const sentence = sentenceOf(observation);
    const passage = sentence === null ? null : passageOf(sentence, observation);
    if (passage === null || deflated.test(indicator.name) || realGrowth.test(passage)) return null;
    const change = changeIn(passage, observation);
    if (change === null) return null;
    const before = number - change.amount;
    const percent = (change.amount / before) * 100;
    const [printed, slack] = [Number(growth.percent), (change.slack + halfUnit(value)) / Math.abs(before)];
    const tolerance = usualTolerance + slack * 100 * (1 + Math.abs(percent) / 100);
    if (!Number.isFinite(percent) || Math.abs(percent - printed) <= tolerance + 1e-9) return null;
    const name = nameOf(observation);
    return said(
      say(
        `${name['zh-CN']}“${change.text}”，推算增速为${computed(percent, 4)}%，与所印的${growth.percent}%不符。`,
        `${name.en}: “${change.text}” makes ${computed(percent, 4)}%, but ${growth.percent}% is printed.`,
      ),
      say('请核对增减量及其单位（元、万元、亿元）。', 'Check the change and its unit (元, 万元, 亿元).'),
    );
  },
} as const satisfies ObservationRule;

/** From the value to the end of its sentence, as far as it speaks of the same figure and of the year before. */
function passageOf(sentence: string, { value, growth, note }: CheckedObservation): string | null {
  const after = occurrencesOf(sentence, value ?? '')[0]?.after.split(/[;。]|其中/)[0] ?? null;
  if (after === null || growth === null || occurrencesOf(after, growth.percent).length === 0) return null;
  if (/[比较](?!上年|去年|同期)/.test(after)) return null;
  return changeWords.test(after) ? after : `${after},${foldText(note)}`;
}

function changeIn(passage: string, { parsedUnit }: CheckedObservation) {
  const match = changeWords.exec(passage);
  const [text = '', word = '', digits = '', unitText = ''] = match ?? [];
  // The unit ends where the table knows it: 亿元比上年 → 亿元.
  const unit =
    [4, 3, 2, 1].map((length) => parseUnit(unitText.slice(0, length))).find((found) => found !== null) ?? null;
  if (match === null || unit === null || parsedUnit === null || unit.code !== parsedUnit.code) return null;
  const scale = 10 ** (unit.multiplier - parsedUnit.multiplier);
  const sign = /减|下降/.test(word) ? -1 : 1;
  return { text, amount: sign * Number(digits) * scale, slack: halfUnit(digits) * scale };
}
