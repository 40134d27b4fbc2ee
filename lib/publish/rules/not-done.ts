import { nameParts } from './name-parts';

/** Clauses of a decision that say no act of its office on its party: denied, undone, asked of others, done to others. */

const some = (...forms: readonly string[]): RegExp => new RegExp(forms.join('|'), 'u');

/** A list that nobody is glad to be on. */
const LIST = '(?:黑名单|严重违法|失信|经营异常|异常名录)';
const IMPOSED = '(?:处罚|处以|罚款|罚|没收|警告|通报批评|吊销|暂扣|责令|列入|纳入|约谈)';

/** In its clause: what did not happen, or has been undone. */
const UNDONE = some(
  '(?:未|不|无|没有?|免)(?:再|并|单|予以?|给予|处以?|作出?|实施|任何)*(?:行政)?(?:罚|没收|警告|通报批评|吊销|暂扣)',
  '(?:移出|移除)(?![白红]名单)|剔除|解除|撤销|不予|不再|免予|免于|免除|未予|未被|未处|未作',
  '(?<![模虚])拟|(?<!检察|行政|司法|监察)建议(?!价|零售价)|暂缓|终止|可能|驳回|撤诉|撤回|无罪',
  '(?:未|不|没有|并无)(?:再|曾|被|予以?|将其|进行)*(?:列入|纳入|载入|移入|记入|约谈)',
  // 不属于黑名单机构, 未发现列入经营异常名录情形, 不存在责令停止招生等情形.
  `(?:未发现|未见|未查[到见]|不存在|不涉及|不属于?|不在|并非|没有|无)(?:其|被|有)*(?:列入|纳入|载入)?(?:校外|培训|教育|机构|市场|监督|管理|企业|["“])*${LIST}`,
  '(?:未发现|未见|不存在|不涉及|没有|无)[^,;]{0,30}(?:情形|记录|情况)$',
  // 取消黑名单, 黑名单转白名单. Off a white list nobody is the better.
  `(?:取消|退出|撤出|调出|清出|剔出|删除|转出|清除)[^,;白红列纳入]{0,12}${LIST}`,
  `${LIST}[^,;列入]{0,6}(?:取消|退出|撤出|调出|清出|剔出|删除|转出|清除)(?![^,;]*列入)`,
  '(?:黑名单|名录)[^,;]{0,6}(?:转入?|调整|变更|改)(?:为|至|到|成)?(?:白|红|正常)',
);

/** Asked of another office, which may or may not do it: 提请吊销办学许可证, 抄告市场监管部门列入经营异常名录. */
const REFERRED = some(
  `(?:提请|报请|商请|函请|呈请|建请|移[送交](?!公安|司法|检察|法院)|抄[告送]|函告|转[交送])(?![^,;]*(?:并|同时|另)(?:处|罚|给予|没收|予以|警告))[^,;]{0,30}${IMPOSED}`,
);

/** Meant or owed and not done, and what was done another time: 计划罚款5万元, 应处罚款5万元, 曾于2019年被罚款. */
const NOT_NOW = some(
  `(?:(?<!教学|课程|招生|收费|培训|还款)计划|预计|打算|准备|考虑|(?<![相对适反供响])应(?:当|予|该)?)(?:对[^,;]{0,12})?(?:依法)?(?:予以|给予|并?处以?)?(?:行政)?${IMPOSED}`,
  `曾(?!用名)(?:于|在|因|经|多次|两次)?[^,;。]{0,14}?被?${IMPOSED}`,
);

/** A box of a form that nobody ticked. */
const UNTICKED = /[□☐▢◻☒]/u;

/** Does a clause say, by itself, that what it names was not done? */
export const isUndone = (clause: string): boolean =>
  [UNDONE, REFERRED, NOT_NOW, UNTICKED].some((form) => form.test(clause));

/** Does it ask for an act and answer no, or not at all? 黑名单：否, 罚款：, 是否列入黑名单. */
export const isDenied = (clause: string): boolean =>
  /:(?:(?:否|无|没有|未|不是|-+|—+|×|✕|no?|[0零〇]+(?:\.0+)?(?:次|万?元)?)(?:\(|$)|$)/iu.test(
    clause,
  ) ||
  (/是否|有无/u.test(clause) && !/:(?:是|有|已|√|✓|y)/iu.test(clause));

const ROLE =
  '(?:法定代表人|法人代表|法人(?!单位|机构|组织|变更|资格)|负责人|校长|园长|举办[者人]|经营者|责任人|(?:责任|主管|从业|管理|经办)人员|教师|老师|教职工|员工|讲师|个人)';
const MASKED = '(?:\\p{Script=Han}某{1,2}|本人)?';

/**
 * An act against somebody of the institution is none against it; a talk with its head is one with it. 其 stands for its
 * name: 对其及其负责人罚款.
 */
const AGAINST_PERSON = some(
  '约谈.{0,6}(?:教师|教职工|员工|讲师|家长)',
  `(?:对|给予)(?!(?:其|.{0,12}(?:机构|单位|公司|学校|校|园|中心))(?:及|和|、|作出|处|罚|给予|警告))(?!.{0,8}?(?:法定代表人|法人代表|负责人|校长|举办者)(?:进行)?了?(?:集体|行政|警示)?约谈(?!.*[罚警])).{0,8}?${ROLE}`,
  // 法定代表人：罚款5千元, 罚款5千元（个人）, 通报批评其负责人. A fine for whoever employs 无证教师 is none on them.
  `^(?:对|其|该|本|涉事|涉案|当事人|公司|单位|机构|学校|校|园|中心|企业|的|直接|主要|任课|授课|在职)*${ROLE}${MASKED}:?(?:各|分别|均|被|给予|予以|并|处以?)*(?:罚|警告|没收|通报批评)`,
  `(?:罚|警告|没收|通报批评).{0,60}\\((?:其|对|系|均?为|针对)?${ROLE}${MASKED}\\)`,
  `(?:通报批评|警告|罚款)了?(?:其|该[^,;及和与]{0,4}的?)?${ROLE}(?!及|和|与)`,
);

/** Done to somebody beside the party, called by what they are: 约谈场地出租方, 对总公司罚款. */
export const TO_BESIDE =
  /(?:约谈了?|对|将|责令|处罚|警告|给予)[^，。；,;]{0,6}?(?:出租(?:方|人|户)|房东|业主|物业|场地(?:方|提供)|平台(?:企业|方|运营方)|广告(?:发布者|经营者|制作方)|合作方|品牌方|加盟商|总公司|母公司|股东|关联(?:公司|企业)|其他单位)(?![^，。；,;]{0,12}(?:不严|不力|未|不当))/u;

/** Whom else than its party a clause punishes, as a reason; null where nobody else. */
export function onAnother(clause: string): string | null {
  if (AGAINST_PERSON.test(clause)) return '针对个人（法定代表人、教师等），名单不登载自然人';
  return TO_BESIDE.test(clause) ? '针对其他单位或个人，不是这一行的单位' : null;
}

/** A unit by its form, right before what is done to it: 对…有限公司罚款, 将…学校列入黑名单. */
const NAMED =
  /(?<=对|将|给予|责令|处罚)([^,;。、:()对将\n]{2,40}?(?:公司|学校|幼儿园|小学|中学|大学|学院|中心|工作室|事务所))(?=(?:作出|做出|予以|给予|进行|分别|依法|并)*(?:处|罚|没收|警告|通报批评|吊销|暂扣|停止|停业|列入|纳入|约谈))/gu;

/** A decision in which whoever is called by a name that shares nothing with the party's is 其他单位. */
export const withoutOthers = (decision: string, party: string): string =>
  decision.replace(NAMED, (unit) => {
    const [other, own] = [nameParts(unit).brand, nameParts(party).brand];
    const isOther =
      other.length > 1 && !party.includes(other) && !(own.length > 1 && unit.includes(own));
    return isOther ? '其他单位' : unit;
  });

const PAPER = '《[^《》]{0,80}(?:法|条例|办法|规定|规则|细则|标准|准则|意见|通知|解释|基准|制度)》';
/** Bounded, since cells may be of any length. */
const QUOTED = '(?:“[^”]{0,400}”|"[^"]{0,400}")';
/** A law's own words before 规定 or behind its article, and its name: what it provides was done to nobody. */
const CITED = new RegExp(
  `(?:依据|根据|按照|依照|参照|违反|适用)(?:${QUOTED}|${PAPER}|[^,;。“"《\\n]){0,200}(?:的|之)规定|第[一二三四五六七八九十百\\d]+条(?:第?[\\p{Script=Han}()\\d]{1,4}[款项])*${QUOTED}|${PAPER}(?:${QUOTED})?`,
  'gu',
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
