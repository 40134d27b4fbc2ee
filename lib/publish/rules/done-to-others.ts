import { tight } from '../../domain/plain-text';
import { anyOf, pattern, some } from '../../text/expressions';
import { normaliseName } from '../../text/normalise';
import { beginsAsKind } from '../../text/own-part';
import { saysNothing } from '../../text/typed-name';
import { actWords, IMPOSED } from './act-words';
import { LAST_WORD, THIS_WORD } from './forms';
import { type NameParts, nameParts } from './name-parts';
import { isNoName } from './no-names';
import { NUMERALS } from './numerals';
import { FULL_NAME, MASKED_NAME } from './persons';
import { BESIDE, HEAD, HOLDER, LET_GO, MEMBER, PERSON_OF_UNIT, STAFF } from './roles';

/** Whom else than its party a decision is done to: persons of it, units beside it, units by their names. */

/** 实际控制人变更未备案 is what the institution left undone. */
const ROLE = `${PERSON_OF_UNIT}(?!的?(?:资格|资质|信息|无证|持证)|(?:[、和及与]${PERSON_OF_UNIT})*的?(?:变更|更换|变动))`;
/** Whoever employs somebody is punished for that; 对聘用的教师 speaks of the person. */
const EMPLOYS = '其?(?:聘用|聘请|招聘|雇佣|雇用|使用|安排|组织)(?!的|过)|未公[示开]';
const WHO = `(?:${MASKED_NAME}|本人|${FULL_NAME})?`;
/** 对教师有偿补课的行为罚款 is done to the unit; 对教师王某的行为罚款 and 对责任人员的行为罚款 are done to the person. */
const OF_DEED = `(?!(?<=${STAFF}|(?:从业|工作)人员)(?!\\p{Script=Han}某|${FULL_NAME}的).{0,16}(?:行为|问题))`;

/** Whoever an office may talk to beside a unit itself. */
const PERSON = `(?:${PERSON_OF_UNIT}|${MEMBER}|${HOLDER}|家长)`;
const SOMEBODY = `(?:${PERSON}|${BESIDE})`;
/** A head who is not named speaks for the unit: 约谈负责人并罚款5万元; 约谈负责人，对其罚款5万元. */
const WITH_UNIT = `[^,;，；]*(?:${HEAD}|经营者)(?!${MASKED_NAME}|(?![和与及并后])${FULL_NAME})`;

/** These are done to persons too. */
const PERSONAL = `(?:罚|${actWords('penalty', 'listing')})`;

/** These stand behind the name of whom they are done to. */
const DONE_TO = `(?:当场|作出|做出|予以|给予|进行|分别|依法|并|已|被)*(?:处|停止|停业|${IMPOSED})`;

/** What a unit does with somebody: 虚构名师李某被罚款 is of the unit. */
const DOES = `(?:${EMPLOYS}|[未因由虚冒伪称及和与、]|宣传|体罚|[辱打])`;
/** Before a person or a unit that a clause begins with: 该校, 9月3日其, 余姚市教育局查明余姚市示例学校的. */
const AHEAD = `(?:(?:\\d{4}年)?\\d{1,2}月\\d{1,2}日)?(?:(?:\\p{Script=Han}{2,14}局)?(?:经查|查明|发现|决定)|其中|另|同时|此外|:)*(?:(?!${DOES}).{2,30}?(?<=${LAST_WORD}|教育|培训)的?)?(?:其|该|本|涉事|涉案|当事人|${THIS_WORD}|的|直接|负责|主管|主要|任课|授课|在职|原|实际)*`;
/** Whoever else a mask is before: 业务员李某, 冒用者张某. */
const SOMEONE = `(?:${HOLDER}|${MEMBER}|冒[名用充][者人]|(?:(?!${DOES})\\p{Script=Han}){1,4}[员人者](?<!学员|${PERSON_OF_UNIT}))`;
/** Behind them, where something is done to them. */
const BY = `(?:已经?|也|亦|均|另|还|依法)*被[^,;，；]{0,16}?${PERSONAL}`;

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
  // 约谈其法定代表人张某并罚款500元, 处校长李某500元罚款.
  `约谈了?(?!${WITH_UNIT})[^,;，；]{0,60}?${PERSON}${WHO}后?并(?:依法|分别|对其|给予其?|予以|处以?)*(?:罚|${actWords('penalty')})`,
  `(?<!查)处(?![分理置])以?[^,;，；、罚]{0,12}?${PERSON}${WHO}(?:[\\d${NUMERALS}]{1,3}[名人]|各|分别|人民币)*(?:[\\d${NUMERALS}.]{1,12}元的?)?罚款`,
  `(?:对|将|把)(?!.{0,200}(?:行为|问题|做法))[^,;]{0,6}?(?:家长|学员|学生|消费者)(?:给予|予以|进行|处以?)*${PERSONAL}`,
  `(?<![未不没])(?:对|给予)${NOT_ON_PERSON}(?:.{0,8}?|(?:(?!${IMPOSED}).){9,14}?)${ROLE}${OF_DEED}`,
  // 法定代表人：罚款5千元, 罚款5千元（个人）, 通报批评其负责人. A fine for whoever employs 无证教师 is none on them.
  `^(?:对|将|把|其|该|本|涉事|涉案|当事人|${THIS_WORD}|的|直接|主要|任课|授课|在职)*(?:${ROLE}|${MEMBER})${WHO}:?(?:各|分别|均|被|给予|予以|并|处以?)*${PERSONAL}`,
  `${PERSONAL}.{0,60}\\((?:其|对|系|均?为|针对)?${ROLE}${WHO}\\)`,
  // 法定代表人张某因…被罚款. Whom a clause begins with is whom it is of: 虚构名师李某被罚款, 聘用教师张某被罚款 are of the unit.
  `^${AHEAD}(?:${ROLE}(?:${MASKED_NAME}|${FULL_NAME})|${SOMEONE}?${MASKED_NAME}|(?<=[其的])${HEAD}|(?:责任|主管)人员)(?:(?:因|由于)[^,;，；]{0,40}?|于[\\d年月日]+)?${BY}`,
  // 对安全管理员李某处以警告, whatever their role is called.
  `(?:对|给予)[^,;，；。]{0,14}?\\p{Script=Han}某{1,2}(?!(?:进行)?约谈)${DONE_TO}`,
  `(?:通报批评|警告|罚款)了?(?:其|该[^,;及和与]{0,4}的?)?${ROLE}(?!及|和|与)`,
);

/** These words stand before whom something is done to. */
const ON = '(?:约谈了?|对|将|责令|处罚|警告|通报批评|给予)';

const OWN_WRONG = some('该 本 当事人 擅自 私自 违[规法] 非法 利用 引入 使用 隐瞒');
const PARTNER = some(`
  加盟[店校方] 外包(?:方|商|[^，。；,;、和与及]{0,4}公司) 合作(?:学校|机构|单位|公司|企业|校) 供应商 开发商 代理商
  (?:(?<=[其的])|全资|控股)子公司 第三方(?:机构|公司)? 受托方 委托方 承包[方人] 广告公司
`);
/** The name of such a unit. */
const CALLED = `(?:[^，。；,;、的给未违无虚擅超因被]{2,40}?${LAST_WORD})?`;
/** In the place of their names. */
const OTHERS = '其他单位';
/**
 * Something is done to somebody beside the party, who is called by what they are: 约谈场地出租方, 对总公司罚款. What is done
 * for a wrong with them (擅自变更股东, 冒用品牌方名义), or to 该平台企业, is done to the party.
 */
const TO_BESIDE = anyOf(
  `${ON}[^，。；,;变未虚冒欺拖假伪侵损诋瞒]{0,6}?(?:${BESIDE}|物业|场地(?:方|提供)|(?<!该|本)平台(?:企业|方|运营方)|广告(?:发布者|经营者|制作方))(?![^，。；,;]{0,12}(?:不严|不力|未|不当))`,
  `(?:^|${ON})${OTHERS}(?=${DONE_TO}|因[^,;，；]{1,30}?被)`,
  `\\(${OTHERS}\\)`,
  `${ON}[^，。；,;、和与及变未]{0,4}?(?:(?:[镇乡县市区]|人民)政府|属地|主管(?:部门|单位)|街道办)`,
  // 区教育局被通报批评, 镇政府因监管不力被通报批评. 未报区教育局被警告 is of the party.
  `^(?![^,;，；]*(?:未|冒|经|由|向|违|对|将|在)|被)\\p{Script=Han}{0,8}(?:局|政府|办事处|街道办?|管委会|委员会)(?:因(?:监管|履职|失职|审批)[^,;，；]{0,16}|已|也)?被(?:通报|警告|问责|罚)`,
  // 对其加盟店罚款, 对外包招生公司罚款; 对该外包公司 may be the party.
  `(?:对|将|给予)(?![^，。；,;]{0,6}${OWN_WRONG})[^，。；,;、和与及变未虚冒给]{0,6}?${PARTNER}${CALLED}(?=${DONE_TO})`,
  // 其房东余姚市示例物业有限公司被罚款; 加盟店虚假宣传被罚款 and 该总公司被罚款 may be the party's.
  `^(?:该(?![母总]公司|关联)${BESIDE}|(?:其|的|当事人|${THIS_WORD})*(?:${BESIDE}|${PARTNER}))${CALLED}${BY}`,
);

/** A unit is punished for how it lets somebody go: 因违规辞退教师王某，对其罚款. */
const LETS_GO = `(?<!(?:责令|要求|因|违[法规]|擅自|无故)[^,;，；]{0,12})${LET_GO}`;
/** A talk with somebody else, or whom a unit let go, right behind which 其 is them: 约谈教师，对其警告. */
export const TALKS_TO_SOMEBODY = pattern`(?<![未没][^,;，；]{0,8})(?:约谈(?!${WITH_UNIT})[^,;，；]{0,60}?${SOMEBODY}${WHO}|${LETS_GO}[^,;，；]{0,60}?${PERSON}(?:${MASKED_NAME}|${FULL_NAME})|对(?!${WITH_UNIT})[^,;，；]{0,60}?${SOMEBODY}${WHO}(?:进行)?了?(?:集体)?约谈)后?$`;
/** 对其违规收费的行为罚款, 对其机构罚款 and 对其及教师警告 are of the unit all the same. */
export const AT_THEM = pattern`^(?:并|同时|另)*(?:对|将|给予|处以?)其(?!及|和|与|、|[^,;，；]{0,16}(?:行为|问题|做法)|${THIS_WORD})`;

const ON_PERSON = '针对个人（法定代表人、教师等），名单不登载自然人';

/** Whom else than its party a clause punishes, as a reason; null where nobody else. */
export function onAnother(clause: string): string | null {
  if (AGAINST_PERSON.test(clause)) return ON_PERSON;
  return TO_BESIDE.test(clause) ? '针对其他单位或个人，不是这一行的单位' : null;
}

const UNIT = `[^,;。、:()对将\\s]{2,40}?${LAST_WORD}`;
const UNITS = `(?:${UNIT}、){0,20}${UNIT}`;
const BEGIN = `(?<=^|[,;。\\s]|\\)、|${ON})`;
/**
 * Units by their forms, right before what is done to them: 对…有限公司罚款, 将…学校列入黑名单, 1.…有限公司：罚款, …学校（罚款）, or
 * above it.
 */
const NAMED = new RegExp(
  `${BEGIN}(?:\\(?\\d{1,2}[.、)])?(${UNITS})((?:\\([^()]{0,60}\\))?)(?:[:(\\s]*|(?<=\\d[.、)]${UNIT}),)(?=${DONE_TO}|因[^,;。]{1,30}?被(?:依法|处以?|给予)?${IMPOSED})`,
  'gu',
);
/** Of several units, to which one thing each is done: 甲、乙分别被警告、罚款. Nobody knows what to whom. */
const EACH = new RegExp(
  `${BEGIN}([^,;。:()\\s]{4,400}?)(被?分别[^;。\\n]*[、,和及][^;。\\n]*)`,
  'gu',
);
/** Units behind what is done to them: 罚款5万元（…有限公司）. The party itself is called 原名…, or 即…. */
const NAMED_BEHIND = new RegExp(
  `(?<=\\((?:系?针?对)?)(?!原|曾|前身|[现更改]名|[又简下]称|以下|即|变更)(${UNITS})(?=\\))`,
  'gu',
);

/** What somebody did, which no registered name holds: 擅自举办民办学校, 冒充示例大学. */
const IS_DEED =
  /^(?:未|擅自|冒|假冒|诋毁|挂靠|转[让租包]|搬[至到]|开[设展]|设立|虚[构假]|违[反规法]|非法|利用|使用|因|当事人)|宣传|合作(?!社)|招生|签订|举办|开办|的(?:公司|学校|中心)$/u;

/** 甲等3家机构: the party may be one of them. */
const AND_MORE = /等[\d一二两三四五六七八九十几余多]*[家所个]/u;

/** What papers call units instead of a trade name: 各, 3家, 无证. */
const NO_BRAND =
  /^(?:[其本各某原另所辖周全多每新市区县]|部分|涉|有关|相关|未|无|黑|违|超|变相|隐[形性]|擅|民办|公办|私立|校外|线[上下]|我|城[区东南西北]|旗下|下[属设]|含|执法|非学|民非)|[某该的办对将]|[上前]述|以下|下列|[\d一二两三四五六七八九十][家所个]|校区$|缴至?$|决定|查[实明]/u;

/** A unit that is called by where it is, or any. */
const NO_NAME = /[路街]|小饭桌|行政|政务/u;

/** Does a trade name stand in a unit's short name (示例春笋 in 示例春笋培训中心), and no words for any unit? */
const hasOwnName = ({ brand, form }: NameParts): boolean =>
  form !== '' &&
  !NO_BRAND.test(brand) &&
  !saysNothing(normaliseName(brand)) &&
  !beginsAsKind(brand);

/** Has a trade name two units beside each other of a name, or its whole trade name of one unit? In: normalised. */
const sharesUnits = (brand: string, name: string): boolean => {
  const own = normaliseName(nameParts(name).brand);
  const known = normaliseName(name);
  const pairs = Array.from(brand, (_, at) => brand.slice(at, at + 2)).slice(0, -1);
  return pairs.some((pair) => known.includes(pair)) || (own.length === 1 && brand.includes(own));
};

/** Words that lead to a unit: 其中, 给予. */
const BEFORE_UNIT = pattern`^(?:其中|${ON})+`;

/** Is a unit called by a name that shares nothing with any of the party's? One that is not registered may be short. */
function isOther(unit: string, party: readonly string[]): boolean {
  if (AND_MORE.test(unit)) return false;
  const parts = nameParts(unit.replace(BEFORE_UNIT, ''));
  const { brand, region } = parts;
  const isRegistered = region !== undefined || unit.endsWith('公司');
  if (brand.length < 2 || !(isRegistered || (hasOwnName(parts) && !NO_NAME.test(unit))))
    return false;
  if (IS_DEED.test(unit) || isNoName('institution', unit)) return false;
  return party.every((name) => {
    const own = nameParts(name).brand;
    const isShared = isRegistered ? name.includes(brand) : sharesUnits(normaliseName(brand), name);
    return !isShared && !(own.length > 1 && unit.includes(own));
  });
}

/** A person by name, right before what is done to them: 对王小明罚款2000元. */
const NAMED_PERSON = new RegExp(`(?<=对|给予)${FULL_NAME}(?=${DONE_TO})`, 'gu');

/** A decision in which others than the party, which may have several names, are 其他单位. */
export function withoutOthers(decision: string, party: readonly string[]): string {
  const areOthers = (units: string): boolean =>
    units.split('、').every((unit) => isOther(unit, party));
  return decision
    .replace(EACH, (words: string, units: string, done: string) =>
      units.split(/[、和与及]/u).some((unit) => isOther(unit, party))
        ? OTHERS + done.replace(/[、,和及]/gu, '')
        : words,
    )
    .replace(NAMED, (words: string, units: string, aside: string, at: number, said: string) => {
      if (!areOthers(units) || [...party, '其'].some((name) => aside.includes(name))) return words;
      return /[、\s]$/u.test(said.slice(0, at)) ? `;${OTHERS}` : OTHERS;
    })
    .replace(NAMED_BEHIND, (units: string) => (areOthers(units) ? OTHERS : units))
    .replace(NAMED_PERSON, (person) =>
      party.some((name) => name.includes(person)) ? person : OTHERS,
    );
}

/** Who did it, where grounds begin with that: 因甲公司虚假宣传, 当事人甲公司于…, 被处罚人为甲公司. */
const DOER = pattern`^(?:经查[,:]?)?(?:(?:因|由于|当事人|(?:被处罚|行政相对)人|处罚对象)(?:[为是系:])?)?(\p{Script=Han}[\p{Script=Han}()\dA-Za-z·]{3,40}?(?:公司|学校|培训中心))(?=$|[,;。于在自从通利未擅发组虚违无超])`;

/** The unit that grounds say did the deed, where it is none of the party's names; null where that is the party. */
export function doerIn(grounds: string, party: readonly string[]): string | null {
  const [, doer] = DOER.exec(tight(grounds.normalize('NFKC'))) ?? [];
  if (doer === undefined || !isOther(doer, party)) return null;
  // 单位实际为无证培训学校 names nobody.
  return doer.endsWith('公司') || nameParts(doer).region !== undefined ? doer : null;
}
