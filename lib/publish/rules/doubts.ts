import { anyOf, pattern, some } from '../../text/expressions';
import { SPARED } from './act-words';
import { folded } from './lifted-or-revoked';
import { tellsNoDeed } from './not-to-list';
import { clausesOf } from './text-parts';

/** Words that leave open whether a row is sound: a person looks at what they mean. */

const ROW = '(?:此|该|本|这|数据|信息|记录|内容|行|条|项)*';
const STILL = '(?:尚|还|暂|仍)?';
const PART = some(
  '分公司 分校 分支机构 子公司 母公司 总公司 总部 关联公司 教学点 加盟[店校商方点]',
);

/** What a remark says, a clause by itself. */
const DOUBTED = anyOf(
  // The act stands in another row: 与上行同, 与第3行重复.
  `^${ROW}[与和同跟](?:上一?|前|下一?|序号|第)?\\d*[行条项]?(?:相同|一样|重复|同)$|^${ROW}(?:疑似?|系|为|是)?重复(?:录入|填报|登记|上报|数据|信息|项|行|了)?$`,
  // Nobody has passed it yet.
  `^${STILL}[未待](?:经|报)?(?:领导|局长|科长|分管|法制|法规|科室|集体|上级)*(?:审[核批定查签]|签[发字批]|批示|会签|盖章|复核|用印)(?:通过)?$`,
  '^(?:当事人|单位|机构|公司|学校|该校)?(?:已|正|拟)?(?:申请|要求|提出|提起)(?:举行|组织)?听证(?:申请|要求)?$',
  // Nobody has found it to be so.
  `^(?!其[他它余])[^,;。:]{0,12}(?:证据(?:尚|仍)?不足|事实(?:尚|仍)?不清|${STILL}未(?:能|经|予|获)?(?:查实|核实|证实|查清|查明))$`,
  `^${ROW}(?:仍|尚)?(?:有|存在?)(?:争议|疑问|疑点|疑义|异议)$`,
  // 公司称系冒名 is one side's word.
  '^(?:当事人|公司|机构|学校|单位|对方|该校)?(?:自|声|反映|反馈)?称[^,;。]{0,6}(?:冒名|冒用|假冒|盗用)',
  `^(?:系|为|是|属|实为|处罚的?是)+(?:其|该|本)?(?:校|公司|机构|单位)?(?:的|旗下|下属)*${PART}(?:所为|行为|违[法规]|作出)?$`,
  // A review, a court or an office above it may have taken it back; what a party lost leaves it.
  '^(?:法院|[一二终再]审)[^,;。]{0,4}(?:判撤|撤了|立案|审理|中)+$|^(?:我局|被告|局里)?败诉$|^(?:上级|[省市县区]局|政府|法院|复议机关|纪委|检察院)[^,;。]{0,4}纠正$',
  '^改(?:为)?(?:约谈|警告|批评教育|整改)|^实际处罚(?!到位|日期|时间|机关)',
  // It went to another office, or is still to come.
  '^(?:线索|案件)*(?:在办|初查|核查中)$|^管辖移送$|^(?:不属于?[^,;。]{0,6}|属于?[^,;。]{2,8})管辖$',
  `^(?:已|拟)*(?:移[交送]|转)(?:至|给|交|送|由)*[^,;。]{0,8}(?<!公安|税务)(?:局|部门)(?:处理|办理|查处)?$`,
  '^(?:拟于|预计|计划|争取|定于|将于|下周|下月|本周|明[日天]|近期|月底)[^,;。]{0,8}(?:作出|下|出具|决定|处罚|送达|签发)',
  `^(?:缺|没有|待补?|等|未[出见])(?:处罚)?(?:决定书|文书|文号)$|^(?:处罚)?(?:决定书|文书|文号)${STILL}[未待没](?:出|补|下|定|到|印)达?$`,
  // Somebody is asked, or was wrong.
  '^(?:烦?请|需|须|麻烦)(?:领导|科长|再|重新)*(?:核[实对查]?|审[核定批]?|确认|复核|查[证实]?)(?:一下|名称|金额|日期)?$',
  '^(?:名称|金额|日期|代码|机关|主体|对象)+[待需须](?:查|核|补|定|确认)|^疑[为是]|^[^,;。]{1,20}[?]+$',
  '^[^,;。:]{0,6}(?:写|搞|弄|登|录|填|打|抄|贴)错|^误[写打]',
  `^${ROW}(?:不算|不计|不用管?|不要|略过|请?(?:忽略|跳过)|(?:无需|不用|不必)(?:发布|公[示布开]|登载|上传))$`,
  // Others did it.
  '^(?:系|为|是|属)*(?:其|该校?)?(?:个人|员工|教师|老师|校长|承包[人方]|挂靠[人方]|他人|法定代表人|负责人)的?(?:个人|私自|擅自)?(?:所为|行为)$|^非(?:本|该|我)?(?:机构|单位|公司|学校|校|法人)的?(?:行为|所为)$|^(?:系|为)?个人挂靠$|^被侵权$',
  '^(?:免[于予]?|免除|不用|无需|不再)(?:履行|执行|缴纳|缴款)$',
  '^(?:信用)?修复后(?:即|可|予以|再)*(?:移[除出]|撤下|删除|下架)$',
);

/** All that a remark is: ？, 错. */
const IS_MARK = /^(?:[?]+|错)$/u;

/** Does a remark doubt its row? */
export const isDoubted = (remark: string): boolean =>
  folded(remark)
    .split(/[,;。()\n]/u)
    .some((clause) => DOUBTED.test(clause.replace(/^(?:备注|说明):/u, '')));

export const isMark = (remark: string): boolean => IS_MARK.test(folded(remark));

/** A column of who signs for a row: 审核, 领导意见. */
const HEADS_LEAVE = /审[核批定签]|领导|签[批发]|批示|复核/u;
const NOT_LEFT =
  /^(?:不予?同意|(?:审核|审批|复核)?(?:不|未)(?:予|获)?(?:通过|批准)|退回(?:修改|补充|重[办报])?|驳回|否决|缓[办议]|再议)$/u;

/** Was a row given no leave, by a column of who gives it: 领导意见 with 不同意? */
export const isWithoutLeave = (heading: string, cell: string): boolean =>
  HEADS_LEAVE.test(heading) && NOT_LEFT.test(folded(cell));

/** 未查处, 建议不予处罚: no act, in a column beside the one of results. */
const NO_ACT = pattern`^(?:${STILL}未(?:予|作|进行|被)?(?:查处|处理|处罚|处置|立案)|(?:拟|建议)?(?:对其|依法)?${SPARED})$`;
export const tellsNoAct = (cell: string): boolean => NO_ACT.test(folded(cell));

/** What a party asked for, or a law provides, says nothing of what the office did: 请求不予处罚, 不符合不予处罚的情形. */
const SPARES = pattern`^[^:]*${SPARED}$`;
const ONLY_NAMED =
  /请求|要求|主张|认为|申请|辩称|建议|提出|[不未](?:符合|属于?|具备|适用|构成|采纳)|(?:若|如|可以?|应当?)[^,;。]{0,8}不予/u;
/** 本局拟对当事人处罚 announces, where nothing behind it tells how that ended. */
const ANNOUNCED = /(?:本局|我局|本机关|本委|本厅)拟(?:对|作出|给予|处)/u;
const DECIDED = /决定|(?:未|没有|放弃)[^,;。]{0,8}(?:提出|要求|申请|陈述|听证)|逾期未|采纳/u;
/** 被举报虚假宣传，经查不属实; of 宣传“名师授课”，经查不属实 it is the deed. */
const FOUND_UNTRUE =
  /(?:举报|投诉|反映|信访)(?!人)[^。;]*[,(](?:经|后)[^,;。]{0,6}[查核][^,;。]{0,4}(?:不属实|不实|不成立)(?=$|[,;。)])/u;
/** What a franchisee or a branch did, which the row does not name. */
const OF_PART = pattern`^(?:因|由于|系|为)?[其该](?:校|公司|机构|单位)?的?(?:加盟[店校商方点者]|${PART})(?!的?(?:合同|协议|广告|费))`;
const SUSPECTED = /(?:^|[,;。(])疑似(?!传销)/u;

/** Do grounds say that nothing was found, that it was spared, announced or only suspected? */
export function isFactsDoubted(facts: string): boolean {
  const text = folded(facts);
  const clauses = clausesOf(text.replace(/[()]/gu, ','));
  return (
    FOUND_UNTRUE.test(text) ||
    SUSPECTED.test(text) ||
    OF_PART.test(text) ||
    (ANNOUNCED.test(text) && !DECIDED.test(text)) ||
    clauses.some((clause) => SPARES.test(clause) && !ONLY_NAMED.test(clause)) ||
    clauses.some(tellsNoDeed)
  );
}
