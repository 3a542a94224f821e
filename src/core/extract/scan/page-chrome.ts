/** What websites print around a text: paths, editors, links, licences. */
const chrome =
  /^[^。,]{0,30}>[^。,]{1,60}$|今天是\d{4}年|[[(]\d{1,2}-\d{1,2}[\])]$|ICP备|公网安备|许可证|版权所有|Copyright|©|https?:|www\.|扫码|二维码|下载客户端|^登录$|阅读原文|我要举报|^(?:分享|收藏|打印|关闭|反馈|字号|返回顶部)|^(?:责任)?编辑[:：]|(?:责编|编审|校对|审核|记者|通讯员|作者|来源|责任编辑)[:：/]|全文\d+字|阅读(?:量|次数|\s?\d+$)|^评论|条评论|浏览(?:量|次数)?[:：]|点击(?:量|次数|数)?[:：]|^(?:联系)?(?:电话|传真|邮编|地址)[:：]|^\(?联系(?:人|电话)|邮编|^[•·]?\s*\+\d+$|^第?\s?\d+\s?(?:页|\/\s?\d+)|索\s?引\s?号|^(?:首页|当前位置|您现在的位置|相关(?:链接|阅读|新闻|附件)|上一篇|下一篇|推荐阅读|网站地图|主办|承办|举报)|声明[:：]|本文为|客服|热线[:：]/;

/** The line above titles of other texts. */
export const related = /^[[【]?(?:相关|推荐|延伸|热门|更多)(?:链接|阅读|新闻|报道|文章|推荐)[\]】]?[:：]?$/;

/** Also notes, whose numbers explain how others were made. */
export function isChrome(text: string): boolean {
  if (/^\(?(?:注|备注|附注|注释)[:：]/.test(text)) return true;
  return text.length <= 160 && chrome.test(text) && !/增长|下降|亿元|万元/.test(text);
}
