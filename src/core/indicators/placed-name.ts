/** 韶关市森林覆盖率; 国内生产总值 says its area already, and 韶关市区 with 市区空气质量 says 市区 once. */
export function placedName(area: string, indicator: string): string {
  if (/^(国内|全国)/.test(indicator) || indicator.startsWith(area)) return indicator;
  for (let length = Math.min(area.length, indicator.length); length >= 2; length -= 1) {
    if (area.endsWith(indicator.slice(0, length))) return `${area}${indicator.slice(length)}`;
  }
  return `${area}${indicator}`;
}
