/** What detection asks of code lists: core knows the form of tables, the caller knows the names. */
export type Vocabulary = {
  /** Whether a text names an area (韶关市, 广东, 内蒙古自治区, China). */
  isArea(text: string): boolean;
  /** The longest area name a title holds, '' for none: 2020年韶关市主要经济指标 → 韶关市. */
  areaIn(title: string): string;
  /** Whether a text names an indicator that is stored. */
  isIndicator(text: string): boolean;
};
