import { foldText } from '../../queries/fold-text.ts';

/** Ways of writing the same word, the longer first; each is replaced by the one after it. */
const synonyms: readonly (readonly [RegExp, string])[] = [
  [/地区生产总值|(?<!国内|地区)生产总值|(?<![a-z])gdp(?![a-z])/g, '地区生产总值'],
  [/规模以上|规上/g, '规模以上'],
  [/限额以上|限上/g, '限额以上'],
  [/第[一1]产业|^一产(?![权品能])/g, '第一产业'],
  [/第[二2]产业|^二产(?![权品能])/g, '第二产业'],
  [/第[三3]产业|^三产(?![权品能])/g, '第三产业'],
  [/固定资产投资额?|固投/g, '固定资产投资'],
  [/社会消费品零售总额|社会消费品零售额|社零总额|社消零/g, '社会消费品零售总额'],
  [/一般公共财政预算|公共财政预算/g, '公共财政预算'],
  [/研究与试验发展|研究与发展|研究和试验发展|研发|(?<![a-z])r&d(?![a-z])/g, '研发'],
  [/城镇化率|城市化率/g, '城镇化率'],
  [/所占比重|所占比例|占比率?|比重|比例|份额/g, '比重'],
  [/增长速度|增长率|增幅|增速|同比增长/g, '增速'],
  [/常住人口数?|常住总人口/g, '常住人口'],
  [/户籍人口数?|户籍总人口/g, '户籍人口'],
  [/优良天数比重|优良率|达标率/g, '优良率'],
];

/** Words before a name that say what was done, or of which whole it is, and words after that add nothing. */
const before = /^(?:累计)?(?:完成|实现|达成|达到|拥有|全市|全县|全区|全州|全年|我市|我县|我区|本市|本地区)(?:的)?/;
const after = /(?:总数|总量|数量|总额|总值|额|(?<!指)数)$/;

/** A name without what may differ between two ways of writing the same. */
export function plainName(name: string): string {
  return tidied(withoutBrackets(foldText(name)));
}

/** The same with the words in brackets, which may tell two things apart: 在校学生（不含民办）. */
export function wholeName(name: string): string {
  return tidied(foldText(name));
}

/** A plain name without a last word that only says that it is counted: 高新技术企业数 is 高新技术企业. */
export function bareName(plain: string): string {
  const bare = plain.replace(after, '');
  return bare.length >= 3 ? bare : plain;
}

/** The words in brackets, '' for none. */
export function bracketed(name: string): string {
  return [...foldText(name).matchAll(brackets)].map(([, inside]) => inside).join(' ');
}

const brackets = /[(〔[【]([^()〔〕[\]【】]*)[)〕\]】]/g;

function withoutBrackets(text: string): string {
  const bare = text.replace(brackets, '');
  return bare === '' ? text : bare;
}

function tidied(folded: string): string {
  let plain = folded.replace(/[“”"'‘’、,，·—()〔〕[\]【】-]/g, '');
  while (before.test(plain) && plain.replace(before, '').length >= 2) plain = plain.replace(before, '');
  for (const [pattern, word] of synonyms) plain = plain.replace(pattern, word);
  return plain.replace(/(?<=.)的(?=.)/g, '');
}
