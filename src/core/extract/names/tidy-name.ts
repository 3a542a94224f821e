/** Names as they are kept: without brackets that explain, quotation marks, verbs in front and what trails. */
export function tidyName(words: string): string {
  let name = words.replace(/[\s“”"‘’]|[〔[【]\d{1,2}[〕\]】]/g, '');
  name = name.replace(
    /\((?:[A-Za-z&. ]+|以下[^()]*|简称[^()]*|[^()]*下同|按[^()]*|[^()]*之比|[^()]*等|以[^()]*为1|[^()]*\d[^()]*(?:以上|以下|以内)|注\d*|初步[^()]*|见[^()]*|不?含税|\d+)\)/g,
    '',
  );
  name = name.replace(/\(\)|\([^()]{21,}\)|\([^()]*\([^()]*\)[^()]*\)/g, '');
  // 总产值突破千亿元,达…: a mark that was passed is no part of the name.
  name = name.replace(
    /(?:首次|成功|率先|先后)?(?:突破|迈上|登上|跨越|迈过|跨过|站上|超过|达到|跨上)?(?:[一二三四五六七八九十两]?[千百]亿|\d+亿元?(?:、\d+亿元?)*)元?(?:[两三四五]?个)?(?:大关|台阶|级|规模|关口)?$/,
    '',
  );
  const listed = /^.{4,}等([\u4e00-\u9fff][^等]{1,})$/.exec(name); // 广州港、广汽等来源于广州的项目
  if (listed !== null && /、/.test(name)) name = listed[1] ?? name;
  name = name.replace(/^(?:其中|全市|全县|全省|全区|的|了|共|已|各级各类)+/, '');
  name = name.replace(/(?:的|了|为|达|、|,|:|已|共|有|是|等|数据|情况)+$/, '');
  return name.length < 2 && !/^[牛羊猪马驴骡鸡鸭鹅鱼盐煤油茶糖酒布纱]$/.test(name) ? '' : name;
}

/** 4所科研机构、高校在…: two kinds counted together. */
const pair =
  /^[\u4e00-\u9fff]{2,5}、(?!总|其|新|累|占|户|年|实|完|同|面|产|投)[\u4e00-\u9fff]{2,6}?(?=在|全部|均|已|[,。;]|$)/;

/** The noun after a number of things: 个|院士团队项目. Verbs and what follows them are cut off. */
export function nounAfter(words: string): string {
  const both = pair.exec(words)?.[0];
  if (both !== undefined) return both;
  const cut =
    words
      .replace(/^\s*的/, '')
      .replace(/^(?:以上|左右|多|余)?的?/, '')
      .split(
        /[,;。:!?、()“]|(?<=[\u4e00-\u9fff]{2})(?:落户|参加|参与|获|入选|纳入|达到|位居|实现|完成|建成|投入|投产|开工|竣工|用来|用于|全部|均|已|在(?!校|建)|为|共(?!享)|通过|被|得到|列入|上市|正|进入|超过|突破|还要|人均|户均|平均|年均|增收|覆盖|顺利|同比|比上年|累计|总(?=投资|面积|长)|之一|,)/,
      )[0] ?? '';
  return cut.trim();
}
