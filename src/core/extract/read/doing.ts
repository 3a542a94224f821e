/** Verbs a name is made of when nothing else is there: 新增35个. */
const doing =
  '新增|新建|新开|新签|新签约|新认定|新引进|新培育|净增|建成|建设|改造|改建|修建|修复|治理|完成|实现|投入|投放|投资|签订|签约|举办|开展|组织|实施|引进|引入|培育|发展|拥有|创建|成立|设立|受理|办理|查处|化解|发放|兑付|兑现|争取|落实|安排|下达|拨付|储备|栽植|种植|造林|收储|清理|整治|拆除|关停|淘汰|腾出|盘活|减免|降低|降|压减|惠及|带动|吸纳|帮助|转移|接待|承担|承办|获得|获评|荣获|认定|入选|通过|启动|推进|新开工|开工|竣工|投产|落地|达成|解决|排查|培训|服务|覆盖|收治|检测|采集|研发|攻克|推广|登记|授权|申请|累计|共|已|有|为|是|辖|下辖|管辖|设|设有|含|包括|涉及|居住着|现存|列|划定|整合|搭建|打造|形成|建立|选派|派出|遴选|征集|招引|招聘|招收|毕业|扶持|支持|资助|奖补|补助|救助|保障|安置|搬迁|供应|出让|流转|托管|成交|销售|生产|加工|出口|进口|运输|发送|到达|起降|通车|新改建|改扩建|提供|创造|突破|达到';

const doingOnly = new RegExp(`^(?:${doing}|了|全市|以来|各类|各级)+$`);

export function isDoing(words: string): boolean {
  return doingOnly.test(words);
}

/** Whether a name ends with a verb, so that its object stands after the number. */
export function endsWithDoing(words: string): boolean {
  return new RegExp(`(?:${doing})了?$`).test(words);
}
