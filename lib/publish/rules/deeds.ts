import { anyOf, eachOf, pattern, patterns, some } from '../../text/expressions';
import { ONTO } from './act-words';
import { isKnown, PARTIES, PROVENANCE } from './clause-parts';
import { THIS_UNIT, UNIT_WORD } from './forms';
import { BESIDE, STAFF } from './roles';

/** The reason of an act: words that tell what a party did, for which an office acted on it. */

/** What a party did wrong. No word of an office is among these. */
const WRONG = some(`
  非法 (?<!确认)违(?![约纪者]|法所得) 擅自 私自 虚[假构] 冒 骗 欺 拖欠 挪用 抽逃 卷款 失联 跑路 超 逾期 恶意 隐瞒 伪造
  变造 串通 诋毁 利用 聘用 补课 收费 招生(?!公司|机构) 存在(?!被) 隐患 开展 一次性收取
`);
/** How a deed is summed up behind its words. */
const AS_DEED = '的?(?:行为|问题|情形|情况)';

/** From there on an act goes: 被处以, 列入. */
const TO_ACT = `被?(?:处[^的]*|${ONTO})?$`;

/** What a party has to do, to have or to be: whoever denies that tells a deed, and whoever denies anything else denies the act. */
const DUTY = some(`
  (?<!听)证(?![据明实]) 照 许可 资[质格金料] 备案 登记 公示 费 退 款 价 合同 协议 文本 发票 税 工资 账 准备金 出资
  任何手续 报告 材料 档案 日志 预案
  [举开]办 办[园班] 开班 教 学 课 经营 培训 招生 广告 宣传 信息 收集 商标 加盟 竞争 公平 成年 销售 电话
  监管 改 配合 履行(?!听证|.{0,4}[程手][序续]) 履职 义务 缴 消防 灭火 安全 卫生 健康 体检 疫情 口罩 留样 保管 场[地所]
  年[检报审] 检查 条件 标准 制度 措施 告知 保存 建立 签订 联系 审查 服从 服管 专职 落实.{2} 下落 畅通 完整 一致 端正
  符合(?=[^,;。]*(?:要求|规定|目录))
  ^(?:经|征得|取得)[^,;]{0,6}(?:监护人|家长|消费者|用户|权利人)
`);
const AS_IT_SHOULD_BE = some(
  '[力善全实当严符足清明齐畅] 健全 合格 达标 到位 规范 完好 真实 准确 透明 合理 副实 诚信 文明',
);
const DEED = anyOf(
  WRONG,
  DUTY,
  // How that is: 管理不善, 制度不健全.
  `^${AS_IT_SHOULD_BE}(?:${AS_DEED})?被?(?:处[^的]*)?$`,
);
const DOES_WRONG = anyOf(WRONG, '因');
/** A deed, whatever it denies: the cause of the act, 因未经审批机关批准被…, and what nobody looked at before: 教材未审核. */
const IN_ANY_CASE = anyOf(
  `因(?:未|没有?|不|无)(?!此|证据|依据|法律|事实)[^,;未没不无]{3,}被(?:处[^的]*|${ONTO})?$`,
  '(?:教材|教案|讲义|读物|课程|广告|视频|简章)(?:等|内容|均|都|全部|也|仍)*(?:未|没有?)(?:经|依法|按规定|送)*审[核批查定]',
);

/** The steps of a case. */
const STEP = some(
  '依据 调查 取证 核实 告知 送达 讨论 合议 查[清明实] 认定 立案 (?:法定|听证|告知|处罚|行政|正当)程序',
);
/** What an office owes before it acts, and how. Whoever denies that denies the act: 没有证据, 未组织听证, 事实未查清. */
const OFFICE_OWES = some(`证据 事实 听证(?!申请|要求|请求|权) ${STEP}${TO_ACT}`);
const DOES = some(
  '组织 举行 召开 进行 开展 履行 完成 依法 经过? 作出 有 充分 足够 任何 相关 有关 确凿 直接 违[法规] 法定 必要 集体',
);
/** A case, and its steps where none of the party's stands before them: 退费程序不规范 is a deed, 程序违法 is of the case. */
const CASE = `(?:事实|证据|听证|(?:^|[其因局关案罚法])(?:行政|立案|调查|取证|告知|送达|决定)*(?:调查|程序|送达|告知))[尚均仍也还]*`;
/** How an office comes upon a wrong, and what a wrong begins with. */
const FINDS = some(`
  因 存在 发现 查[到见出实] 证明 构成 认[定为] 涉及 追究
  (?:以|按照?|就|对于?|针对)(?!.*(?:改|报|退|公[示布]|[审检核]|制止|处理|清))
`);
const A_WRONG = some('非法 违(?![约纪者]|法所得) 擅自 私自 虚假 无[证照资] 未(?:取得|经) 超(?!过)');
const TELLS_NONE = anyOf(
  // A promise or a contract tells what would be done.
  '(?<!保证性)承诺|(?<![不未]按照?)约定|今后|下次|以后再|(?<!举办|消费|投资|管理|使用)者被?$',
  // Nobody owes a wrong, so that what is denied with one is the act for it: 未因违规收费, 未发现无证办学, 不构成虚假宣传.
  `[未没不无](?:[有需须能曾得再会被]|证据)*${FINDS}(?:其|该(?:校|公司|机构)|任何|上述|存在)*${A_WRONG}`,
  `(?:未|没有?|无|不|缺[少乏]?)${DOES}*${OFFICE_OWES}`,
  // How the case went stands right before the act: 经调查未取得许可证 tells the party's deed.
  `${CASE}(?:(?:未|没有?|无)${DOES}*(?:查[清明实]|核实|认定|送达|告知)?|违法|不(?:合法|当|规范|完整|全))${TO_ACT}`,
);
/** Do words tell what would be done, or that there was no wrong or no case? */
export const tellsNone = (words: string): boolean => TELLS_NONE.test(words);

/** The last denial among some words, and what it denies. */
const DENIED = /(?:未|没有?|不(?!服$)|无|免|(?<!除)非(?!法))(?<denied>[^未没不无免]*)$/u;

/** 未落实防控要求罚款: what the party fell short of. */
const RULES = some('防控 消防 安全 卫生 整改 管理 监管 设置 规范 备案 公示 政策 资质');
const SHORT_OF = `按|合[^,;]{0,8}|(?:落实|执行|达到|违反)[^,;]{0,8}${RULES}`;
/** 未按教学计划罚款: a plan of its own. */
const OF_LESSONS = '教学|课程|招生|收费|培训|还款|年度|学习|工作|办学|按|超[^,;]{0,6}';
/** 擅自招生会罚款 warns, and 召开招生会 is what it held. */
const MEETING = '召开|举[办行]|组织';
/** What is meant, owed, asked for or feared stands right before its act: 违规收费应罚款. 未经许可罚款 was done, and 未落实防控要求罚款. */
const MEANT = some(`
  (?<![许认])可(?:以|能)? (?<![相对适反供响效回])应(?:当|该)? (?<![主重简摘必])要 需 须 将 拟 最[多高] 面临
  会被 (?<!(?:${MEETING})[^,;]{0,8})(?<=办学|招生|收费|培训|补课|宣传)会
  (?<![对招接期虐优看亏])待 (?<!${SHORT_OF})要求 (?<!${OF_LESSONS})计划
  请求 希望 建议 申请 取消 免[缴交] 减免 预计 打算 准备 考虑 平台
`);
/** So does a condition: 整改不到位的列入黑名单, 违规三次再罚款. What an act is done for may end so too: 对虚假宣传的罚款. */
const IF = anyOf(
  `^(?![对因就将]).*(?:[的者](?:一律)?|一律|后?再|则|就)(?:予以|给予|${ONTO})*(?:处[^的]*)?$`,
  `${MEANT}(?:[被受]到?|依法|行政|予以|给予|${ONTO})*(?:处[^的]*)?$`,
);
const TO_WHOM = `学[生员]|家长|${STAFF}`;
/** Another unit: 隔壁机构, 名下某公司, 母公司. */
const ANOTHER = `(?:另|其[他它]|别的|同名|隔壁|名下|的|关联|[母子](?=公司))[^,;]{0,8}?${UNIT_WORD}`;
/** A party that takes, gets or gives a fine by itself: 违规收取罚款, 擅自对学生罚款; and what was done to another. */
const OWN_ACT = anyOf(
  `^因[^,;未没不无违擅冒虚给与向租借招收]{0,12}?(?:${ANOTHER}|${BESIDE})已?(?:受到)?${TO_ACT}`,
  `(?:收取|接受|[对向](?:${TO_WHOM}))(?:的|${TO_WHOM}|进行|实施|予以|处以?)*$`,
  `^(?:其|当事人|${THIS_UNIT})?(?:擅自|私自|违[规法]|非法|恶意)(?:进行|实施|予以|处以?)*$`,
);

/** What a denial may have before its act, and what no deed is: 未经教育局批准, 未将该机构列入. */
const OF_THE_ACT = eachOf(
  ...PROVENANCE.slice(0, 2),
  ...PARTIES,
  ONTO,
  `(?:[依根]据|[依按]照)[^,;。]*(?:法|条例)(?=${TO_ACT})`,
);

/** Do words before an act tell what the party did, for which the office acted? */
export const isDeed = (words: string): boolean => {
  if (tellsNone(words) || OWN_ACT.test(words) || IF.test(words)) return false;
  const { denied } = DENIED.exec(words)?.groups ?? {};
  return denied === undefined
    ? DOES_WRONG.test(words)
    : IN_ANY_CASE.test(words) || DEED.test(denied.replace(OF_THE_ACT, ''));
};

/** How a deed begins that stands behind its act, and how it is summed up. */
const TOLD_BEHIND =
  /^(?:其|该(?:校|公司|机构))?(?:教师)?(?:未|无证|无照|违[规法反]|擅自|虚假|超(?!出法定|越)|非法)/u;
const SUMMED_UP = pattern`${AS_DEED}$`;

/** Do words tell the deed as the reason of an act: 警告（未按规定公示）? */
export const tellsReason = (words: string): boolean => TOLD_BEHIND.test(words) && isDeed(words);

/**
 * Do words behind an act tell its reason: 警告：未按规定公示, 约谈其无证办学情况? Right behind it, with nothing between, 违法
 * and 未按程序报批 may be said of the act.
 */
export const isDeedBehind = (words: string): boolean => {
  const [, lead = '', told] = /^([^:(]*)[:(](.*)$/u.exec(words) ?? [];
  return told === undefined
    ? SUMMED_UP.test(words) && tellsReason(words)
    : isKnown(lead) && tellsReason(told);
};

/**
 * What an act was done for: 对其无证办学的行为罚款. An act in it is of that deed (针对学员罚款的行为罚款), unless the clause ends
 * with it: 未对该公司罚款情形. § stands for an act.
 */
export const FOR_DEED = patterns`(?:针对|对|因|就|以)(?:[^,;。§]{2,60}?${AS_DEED}|[^,;。]{2,60}?${AS_DEED}(?!$))(?!记录)`;
