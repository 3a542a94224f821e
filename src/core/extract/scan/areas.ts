/** Words that mean the text's own area or a wider one. */
const own = /^(?:全市|我市|本市|全县|我县|本县|全区|我区|本区|全州|我州|全旗|我旗|全盟|全域|境内|辖区内?)/;

const wider = /^(?:全国|全省|全自治区)/;
const suffix = '(?:自治区|自治州|自治县|省|市|州|盟|县|旗|区|镇|乡)';
const named = /^(?:[\u4e00-\u9fff]{2,8}?自治[区州县]|[\u4e00-\u9fff]{1,3}?(?:省|市|县|旗|区|镇|乡|村))/;
const noPlace =
  /(?:园区|市区|地区|社区|山区|小区|湾区|库区|景区|校区|厂区|林区|灾区|牧区|矿区|辖区|片区|特区|新区|开发区|高新区|城区|保护区|功能区|集聚区|示范区|试验区|产业区|自贸区|老区|库区|郊区|经开区|度假区|户区|住区|专区|城市|超市|上市|股市|门市|县市|都市|夜市|菜市|各市|各县|各区|三区|两区|地市|乡镇|城镇|小镇|集镇|建制镇|名镇|重镇|强镇|百强县|大县|名县|强县|贫困县|国省|家乡|城乡|离乡|返乡|水乡|下乡|行政村|自然村|贫困村|脱贫村|农村|乡村|[一二三四五六七八九十两几\d]个?[市县区镇乡村])$/;

/** Characters that place names don't hold before their last. */
const noName = /[惠及到入为在把将被由从向的了和与各该本新改建超上门股我全占积度是名进省考引]/;

/** The area a text is about: the last full name in its title or first lines. '' when there is none. */
export function findTextArea(title: string): string {
  const names = [
    ...title.matchAll(
      new RegExp(`(?<![\\u4e00-\\u9fff])(?:关于)?(?:\\d{4}年\\S{0,5}?)?([\\u4e00-\\u9fff]{2,7}${suffix})`, 'g'),
    ),
  ];
  for (const match of names) {
    const name = tidy(match[1] ?? '');
    if (name !== '') return name;
  }
  const loose = [...title.matchAll(new RegExp(`([\\u4e00-\\u9fff]{2,3}${suffix})`, 'g'))].map((match) =>
    tidy(match[1] ?? ''),
  );
  return loose.find((name) => name !== '') ?? '';
}

/** Where no title names it: the place whose name comes most often, in full or short; it must come three times. */
export function frequentArea(text: string): string {
  const counts = new Map<string, number>();
  for (const match of text.matchAll(/([\u4e00-\u9fff]{2})(?:市|县|区|旗)(?![场值面级内外直])/g)) {
    const name = tidy(match[0]);
    const whole = text.split(match[0]).length - 1;
    if (name !== '' && whole >= 2 && !counts.has(name)) counts.set(name, text.split(match[1] ?? '').length - 1);
    if (counts.size > 60) break;
  }
  const [best] = [...counts].sort((left, right) => right[1] - left[1]);
  return best !== undefined && best[1] >= 3 ? best[0] : '';
}

/** 岚江省云溪市 → 云溪市; words that only end like a place are none. */
function tidy(name: string): string {
  const inner = name.replace(/^.*?(?:省|自治区)(?=[\u4e00-\u9fff]{2})/, '');
  const last = inner.replace(/^.*?市(?=[\u4e00-\u9fff]{2,}[县区])/, '');
  return noPlace.test(last) || noName.test(last.slice(0, -1)) || last.length < 3 ? '' : last;
}

/** Whether a word of its own is a place: 青禾县, and not 城镇 or 开发区. */
export function isPlace(name: string): boolean {
  return /[省市县区镇乡旗州]$/.test(name) && !noPlace.test(name) && !noName.test(name.slice(0, -1)) && name.length >= 2;
}

export type LeadingArea = { length: number; name: string };

/**
 * The area words begin with, and how many characters of them name it; null for none. `textArea` is what 全市 means, and
 * its short name is known too.
 */
export function leadingArea(words: string, textArea: string): LeadingArea | null {
  const general = own.exec(words);
  if (general !== null) {
    // 全市 in a county's text is the city's.
    const level = general[0].slice(1, 2);
    const same =
      textArea === '' || !/[市县区州旗]/.test(level) || textArea.endsWith(level) || /[我本]/.test(general[0][0] ?? '');
    return { length: general[0].length, name: same ? textArea : general[0] };
  }
  const above = wider.exec(words);
  if (above !== null && !/^全[国省][^,]{0,4}(?:第|之)/.test(words)) return { length: above[0].length, name: above[0] };
  const short = textArea.replace(new RegExp(`${suffix}$`), '');
  if (textArea !== '' && words.startsWith(textArea)) return { length: textArea.length, name: textArea };
  if (short.length >= 2 && words.startsWith(short)) return { length: short.length, name: textArea };
  const match = named.exec(words);
  if (match === null || noPlace.test(match[0]) || match[0].length < 3) return null;
  if (noName.test(match[0].slice(0, -1)) || /^[镇级村域]/.test(words.slice(match[0].length))) return null;
  return { length: match[0].length, name: match[0] };
}
