/** What an indicator's name ends with when it measures something: a name without one may be an entity (轻工业). */
export const heads = [
  '人均可支配收入 可支配收入 人均纯收入 纯收入 生产总值 增加值 总产值 产值 总产量 产量 单产 播种面积 种植面积 面积 销售额 销售量 销售面积 零售额 零售总额 营业额 营业收入 主营业务收入',
  '总收入 收入 总支出 支出 投资额 总投资额 总投资 投资总额 投资 利润总额 利润 利税 税收 余额 贷款 存款 进出口总额 进出口额 进出口 出口额 进口额 出口 进口 总额 金额',
  '存款余额 贷款余额 支出进度 执行率 产销率 增长面 全长 总长 落差 亏损额 亏损 用电量 发电量 货运量 客运量 吞吐量 周转量 交易量 交易额 成交额 总量 总数 数量 人数 户数 次数 户籍人口 常住人口 人口 存栏量 存栏 出栏量 出栏 蓄积量 储量 里程 总里程',
  '覆盖率 城镇化率 失业率 完成率 合格率 优良率 达标率 普及率 入学率 率 比重 占比 比例 份额 指数 价格 均价 浓度 强度 密度 水平 费用 成本 规模 贡献 增速 增幅 消费量 能耗',
]
  .flatMap((line) => line.split(' '))
  .sort((left, right) => right.length - left.length);

/** Heads that name nothing by themselves: whose 产量, whose 面积? */
const bare =
  /^(?:总|人均|平均|累计|建成|规划|可|达产后|投产后|项目|全年|户均|亩均|户均年|日|处理|设计|其|年|日|全部|实际|户均|亩均|单位|计划|合同|协议|注册|年度|年均|固定|直接|新增|应税|年营业|年销售|年|实现|总的)*(?:产量|单产|产值|增加值|面积|投资总?额?|投资|总投资额?|收入|营业收入|主营业务收入|支出|销售额|销售收入|零售额|利润总?额?|利税|余额|数量|总量|总数|总额|金额|人数|户数|占比|比重|比例|份额|规模|资金|里程|存栏量?|出栏量?|均价|价格|贷款|存款|出口额|进口额|完成率|覆盖率|达标率|合格率|普及率|装机容量|容量|储量|从业人员|(?:各项)?(?:存款|贷款)余额|产销率|增长面|总规模|最大落差|最大水深|亏损额?|支出进度|进度|成交额|交易额|合同金额|引资额|到位资金|[顺逆]差额?|(?:处理|生产|吞吐|接待)?能力|优良率|开发率|利用率|增收|产能|吞吐量|客运量|货运量|重量|建筑面积|占地面积|占地|用地面积)$/;

export function headOf(name: string): string {
  return heads.find((head) => name.endsWith(head)) ?? '';
}

export function isBare(name: string): boolean {
  return bare.test(name);
}

/** 粮食播种面积 → 粮食, 莞韶产业共建新签约产业项目 stays. */
export function subjectOf(name: string): string {
  const plain = name.replace(/\([^()]*\)/g, '');
  const head = headOf(plain);
  const subject = head === '' ? plain : plain.slice(0, -head.length);
  return subject.replace(/(?:总|的|播种|种植|生产|销售|年末|年)+$/, '');
}

/** Entities that take the head of what they are part of: 其中轻工业增长5%. */
export function takesHead(name: string): boolean {
  return (
    headOf(name) === '' &&
    /(?:^[牛羊猪马驴骡鸡鸭鹅]|^[男女]性$|^城镇$|^乡村$|业|企业|产业|工业|制造|经济|类|商品|产品|公司|单位|行业|居民|地区|乡村|城镇|农村|作物|项目|领域|用品|器材|食品|饮料|设备|汽车)$/.test(
      name,
    )
  );
}
