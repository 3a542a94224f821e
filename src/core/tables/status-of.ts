import type { ObservationStatus } from '../indicators/observation.ts';

const words: readonly (readonly [RegExp, ObservationStatus | 'missing'])[] = [
  [/^(?:a|normal(?: value)?|undefined|final|正式数?|最终数?|)$/i, 'normal'],
  [/^(?:p|provisional(?: value)?|preliminary|初步(?:数|核算数?|统计数?)?|快报数?)$/i, 'provisional'],
  [/^(?:e|estimated?(?: value)?|估计数?|估算数?)$/i, 'estimated'],
  [/^(?:f|forecast(?: value)?|projection|预计数?|预测数?)$/i, 'forecast'],
  [/^(?:plan(?:ned)?|target|规划数?|计划数?|目标值?)$/i, 'plan'],
  [/^(?:b|(?:time series )?break|口径调整)$/i, 'break'],
  [/^(?:d|definition differs|different-definition|口径不同)$/i, 'different-definition'],
  [/^(?:i|imputed(?: value)?|推算数?)$/i, 'imputed'],
  [/^(?:u|low[ -]reliability|unreliable|可靠性低)$/i, 'low-reliability'],
  [/^(?:v|unvalidated(?: value)?|未核实)$/i, 'unvalidated'],
  [/^(?:r|revised)$/i, 'normal'],
  [/^(?:m|l|o|q|missing.*|not collected|suppressed|confidential|not available|缺失|未公布)$/i, 'missing'],
];

/** A status as files write it: letters of CL_OBS_STATUS and the many words ONS files have for them. Null when unknown. */
export function statusOf(text: string): ObservationStatus | 'missing' | null {
  const plain = text.trim();
  return words.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
}
