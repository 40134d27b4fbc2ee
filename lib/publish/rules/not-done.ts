import { anyOf, eachOf, some } from '../../text/expressions';
import { actWords, IMPOSED, ONTO, TO_COME } from './act-words';
import { LAST_WORD, THIS_WORD } from './forms';
import { notOfWhite, RELEASED, REVOKED } from './lift-words';
import { nameParts } from './name-parts';
import { isNoName } from './no-names';
import { FULL_NAME, MASKED_NAME } from './persons';
import { BESIDE, HEAD, MEMBER, PERSON_OF_UNIT, STAFF } from './roles';

/** Clauses of a decision that say no act of its office on its party: denied, undone, asked of others, done to others. */

const BAD_LIST = actWords('list');

/**
 * A clause says by these that something did not happen, or was undone. `plain-acts.ts` asks about any word beside an
 * act. These are for the words that it lets pass, what a party did (无证办学可能被罚款), and for a clause that names no
 * act: its fine may stand in another column (首违不罚), and running text tells much in such clauses.
 */
const UNDONE = anyOf(
  `(?:未|不|无|没有?|免)(?:再|并|单|曾|[需须宜必]|被|对其|予以?|给予|处以?|作出?|实施|进行|任何)*(?:行政)?(?:罚|${actWords('penalty', 'licence', 'order', 'talk')})`,
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

/** An act right behind a bare year: 2024年已罚款5万元, 2025年度警告. */
const OF_YEAR = new RegExp(
  `(?<![\\d至到-])(20\\d\\d)年度?(?:已经?|曾|均|也|就)*被?${IMPOSED}`,
  'gu',
);

/** A decision that calls acts of earlier years than its own what they are: 曾2024年已罚款5万元. */
export const withFormer = (decision: string, year: string): string =>
  decision.replace(OF_YEAR, (words, own: string) => (own < year ? `曾${words}` : words));

/** A clause without what is asked of another office or was done another time: 罚款5万元并移送教育局吊销许可证 is a fine. */
export const withoutElsewhere = (clause: string): string => clause.replace(ELSEWHERE, '');

/** A condition or a proposal, which what stands behind it in its sentence hangs on, by whomever it is done. */
const CONDITION = anyOf(
  // 拟定虚假合同 is what somebody did.
  '(?<![模虚])拟(?![定订][^,;罚]{0,6}(?:合同|协议|条款|广告|文案))|否则|一旦|如(?:不|未|再|仍)|若(?!干)',
  // A clause that ends so tells of whoever does it: 情节严重的, 逾期未改的, 违反规定的.
  '的$',
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

/** 实际控制人变更未备案 is what the institution left undone. */
const ROLE = `${PERSON_OF_UNIT}(?!的?(?:资格|资质|信息|无证|持证)|(?:[、和及与]${PERSON_OF_UNIT})*的?(?:变更|更换|变动))`;
/** Whoever employs somebody is punished for that; 对聘用的教师 speaks of the person. */
const EMPLOYS = '其?(?:聘用|聘请|招聘|雇佣|雇用|使用|安排|组织)(?!的|过)|未公[示开]';
const WHO = `(?:${MASKED_NAME}|本人|${FULL_NAME})?`;
/** 对教师有偿补课的行为罚款 is done to the unit; 对教师王某的行为罚款 and 对责任人员的行为罚款 are done to the person. */
const OF_DEED = `(?!(?<=${STAFF}|(?:从业|工作)人员)(?!\\p{Script=Han}某|${FULL_NAME}的).{0,16}(?:行为|问题))`;

/** These are done to persons too. */
const PERSONAL = `(?:罚|${actWords('penalty', 'listing')})`;

/** These stand behind the name of whom they are done to. */
const DONE_TO = `(?:当场|作出|做出|予以|给予|进行|分别|依法|并|已|被)*(?:处|停止|停业|${IMPOSED})`;

/** Behind 对: whom the unit employs or what it changes, the unit and its head, a talk with the head. */
const NOT_ON_PERSON = [
  `(?:[你该]${THIS_WORD}?|当事人)?${EMPLOYS}`,
  `(?:其|.{0,12}${THIS_WORD})(?:及|和|、|作出|处|罚|给予|警告)`,
  '.{0,4}(?:变更|更换).{0,12}(?:未|不|罚|行为)',
  `.{0,14}?${HEAD}${WHO}(?:进行)?了?(?:集体|行政|警示)?约谈(?!.*[罚警])`,
]
  .map((words) => `(?!${words})`)
  .join('');

/**
 * An act against somebody of the institution is none against it; a talk with its head is one with it. 其 stands for its
 * name: 对其及其负责人罚款.
 */
const AGAINST_PERSON = anyOf(
  `约谈.{0,6}(?:${STAFF}|家长|举报人|投诉人)`,
  `(?:对|将|把)(?!.{0,200}(?:行为|问题|做法))[^,;]{0,6}?(?:家长|学员|学生|消费者)(?:给予|予以|进行|处以?)*${PERSONAL}`,
  `(?<![未不没])(?:对|给予)${NOT_ON_PERSON}(?:.{0,8}?|(?:(?!${IMPOSED}).){9,14}?)${ROLE}${OF_DEED}`,
  // 法定代表人：罚款5千元, 罚款5千元（个人）, 通报批评其负责人. A fine for whoever employs 无证教师 is none on them.
  `^(?:对|将|把|其|该|本|涉事|涉案|当事人|${THIS_WORD}|的|直接|主要|任课|授课|在职)*(?:${ROLE}|${MEMBER})${WHO}:?(?:各|分别|均|被|给予|予以|并|处以?)*${PERSONAL}`,
  `${PERSONAL}.{0,60}\\((?:其|对|系|均?为|针对)?${ROLE}${WHO}\\)`,
  // 对安全管理员李某处以警告, whatever their role is called.
  `(?:对|给予)[^,;，；。]{0,14}?\\p{Script=Han}某{1,2}(?!(?:进行)?约谈)${DONE_TO}`,
  `(?:通报批评|警告|罚款)了?(?:其|该[^,;及和与]{0,4}的?)?${ROLE}(?!及|和|与)`,
);

/** These words stand before whom something is done to. */
const ON = '(?:约谈了?|对|将|责令|处罚|警告|通报批评|给予)';

const OWN_WRONG = some('该 本 当事人 擅自 私自 违[规法] 非法 利用 引入 使用 隐瞒');
const PARTNER = some(`
  加盟[店校方] 外包(?:方|商|[^，。；,;、和与及]{0,4}公司) 合作(?:学校|机构|单位|公司|企业|校) 供应商 开发商 代理商
  第三方(?:机构|公司)? 受托方 委托方 承包[方人] 广告公司
`);
/**
 * Something is done to somebody beside the party, who is called by what they are: 约谈场地出租方, 对总公司罚款. What is done
 * for a wrong with them (擅自变更股东, 冒用品牌方名义), or to 该平台企业, is done to the party.
 */
const TO_BESIDE = anyOf(
  `${ON}[^，。；,;变未虚冒欺拖假伪侵损诋瞒]{0,6}?(?:${BESIDE}|物业|场地(?:方|提供)|(?<!该|本)平台(?:企业|方|运营方)|广告(?:发布者|经营者|制作方))(?![^，。；,;]{0,12}(?:不严|不力|未|不当))`,
  `(?:^|${ON})其他单位(?=${DONE_TO})`,
  `${ON}[^，。；,;、和与及变未]{0,4}?(?:(?:[镇乡县市区]|人民)政府|属地|主管(?:部门|单位)|街道办)`,
  // 对其加盟店罚款, 对外包招生公司罚款; 对该外包公司 may be the party.
  `(?:对|将|给予)(?![^，。；,;]{0,6}${OWN_WRONG})[^，。；,;、和与及变未虚冒]{0,6}?${PARTNER}(?=${DONE_TO})`,
);

/** Whom else than its party a clause punishes, as a reason; null where nobody else. */
export function onAnother(clause: string): string | null {
  if (AGAINST_PERSON.test(clause)) return '针对个人（法定代表人、教师等），名单不登载自然人';
  return TO_BESIDE.test(clause) ? '针对其他单位或个人，不是这一行的单位' : null;
}

const UNIT = `[^,;。、:()对将\\n]{2,40}?${LAST_WORD}`;
/** Units by their forms, right before what is done to it: 对…有限公司罚款, 将…学校列入黑名单. */
const NAMED = new RegExp(
  `(?<=^|[,;。]|${ON})((?:${UNIT}、){0,20}${UNIT})(?:\\([^()]{0,60}\\))?(?=${DONE_TO})`,
  'gu',
);

/** What somebody did, which no registered name holds: 擅自举办民办学校, 冒充示例大学. */
const IS_DEED =
  /^(?:未|擅自|冒|虚[构假]|违[反规法]|非法|利用|使用|因|当事人)|宣传|合作(?!社)|招生|签订|举办|开办|的(?:公司|学校|中心)$/u;

/** 甲等3家机构: the party may be one of them. */
const AND_MORE = /等[\d一二两三四五六七八九十几余多]*[家所个]/u;

/** Is a unit called by a registered name that shares nothing with any of the party's? */
function isOther(unit: string, party: readonly string[]): boolean {
  if (AND_MORE.test(unit)) return false;
  const { brand, region } = nameParts(unit);
  if (brand.length < 2 || !(region || unit.endsWith('公司'))) return false;
  if (IS_DEED.test(unit) || isNoName('institution', unit)) return false;
  return party.every((name) => {
    const own = nameParts(name).brand;
    return !name.includes(brand) && !(own.length > 1 && unit.includes(own));
  });
}

/** A person by name, right before what is done to them: 对王小明罚款2000元. */
const NAMED_PERSON = new RegExp(`(?<=对|给予)${FULL_NAME}(?=${DONE_TO})`, 'gu');

/** A decision in which others than the party, which may have several names, are 其他单位. */
export const withoutOthers = (decision: string, party: readonly string[]): string =>
  decision
    .replace(NAMED, (words: string, units: string) =>
      units.split('、').every((unit) => isOther(unit, party)) ? '其他单位' : words,
    )
    .replace(NAMED_PERSON, (person) =>
      party.some((name) => name.includes(person)) ? person : '其他单位',
    );

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
