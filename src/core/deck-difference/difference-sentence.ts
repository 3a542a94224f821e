import type { BlockKind } from '#core/deck/deck.ts';
import type { Difference, ShownFigure } from './difference.ts';

type Language = 'zh-CN' | 'en';
type Words = Readonly<Record<Language, string>>;

const longest = 40; // characters of a text that is quoted

const blocks: Readonly<Record<BlockKind, Words>> = {
  'key-figures': { 'zh-CN': '数据卡片', en: 'figure cards' },
  chart: { 'zh-CN': '图表', en: 'a chart' },
  table: { 'zh-CN': '表格', en: 'a table' },
  text: { 'zh-CN': '文字', en: 'a text' },
  image: { 'zh-CN': '图片', en: 'a picture' },
  timeline: { 'zh-CN': '时间轴', en: 'a timeline' },
};

const properties: Readonly<Record<string, Words>> = {
  title: { 'zh-CN': '汇报标题', en: 'title of the briefing' },
  subtitle: { 'zh-CN': '副标题', en: 'subtitle' },
  organisation: { 'zh-CN': '汇报单位', en: 'organisation' },
  date: { 'zh-CN': '日期', en: 'date' },
  area: { 'zh-CN': '地区', en: 'area' },
  period: { 'zh-CN': '时期', en: 'period' },
  language: { 'zh-CN': '语言', en: 'language' },
  theme: { 'zh-CN': '主题', en: 'theme' },
  upDown: { 'zh-CN': '涨跌颜色', en: 'colours of rise and fall' },
  classification: { 'zh-CN': '密级标识', en: 'classification' },
  logo: { 'zh-CN': '标志', en: 'logo' },
  footer: { 'zh-CN': '页脚', en: 'footer' },
};

/** A difference as one plain sentence, with the page it is on. */
export function differenceSentence(difference: Difference, language: Language): string {
  return language === 'en' ? inEnglish(difference) : inChinese(difference);
}

function inChinese(difference: Difference): string {
  const page = 'slide' in difference ? `第 ${difference.slide} 页` : '';
  switch (difference.kind) {
    case 'slide-added':
      return `新增${page}${named(difference.title)}。`;
    case 'slide-removed':
      return `删去原${page}${named(difference.title)}。`;
    case 'slide-moved':
      return `原第 ${difference.from} 页${named(difference.title)}移到${page}。`;
    case 'title':
      return `${page}：标题由${quoted(difference.before)}改为${quoted(difference.after)}。`;
    case 'text':
      return `${page}：文字由${quoted(difference.before)}改为${quoted(difference.after)}。`;
    case 'notes':
      return `${page}：备注由${quoted(difference.before)}改为${quoted(difference.after)}。`;
    case 'figure-value':
      return `${page}：${difference.after.name}（${difference.after.period}）由${difference.before.printed}改为${difference.after.printed}。`;
    case 'figure-vintage':
      return `${page}：${difference.after.name}（${difference.after.period}，${difference.after.printed}）换用第 ${difference.after.vintage} 次公布的数据。`;
    case 'figure-period':
      return `${page}：${difference.after.name}由${dated(difference.before, 'zh-CN')}换成${dated(difference.after, 'zh-CN')}。`;
    case 'figures-added':
      return `${page}：增加${difference.name}${listed(difference.figures, 'zh-CN')}。`;
    case 'figures-removed':
      return `${page}：去掉${difference.name}${listed(difference.figures, 'zh-CN')}。`;
    case 'block-added':
      return `${page}：增加${blocks[difference.block]['zh-CN']}。`;
    case 'block-removed':
      return `${page}：去掉${blocks[difference.block]['zh-CN']}。`;
    case 'block-changed':
      return `${page}：${blocks[difference.block]['zh-CN']}的样式或设置有改动。`;
    case 'template':
      return `${page}：更换了版式。`;
    case 'hidden':
      return `${page}：放映时隐藏。`;
    case 'shown':
      return `${page}：放映时不再隐藏。`;
    case 'slide-changed':
      return `${page}：版面有改动。`;
    case 'property':
      return `${properties[difference.property]?.['zh-CN'] ?? difference.property}由${quoted(difference.before)}改为${quoted(difference.after)}。`;
    case 'sections':
      return `章节由${difference.before.map(quoted).join('')}调整为${difference.after.map(quoted).join('')}。`;
  }
}

function inEnglish(difference: Difference): string {
  const page = 'slide' in difference ? `Slide ${difference.slide}` : '';
  switch (difference.kind) {
    case 'slide-added':
      return `${page} was added${titled(difference.title)}.`;
    case 'slide-removed':
      return `Former slide ${difference.slide} was removed${titled(difference.title)}.`;
    case 'slide-moved':
      return `Former slide ${difference.from} is now slide ${difference.slide}${titled(difference.title)}.`;
    case 'title':
    case 'text':
    case 'notes':
      return `${page}: ${difference.kind} changed from ${quoted(difference.before)} to ${quoted(difference.after)}.`;
    case 'figure-value':
      return `${page}: ${difference.after.name} (${difference.after.period}) was ${difference.before.printed} and is ${difference.after.printed}.`;
    case 'figure-vintage':
      return `${page}: ${difference.after.name} (${difference.after.period}, ${difference.after.printed}) is taken from publication ${difference.after.vintage}.`;
    case 'figure-period':
      return `${page}: ${difference.after.name} was ${dated(difference.before, 'en')} and is ${dated(difference.after, 'en')}.`;
    case 'figures-added':
      return `${page}: ${difference.name}${listed(difference.figures, 'en')} was added.`;
    case 'figures-removed':
      return `${page}: ${difference.name}${listed(difference.figures, 'en')} was removed.`;
    case 'block-added':
      return `${page}: ${blocks[difference.block].en} was added.`;
    case 'block-removed':
      return `${page}: ${blocks[difference.block].en} was removed.`;
    case 'block-changed':
      return `${page}: how ${blocks[difference.block].en} looks was changed.`;
    case 'template':
      return `${page}: the layout was changed.`;
    case 'hidden':
      return `${page}: hidden in the show.`;
    case 'shown':
      return `${page}: no longer hidden in the show.`;
    case 'slide-changed':
      return `${page}: its arrangement was changed.`;
    case 'property':
      return `The ${properties[difference.property]?.en ?? difference.property} was ${quoted(difference.before)} and is ${quoted(difference.after)}.`;
    case 'sections':
      return `The sections were ${difference.before.map(quoted).join(', ')} and are ${difference.after.map(quoted).join(', ')}.`;
  }
}

function quoted(text: string): string {
  const line = text.replaceAll('\n', ' ').trim();
  const letters = [...line];
  return `“${letters.length > longest ? `${letters.slice(0, longest).join('')}…` : line}”`;
}

const named = (title: string) => (title === '' ? '' : quoted(title));
const titled = (title: string) => (title === '' ? '' : `: ${quoted(title)}`);

function dated({ period, printed }: ShownFigure, language: Language): string {
  return language === 'en' ? `${printed} (${period})` : `${printed}（${period}）`;
}

/** One figure is told whole; of more, how many. */
function listed(figures: readonly ShownFigure[], language: Language): string {
  const [first] = figures;
  if (figures.length === 1 && first !== undefined) {
    return language === 'en' ? `, ${dated(first, language)},` : dated(first, language);
  }
  return language === 'en' ? ` (${figures.length} figures)` : `的 ${figures.length} 个数据`;
}
