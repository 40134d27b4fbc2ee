import { anyOf, eachOf } from '../../text/expressions';
import { actWords, IMPOSED, ONTO, TO_COME } from './act-words';
import { notOfWhite, RELEASED, REVOKED } from './lift-words';

/** Clauses of a decision that say no act of its office on its party: denied, undone, threatened, asked of others. */

const BAD_LIST = actWords('list');

/**
 * A clause says by these that something did not happen, or was undone. `plain-acts.ts` asks about any word beside an
 * act. These are for the words that it lets pass, what a party did (无证办学可能被罚款), and for a clause that names no
 * act: its fine may stand in another column (首违不罚), and running text tells much in such clauses.
 */
const UNDONE = anyOf(
  `(?:未|不|无|没有?|免|零)(?:再|并|单|曾|[需须宜必]|被|对其|予以?|给予|处以?|作出?|实施|进行|任何)*(?:行政)?(?:罚|${actWords('penalty', 'licence', 'order', 'talk')})`,
  `${notOfWhite('(?:移出|移除|剔除)')}|${RELEASED}|${REVOKED}`,
  '不予(?!退|备案|登记)|免予|免于|免除',
  '(?:免[缴交收征]|减免|(?:退还|返还|退回)(?:已缴纳?|已交|全部|其)*)(?:的|全部)*罚',
  // 擅自终止办学 is what somebody did.
  '暂缓|终止(?!办学|培训|服务|合同|协议|经营)|驳回|撤诉|撤回|无罪',
  // 预收费未纳入监管账户 is what somebody left undone.
  `(?:未|不|没有|无)(?:再|曾|[需须宜必]|属于?|被|予以?|进行)*(?:将[^,;]{0,16})?${ONTO}(?=$|[()"”]|[^,;列纳载罚]{0,14}${BAD_LIST})|不(?:属于?|在)[^,;]{0,6}${BAD_LIST}`,
  // 未达到列入黑名单标准, 不构成吊销办学许可证情形; 不具备办学条件责令停止举办 was done.
  `(?:未发现|未见|不存在|不涉及|没有(?!办|取得|经|获|许可|资)|无(?!证|照|牌|资|许可|备案)|[未不](?:达到?|符合|具备|满足|构成|够)(?=[^,;]{0,12}(?:${IMPOSED}|${BAD_LIST})))[^,;]{0,30}(?:情形|记录|情况|事项|条件|标准|要求|程度)[)]?$`,
  // Of the whole case, where an act may stand in another column: its ground, or how far it has come.
  '(?:申诉|申辩|异议|复核)(?:请求|申请|理由)?成立|(?:依据|证据|事实|理由)(?:尚|均|仍)?(?:不足|不充分|不清|不成立)[)]?$|告知书[)]?$|^应(?:当|予|该)*处罚',
  '(?<![因在])待(?:上级|领导|法制|集体)*(?:审批|批准|审核|审定|审议|核准|研究|讨论)(?:确定|决定|通过)?[)]?$|^已?恢复(?:正常|信用)',
  // （已履行听证程序） and 已过异议期 are over.
  '(?<!(?:[已超]过|(?<![须需待将未应在尚][依法]{0,2})(?:履行|完成|经过?|走完|结束)|放弃)(?:了|的|法定|规定|集体|公示|法制|全部|相关|内部)*)(?:听证|异议|征求意见|陈述申辩|审议|审核)(?:期内?|阶段|期间|程序|环节)(?:内|中)?[)]?$',
  '\\((?:已|全部|全额|予以)*退[还回](?:罚款)?\\)',
  // What others did: 被某平台列入黑名单.
  `被(?:该|其|某)?(?:机构|学校|银行|他人|平台|协会|企业|公司)[^,;局委厅]{0,4}${IMPOSED}`,
  `${actWords('talk')}(?:计划|预告)`,
);

/** What the office does itself beside that: 移交线索并列入黑名单. */
const OWN_TOO = `(?:并|同时|另)(?:给予|予以|${IMPOSED})`;

/** Asked of another office, which may or may not do it: 提请吊销办学许可证, 抄告市场监管部门列入经营异常名录. */
const REFERRED =
  '(?:提请|报请(?![^,;]{0,14}(?:批准|同意)后)|商请|函请|呈请|建请|移[送交](?!公安|司法|检察)|抄[告送]|函告|转[交送])(?![^,;]{0,4}法院)' +
  `(?:(?!${OWN_TOO})[^,;]){0,30}?(?:${IMPOSED}[^,;]*|(?=${OWN_TOO}))`;

/** What was done another time, up to what came of it: 曾于2019年被罚款, 上年度已警告, 曾被约谈 before 仍不改正. */
const FORMERLY =
  '(?:曾(?!用名)|(?:去年|前年|往年|上一?年度?|此前|先前|上次|前次)(?:已|曾|也|均)*)(?:于|在)?(?:(?:\\d{2,4}年|去年|此前)[^,;]{0,12}?)?(?:经|先后|多次|[两二三\\d]次)?(?:因[^,;]{0,20}?)?(?:被[^,;]{0,12}?)?(?:给予|予以|处以?)?(?:行政)?' +
  `${IMPOSED}[^,;]*?(?=仍|又|再次|再度|拒不|此次|本次|[,;]|$)`;

const ELSEWHERE = new RegExp(`${REFERRED}|${FORMERLY}`, 'gu');

/** An act right behind a year: 2024年已罚款5万元, 2025年度警告, 2025年3月2日罚款. */
const OF_YEAR = new RegExp(
  `(?<![\\d至到-])(20\\d\\d)年(?:度|(\\d{1,2}月)(?:\\d{1,2}日)?)?(?:已经?|曾|均|也|就)*被?${IMPOSED}`,
  'gu',
);

/**
 * A decision that calls acts of earlier years than its own what they are: 曾2024年已罚款5万元. A day may be that of the act, and
 * the year that of its publication, unless an act of that year stands beside it.
 */
export const withFormer = (decision: string, year: string): string => {
  const isBeside = Array.from(decision.matchAll(OF_YEAR)).some(([, own]) => own === year);
  return decision.replace(OF_YEAR, (words, own: string, month: string | undefined) =>
    own < year && (month === undefined || isBeside) ? `曾${words}` : words,
  );
};

/** A clause without what is asked of another office or was done another time: 罚款5万元并移送教育局吊销许可证 is a fine. */
export const withoutElsewhere = (clause: string): string => clause.replace(ELSEWHERE, '');

/** 除非整改. 除非法收入外 and 除非学科类 begin otherwise. */
export const UNLESS = '除非(?!法|学科)';
/** A condition or a proposal, which what stands behind it in its sentence hangs on, by whomever it is done. */
const CONDITION = anyOf(
  // 拟定虚假合同 is what somebody did.
  `(?<![模虚])拟(?![定订][^,;罚]{0,6}(?:合同|协议|条款|广告|文案))|否则|(?:^|[(])${UNLESS}|一旦|如(?:不|未|再|仍)|若(?!干)`,
  // A clause that ends so tells of whoever does it: 情节严重的, 逾期未改的, 违反规定的.
  '的$',
  // 违规愿列入黑名单 is a promise.
  `(?:自|甘|承诺|，|^|违[法规])愿意?(?:接受|承担|被)?[^,;]{0,6}${IMPOSED}`,
);
/** What may yet come, or a law threatens. In a result all that stands behind it in its sentence may. */
const THREATENED = anyOf(
  CONDITION.source,
  `(?<!检察|行政|司法|监察)建议(?!价|零售价)|${TO_COME}|(?<!因[^,;的]{0,12})逾期(?!未(?:提出|进行|申请|要求|陈述)|[^,;的将]{0,14}(?:已被|被(?:依法)?(?:处|${IMPOSED})))|情节(?:特别|较为?)?严重的`,
  '一经(?:发现|查实)|最高(?:可|罚)|将(?:按(?![月季年学课期次]|合同)|从严|严肃|依[照据]|根据|进一步|继续|持续)|如(?:逾|若|发现)|直至|(?<!许)可(?:以(?!从轻|减轻)|处|并处)|视情',
);

/** Does a clause name a condition or propose: what stands behind it was not done? */
export const isCondition = (clause: string): boolean => CONDITION.test(clause.normalize('NFKC'));

/** Does a clause tell what may yet come? */
export const isThreat = (clause: string): boolean => THREATENED.test(clause.normalize('NFKC'));

/** Does a clause say, by itself, that what it names was not done? */
export const isUndone = (clause: string): boolean => UNDONE.test(clause.normalize('NFKC'));

/** A question for the act itself; 罚款5万元（是否缴纳：否） stands. */
const ASKED =
  /(?:是否|有无)(?![^:]{0,4}(?:缴|履行|公[示开]|执行|整改|改正|复议|诉讼|听证|异议|申诉|申请|结案|到位|送达))/u;

/** Does it ask for an act and answer no, or not at all? 黑名单：否, 罚款：, 是否列入黑名单. */
export const isDenied = (clause: string): boolean =>
  /:(?:(?:否|无|没有|未|不是|-+|—+|×|✕|no?|[0零〇]+(?:\.0+)?(?:次|万?元)?)(?:\(|$)|\(\)|$)/iu.test(
    clause,
  ) ||
  (ASKED.test(clause) && !/:(?:是|有|已|√|✓|y)/iu.test(clause));

const PAPER = '《[^《》]{0,80}(?:法|条例|办法|规定|规则|细则|标准|准则|意见|通知|解释|基准|制度)》';
/** Bounded, since cells may be of any length. */
const QUOTED = '(?:“[^”]{0,400}”|"[^"]{0,400}")';
/** A law's own words before 规定 or behind its article, and its name: what it provides was done to nobody. */
const CITED = eachOf(
  `\\((?:依据|根据|按照|依照|违反)?${PAPER}[^()]{0,40}\\)`,
  `(?:依据|根据|按照|依照|参照|违反|适用)(?:${QUOTED}|${PAPER}|(?!违反)[^,;。“"《\n]){0,200}(?:的|之)规定`,
  `第[一二三四五六七八九十百\\d]+条(?:第?[\\p{Script=Han}()\\d]{1,4}[款项])*${QUOTED}`,
  `${PAPER}(?:${QUOTED})?`,
);

/** A decision without the laws that it cites, and their words. */
export function withoutCited(decision: string): { text: string; cited: string[] } {
  const cited: string[] = [];
  const text = decision.replace(CITED, (words) => {
    cited.push(words);
    return '';
  });
  return { text, cited };
}
