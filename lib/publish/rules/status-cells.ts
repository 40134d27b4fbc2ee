import { anyOf } from '../../text/expressions';
import { ANSWERS_YES, folded, OF_THE_CASE } from './lifted-or-revoked';
import { saysNothing } from './name-text';

/** What a cell says of an act below a heading of states, ends or questions: 是否撤销, 移出原因, 公示状态. */

const ANSWERS_NO = /^(?:否|不是|未|没有|无|n|no|false|×|x)$/iu;
/** Headings that ask: of 是否撤销 and 撤销标志 1 is yes and 0 no; another digit is a code. */
const FLAG = /(?:标[志识记]|与否)$/u;
const ASKS = new RegExp(`^(?:是否|有无)|${FLAG.source}`, 'u');
/** A column of states. 1 says 撤销 in one standard of such tables, and 有效 in another; of 执行状态 nobody asks. */
export const HEADS_STATE = /^(?:行政|处罚|公示|公开|当前|目前|最新)*状态$/u;
/** What a site does with an act that it publishes no more. */
const OF_WHAT_IS_SHOWN = /^(?:公示|公开|发布|信息|数据|记录)+状态$/u;
const SHOWN_NO_MORE = '停止公示';
const NOT_SHOWN =
  /^(?:已|被)*(?:下架|下线|归档|隐藏|停用|禁用|关闭|不(?:显示|可见|公[示开])|未(?:公[示开]|发布)|历史(?:数据|信息|记录)?)$/u;
const CODE = '代码';
export const isStatusCode = (text: string): boolean => /^代码[1-9]$/u.test(text);
/** 移出原因, 撤销决定文号: why, by whom or by which paper an act ended. */
const OF_THE_END = /(?:原因|理由|机关|部门|单位|文号|字号|编号)$/u;
/** 未移出, 期满可申请, 申请中: it has not ended. */
const NOT_ENDED = anyOf(
  '^(?:未|暂|尚|否|不(?!再(?:符合|存在|具[有备])(?!移|修|解|撤))|没有|待)',
  '(?<![许认])可(?!以?(?:重新|正常)?(?:取得)?联系)|(?<![所急])需|须',
  '(?<![响相对供反])应(?!当事人|企业|单位)|如(?:需|果|要|欲|想|有|未|已|符合|满足|在)|若',
  '申请(?:中|已?(?:提交|受理|提出)|尚|待|审)|[已正]在?(?:提交|提出)?申请|(?:审[核批查]|受理|办理)中',
);
/** 未按期年报，现已补报 was mended since. */
const DONE_SINCE =
  /^(?!(?:尚|暂)?未(?:能|被|予以?|获)*(?:移|撤|解|修|申请|办))[^已]*已(?:经|如期|按[期时]|依法|按要求|全部)*(?:补报|补公示|更正|改正|履行|移出|恢复|变更|公示|报送|撤销|解除|修复)(?!中)/u;
/** The law's own words, by which registers say why somebody was removed: 依照…规定被列入经营异常名录的企业，可以…申请移出. */
const BY_LAW =
  /(?:依照|依据|根据|按照)[^,;。]{0,60}被?列入[^,;。]{2,14}名[录单]的?(?:企业|单位|机构|个体|农民|市场|经营|当事人)/u;
const hasNotEnded = (said: string): boolean =>
  NOT_ENDED.test(said) && !DONE_SINCE.test(said) && !BY_LAW.test(said);

/** What stands below 操作 in a saved back office. 移出 there was done to the row. */
const BUTTONS =
  /^(?:查看|详情|编辑|修改|删除|打印|导出|下载|复制|新增|添加|更多|提交|审核|[/|,、;\n])+$/u;

/** What a bare digit, or a word for what a site shows no more, says below its heading; null for any other cell. */
function fromCode(heading: string, cell: string): string | null {
  if (OF_WHAT_IS_SHOWN.test(heading) && NOT_SHOWN.test(cell)) return `${SHOWN_NO_MORE}（${cell}）`;
  const isAsked = ASKS.test(heading);
  if (isAsked && /^[01]$/u.test(cell))
    return `${heading.replace(FLAG, '')}：${cell === '1' ? '是' : '否'}（${cell}）`;
  return (isAsked || HEADS_STATE.test(heading)) && /^[1-9]$/u.test(cell) ? `${CODE}${cell}` : null;
}

/** A word that 案件阶段 makes a stage. */
const IS_STAGE = /^(?:听证|陈述申辩|告知|立案|调查|审[查核理批议])$/u;
/** 复议情况：受理中 is said of the review. 60日内 and 余姚市人民政府 only say how to ask for one. */
const OF_REVIEW = /复议|诉讼/u;
const IS_UNDER_WAY =
  /^[已正]?在?(?:受理|立案|申请|提[起出]|[一二再重]审|审理|进行|办理|变更|改|发回)/u;

/** What a stage or a review says that needs its heading; null for any other cell. */
function withHeading(heading: string, cell: string): string | null {
  const said = folded(cell);
  if (/(?:阶段|环节|进[展度])$/u.test(heading) && IS_STAGE.test(said)) return cell.concat('阶段');
  // 是否处罚 with 以决定书为准.
  if (ASKS.test(heading) && /^以.*为准$/u.test(said)) return heading + cell;
  const isOfReview = OF_REVIEW.test(heading) && !OF_REVIEW.test(cell) && IS_UNDER_WAY.test(said);
  return isOfReview ? `${heading}：${cell}` : null;
}

/**
 * What a column says in a cell that only answers its heading: 是否撤销 with 是, 信用修复 with 2026-10-08, 移出原因 with a reason.
 * Another cell speaks for itself, and a dash says nothing. 执行状态 stays before its cell: 已结束 is said of the payment.
 */
export function answered(heading: string, cell: string): string {
  if (folded(heading) === '操作' && BUTTONS.test(folded(cell))) return '';
  if (saysNothing(cell) && !(/无/u.test(cell) && /是否|有无/u.test(heading))) return cell;
  const coded = fromCode(folded(heading), folded(cell));
  if (coded !== null) return coded;
  const ending = folded(heading).replace(OF_THE_END, '');
  if (OF_THE_END.test(folded(heading)))
    return hasNotEnded(folded(cell)) ? '' : `${ending}：是（${cell}）`;
  const told = withHeading(heading, cell);
  if (told !== null) return told;
  const answer = folded(cell).replace(/[,;:。(].*$/u, '');
  if (!(ANSWERS_YES.test(answer) || ANSWERS_NO.test(answer)))
    return OF_THE_CASE.test(heading) ? `${heading}：${cell}` : cell;
  return `${heading}：${ANSWERS_NO.test(answer) ? '否' : '是'}（${cell}）`;
}
