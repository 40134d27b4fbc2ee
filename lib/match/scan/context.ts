import { some } from '../../text/expressions';
import { ownPart, saysTeaching } from '../../text/own-part';
import { endsWithRegion, leadingRegionUnits } from '../../text/region';
import { followsGreeting } from '../names/boundary';
import { branchLength } from '../names/forms';

/**
 * Words right beside a name in a sentence. 我在余姚市示例启明… is a sentence with the name in it, 新余姚市示例启明… may be another name:
 * no space tells Chinese words apart, so that closed lists of words do.
 */

/**
 * Units that end a word of a sentence and hardly ever a trade name. 办, 求, 至, 购, 助, 令 and 到 do: 民办示例学校, 求示教育, 易购,
 * 天助, 司令, 周到.
 */
const BEFORE_ANY = new Set(
  '在的了与及跟被给让把将对向从去找问叫选报告说称是过着听诉看买付于查款访近疑入悉注促议询请并停据冒销费载们个么'.split(
    '',
  ),
);
/** The same beside a name that begins with its region: no trade name stands before one. */
const BEFORE_REGION = new Set(
  '和到来上进读名为系即就至以因由而等回离往比像如有没非不也还都又再才只这那哪该本某咱我您你他她它位所帮替同或但且若则经见用卖骂此其致归获送赴召凭按值交退签约自嘛吗呢吧啊呀'.split(
    '',
  ),
);

const WORDS_BEFORE = (
  '安装 打开 登录 搜索 问下 查下 看下 一下 了解 检举 追责 索赔 维权 退课 转学 转校 报考 入学 入职 离职 应聘 面试 实习 任教 授课 代课 赞助 资助 捐赠 冠名 推广 代言 合作 续约 ' +
  '出售 核验 核实 会见 采购 订购 抢购 团购 收购 拼团 下单 充值 预存 办卡 刷卡 拖欠 追讨 讨要 呼吁 希望 期待 疑似 涉嫌 关联 牵涉 ' +
  '揭发 爆料 吐槽 点评 评价 好评 差评 打卡 途经 抵达 前往 直奔 紧邻 坐落 地处 ' +
  '开办 创办 经办 主办 承办 协办 举办 召开 被执行人 请教 本市 我市 当地 股东 总部 品牌 联合 房东 分期 妈妈 爸爸 爷爷 奶奶 朋友 同事 闺蜜 邻居 老公 老婆 选中 看中 看见 听见 遇到 碰到 找到 查到 搜到 刷到 收到 看到 得到 提到 来到 打到 汇到 款到 我们学校 黑心 无良 垃圾 骗子 著名 知名 远离 抵制 入驻 对接 兼职 法人 旗下 商家 店铺 公众号 小程序 楼上 不靠谱 小心 注意 警惕 谨防 提防 避开 体验 考察 参观 判决 责成 批评 表扬 祝贺 恭喜 携手 致电 拨打 申请人 上诉人 第三人 供应商 采购方 承租方 出租方 业主 投资人 使用 续签 开具 显示 注明 抬头写 名称为 全称为 主体为 开发商为 新闻里 电视上 朋友圈 抖音上 百度搜 安利 种草 拔草 踩雷 中招 上当 揭露 揭秘 深扒 起底 公示 公布 查封 罚没 整改 ' +
  '还有 只有 没有 也有 另有 知道 感谢 召集 反映 反馈 报名 报班 联系 推荐 介绍 参加 避雷 避坑 点名 曝光 处理 查实 查明 关闭 ' +
  '处罚 约谈 查处 责令 判令 取缔 户名 甲方 乙方 丙方 商户 收款方 收款人 付款方 开户行 运营 经营 ' +
  '开发者 开发商 单位 机构 隔壁 旁边 楼下 对面 门口 其中 例如 比如 包括 按照 经由 隶属 来自 走进 ' +
  '转账 汇至 转至 认准 选择 欢迎 加盟 注册 成立 委托 代表 冒充 叫做 名为 题为 前身 原名 变更为 ' +
  '曾用名 现名 签订 签署 签约 这家 那家 一家 哪家 家长 同学 孩子 老师 分享 转发 锁定 告知 通知 提醒 拉黑 要求 请求 上课 任职 就职 工作 ' +
  '今天 昨天 明天 上周 去年 今年 目前 已经 曾经 因为 所以 如果 试试 名单 署名 盖章 抬头 发票 合同 信息 全体 涉事 涉案 对象 主体'
).split(' ');

/** Is what touches a name on its left a sentence's word? `isPlaced`: the name begins with its region. */
export function followsWord(text: string, at: number, isPlaced: boolean): boolean {
  const unit = text.charAt(at - 1);
  if (BEFORE_ANY.has(unit) || WORDS_BEFORE.some((word) => text.endsWith(word, at))) return true;
  if (followsGreeting(text, at)) return true;
  return isPlaced && (BEFORE_REGION.has(unit) || /[0-9a-z]/.test(unit));
}

/** Units of trade names: 新余姚市示例…, 大示例口算星. */
const OF_NAMES = new Set('新老大小中华东西南北金银铜美优真正好总分副高之一第省市区县镇乡村');
const BODY = /(?:公司|集团|企业|学[校院]|[大中小]学|幼儿园|中心|协会|分校|校区|商会|基金会)$/u;
/** Units in which a place may stand before another word of a longer name: 宁波示例余姚市… */
const PLACE_UNITS = 8;

/** Does a place stand a few units before `at`, with no word of a sentence behind it? */
function followsPlacedWord(text: string, start: number, at: number): boolean {
  for (let end = at - 1; end > Math.max(start, at - PLACE_UNITS); end--) {
    if (SENTENCE.test(text.charAt(end))) return false;
    if (endsWithRegion(text, end)) return true;
  }
  return false;
}

/**
 * May the words from `start` to `at`, which touch a name, be the beginning of a longer one? Hardly any words can before
 * a registered name that begins with its place. These can: another body, another place, a unit or a pair of units of
 * trade names, or no more than `units` behind the last known word of a sentence: 我在示星余姚市示例….
 */
export function mayLengthen(text: string, start: number, at: number, units: number): boolean {
  const run = text.slice(start, at);
  const body = BODY.exec(run)?.[0] ?? '';
  // 公司 alone is a label.
  if (body !== '') return run !== body;
  const last = run.split(SENTENCE).at(-1) ?? '';
  return (
    last.length <= units ||
    OF_NAMES.has(run.charAt(run.length - 1)) ||
    ownPart(run.slice(-2)) === '' ||
    followsPlacedWord(text, start, at)
  );
}

/** Words that continue a sentence behind a name and cannot continue the name. */
const AFTER = new RegExp(
  `^(?:[的了在和与及或是被因系将对向从给让把等也就还不没已会要能可说吗呢吧啊呀么嘛这那哪今昨明到去来挺很太真又都只才再却并且而但若如之里内外旁暑寒春秋冬夏周怎啥谁几多招开收退跑倒涉违获报办拟曾未无非为以由于您我你他她它咱]|有(?!限)|${some(`
    老师 教师 校长 教练 顾问 销售 客服 前台 团队 家长 学员 学生 学费 学习 上课 停课 补课 试听 课程 课时 课表 年卡 季卡 月卡 次卡 年度 联名 赞助 账号 帐号
    电话 地址 地点 官网 官方 网站 公众号 公告 公示 通知 联系 小程序 app 附近 门口 推出 推荐 推销 宣传 主办 承办 举办 组织 安排 提供 表示 回应 承诺 发布 发来
    老板 法人 孩子 位置 虚假 拒绝 宿舍 食堂 楼下 欢迎 成立 位于 地处 专业 专注 价格 费用 评价 口碑 靠谱 名单 合作 加盟 续约 续费 缴费 扣费 扣款 充值 免费 自动 邀请 注销 申请 授权 下架 上架 更新 升级 版本 下载 安装 卸载 闪退 打不 居然 竟然 突然 忽然 关门 关停 停业 停办 停止 搬走 搬迁 搬家 转让 转课 约谈 处罚 吊销 拒不 仍 反映 存在 继续 擅自 全体 各位 负责 法定 经营者
  `)}|[一二三四五六七八九十\\d]+[年月日号期个节元人])`,
  'u',
);

export const precedesWord = (text: string, end: number): boolean =>
  AFTER.test(text.slice(end, end + 8));

const TRADE =
  /^(?:书院|学堂|中心|机构|校区|[分总本]校|软件|平台|版|(?:(?:万达|银泰)(?:广场|城)?|\p{sc=Han}{1,3}[路街道])店)/u;
/** Units of the shortest and the longest word of teaching behind a brand. */
const TRADE_UNITS = [2, 3, 4, 5];

/** Does a brand's own part end at `end`: behind it stand its trade, its place or a sentence? */
export function endsBrand(text: string, end: number): boolean {
  const rest = text.slice(end, end + 12);
  return (
    precedesWord(text, end) ||
    TRADE.test(rest) ||
    TRADE_UNITS.some((units) => rest.length >= units && saysTeaching(rest.slice(0, units))) ||
    leadingRegionUnits(rest) > 0
  );
}

/** A company's, a public school's or another body's form, some words behind a brand: the name of another. */
const ANOTHER =
  /^([\p{sc=Han}]{0,16}?)(?:有限(?:责任)?公司|股份公司|集团|合伙企业|工作室|[小中大]学|[高初]中|幼[儿稚]园|医院|出版社|书店|协会|研究院|基金会)/u;
const SENTENCE = /[的了在和与及是被将对向从给让把等也就不没已会要说我你他她这那]/u;

/** Do the words behind a brand make another body's name of it: 示例启明文化传播有限公司, 示例启明小学? */
export function continuesAsAnother(words: string): boolean {
  const between = ANOTHER.exec(words)?.[1];
  return between !== undefined && !SENTENCE.test(between);
}

/** 报名临山校区 is a sentence, and no campus of who stands before it. */
const ACTS = /报名|招生|[开新]设|开办|关闭|注销|各|[两多]个|\d/u;

/** Do a branch's own words stand behind a name: 临山分校, 文三路校区? */
export function isBranchBehind(text: string, end: number): boolean {
  const words = text.slice(end, end + branchLength(text, end));
  return words !== '' && !SENTENCE.test(words) && !ACTS.test(words);
}
