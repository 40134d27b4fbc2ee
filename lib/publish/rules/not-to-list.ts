import { anyOf, pattern } from '../../text/expressions';
import { UNIT_WORD } from './forms';
import { folded } from './lifted-or-revoked';
import { MASKED_NAME } from './persons';
import { PERSON_OF_UNIT } from './roles';

/** What a clerk's remark says of a row that is not to be listed, whatever it names. */

/** What a clerk's remark speaks of: 该条信息, 处罚对象, 经核实. */
const OF_ENTRY =
  '(?:该|本|此|条|行|信息|数据|内容|处罚|对象|主体|名称|单位|机构|录入|填报|填写|登记|系|属|为|经核实|经核查|经查实?|经调查|确认|,)*';
const OUR_UNIT = `(?:${UNIT_WORD}|家|主体|当事人|对象)`;
/** 该单位为…: what leads to who the row's unit is in its case. */
const IT_IS = `(?:该|本|此|其|${OUR_UNIT}|系|属|为|仅|只|是)*`;
/** Whoever is not named and is not the unit. */
const SOMEBODY = '(?:他人|别人|第三方|不法分子|其[他它](?:机构|单位|公司))';

/** Words that nothing was done, or not by this unit, in a remark or as grounds. */
const NO_DEED = anyOf(
  `^${OF_ENTRY}(?:[误错][列登]入?|张冠李戴)$`,
  // Not it, or nothing that it did. 复查未发现违法行为 says that it mended its ways, and leaves the act.
  `^${OF_ENTRY}(?:不存在|未发现|未见|没有|未查[见到])(?:上述|该|任何|相关|有关|涉嫌|的)*违[法规](?:违规|违法)?(?:行为|问题|情形|情况|事实)?$`,
  `^${OF_ENTRY}(?:无违[法规](?:违规)?(?:行为|事实|问题)?|不构成违[法规](?:行为)?|违[法规](?:行为|事实)不能?成立|不予立案|终止调查|终止(?:行政)?处罚程序|(?:行政)?处罚程序(?:已|依法|予以)*终止)$`,
  '^(?:经查实?|经核[实查]|经调查|,)*(?:举报|投诉|反映)(?:的?(?:内容|情况|问题))?(?:不实|不属实|不成立)$|^查无(?:实据|此事)$',
  '^(?:经[^,;。]{0,4}[查核]实?)(?:均|都|后)?不(?:能)?成立$',
  // 只约谈未处罚.
  '^(?:[仅只]|仅仅|只是)(?:约谈|警示|教育|批评|提醒|责令(?:改正|整改)|整改)+(?:了)?(?:[但并而])?(?:未|没有?|不予?)(?:予|给予|作出|进行|实施)?(?:行政)?(?:处罚|罚款?)$',
  // 冒用他人名称 is what somebody did.
  `^(?:该|本|此|其|${OUR_UNIT}|名称|名义|身份|系|属)*(?:[被遭](?:${SOMEBODY})?|${SOMEBODY})(?:恶意)?(?:冒名|冒用|假冒|盗用)(?:其|该|${OUR_UNIT}|名称|名义|身份|信息|资质|品牌|商标|许可证|注册|登记|招生|办学|宣传|开展|培训|经营|活动|的)*$`,
  // That nobody was punished. 三年内无处罚 and 对负责人不予处罚 say it of another time or of somebody else.
  '^(?:已|实际上?|经(?:研究|审查|集体讨论|复核)?|依法|决定|最终|结案|目前|暂|尚|该案|本案|[该此](?:机构|校|公司|单位)|听证后|首违|轻微)*(?:未|不予|免予|免于|免除|无|没有|未予|不)(?:给予|作出?|做|实施|受到?)?(?:行政)?处罚(?:决定)?(?:结案|案件终结)?$|^(?:首违|轻微)*(?:免罚|不罚了?|没处?罚|未罚款|免处罚)$|^[^,;。]{0,6}(?:会议?(?:研究)?|讨论)决定不予?处罚$',
);

/** A clerk's word that an entry is no true or no public one, a sample, not in force yet, or that nobody was punished. */
const NOT_TO_LIST = anyOf(
  NO_DEED.source,
  `^${OF_ENTRY}(?:误|误报|误录|[录填写]错|误填|误传|谣言|不实(?:信息)?|错报|错填|(?:列入|录入|登记|填写|处罚|主体|对象|名称)错误|处?罚错了?|有误(?:待(?:核[实查对]?|更正))?|(?:情况|内容)?不属实)$`,
  `^${OF_ENTRY}(?:(?:粘?贴|[填录写看抄])错了?(?:行|单位)|[错串]行)了?$`,
  // 处罚对象为其总部, 该处罚系对其加盟商作出, 被罚的是原承办人, 系隔壁机构.
  `^(?=.*(?:罚的是|对象|主体|实[为际]|作出|[系是]隔壁))${OF_ENTRY}(?:被?罚的?|实际?|针?对|[是系为])*[其该原]*(?:加盟[商店方]|总部|总公司|房东|隔壁(?:机构|学校)?|承办[人方者]|举办[人者]|承包[人方]|供应商|合作方|校长|员工|教师)(?:本人|.某)?(?:作出|[被受]罚)?的?$`,
  '^(?:还|尚)?[没未]有?(?:下达?|作出|出)(?:处罚)?决定书?$|^(?:如无异议(?:后|的|则|再)?|无异议(?:后|则|再))正式?作出(?:处罚)?决定$',
  '^(?:异议|申诉)(?:申请)?成立$|^(?:系|属)?冒名$|^另有[其他]人$',
  `^${OF_ENTRY}[与和跟](?:该|本|此|上述|涉案|涉事)*(?:${OUR_UNIT}|其)无关$`,
  // 该单位为举报人: it told of another.
  `^${IT_IS}(?:举报|投诉|受害|被害|被侵权|权利|证)(?:人|方|单位|机构)$|^第三人$|^(?:白名单|红名单|红榜)$`,
  '^(?:仅|只)(?:对|处[罚理]|追究|警告)[^,;。]{0,10}(?:校长|负责人|法定代表人|教师|员工|个人)(?:个人|本人)?(?:作出|进行|予以|给予)?(?:行政)?(?:处[罚理])?$',
  '^[被受]?(?:处[罚理]|通报|查处|列入)?(?:对象|主体|当事人|单位|机构|企业)?(?:(?:实际?上?|应当?)(?:为|是|系)|[为是系](?=另|其[他它]|别))[^,;。]{2,40}(?:公司|学校|中心|幼儿园|个人|自然人|教师)$',
  `^(?:(?:处[罚理]|通报)(?:对象|主体)|(?:被处罚|当事)人|(?:行政)?相对人)(?:为|是|系|:)(?:(?:该|其|本)?(?:学?校|机构|公司|单位)?的?(?:教师|老师|员工|个人(?!独资)|自然人|负责人|法定代表人|校长|举办[者人])|${MASKED_NAME}$)`,
  '^[此该本条系为是]+[^,;。另有]{0,6}同名(?:不同)?(?:的)?(?:机构|单位|公司|学校)$|^同名不同(?:机构|单位|公司|学校|家)$',
  // 与被处罚单位同名 is another one; 同名 alone may only warn of a namesake.
  `^${OF_ENTRY}(?:不是|并非|非)(?:本|该|此|上述|同一|我[市区县局]?)+${OUR_UNIT}$|^查无(?:此|该|本)${OUR_UNIT}$`,
  // 当事人应为学员办理退费 says what is owed.
  '^(?:名称|金额|日期|正确|实际)+应当?(?:为|是|系)(?=[^,;。])',
  '^(?:单位|机构|当事人|主体)*应当?(?:为|是|系)(?=[^,;。])(?![^,;。]*(?:办理|退[还费款]|缴[纳存费]|提供|购买|签订|开具|赔[偿付]|支付|返还|安排))',
  '^(?:该|本|此|条|信息|处罚|决定书?|依法|当事人|领导|申请|要求|对外)*(?:不|不予|暂不|暂停|暂缓|待|不宜|尚未|不得|不要|请?勿|切勿)(?:对外)?(?:公示|公开|公布|发布?|外传|通报)$|^(?:内容)?(?:涉密|保密)$|^不对外$|^(?:(?:领导|局长)(?:说|要求|指示)?)?(?:先不|[暂缓]不|暂缓|缓)发$',
  // Of an app: what somebody else passed off as it.
  '^(?:系|为|属|疑似|该应用)*(?:仿冒|假冒|山寨|盗版|非官方|非正版)(?:的)?(?:应用|版本|APP|App|app|软件|程序|产品)$|^非(?:该|本)?(?:开发者|官方)(?:本人)?(?:发布|上传|提供)$',
  `^${OF_ENTRY}(?:请|需|应|待|要|可|拟)*删(?:除|掉|去)(?:此|该|本)?[行条项]?$`,
  '^(?:仅?供?|限)内部(?:掌握|使用|资料|参考|文件|通报)?$|^依申请公开$',
  '^(?:处罚|决定书?|文书)*(?:尚未|未|暂未|未能)(?:送达|生效)$',
  // Deferred, waived, or paid back: what a court or the office left of the act is nothing.
  '^(?:是否|执行[^:]{0,4}:)?缓期(?:执行)?(?::是)?$|^(?:罚款|处罚)?(?:已|予以|全部|全额|均)*(?:免除|退[还回]|返还)(?:全部)?罚款$|^罚款(?:已|予以|全部|全额|均)*(?:免除|退[还回]|返还)(?:给?(?:机构|学校|当事人))?$|^已退罚款|^已?豁免$|^(?:罚款|处罚)?(?:已经?|依法)*执行回转$|^已?平反$',
  // Nobody stands for the row.
  '^是否[已经]*(?:核实|查实|属实|真实|确认):(?:否|无(?!误|异议|问题|疑)|未|没有|不|待)',
  '^疑似$|^(?:名称)?(?:有?待|尚待)(?:进一步)?(?:核实|核对|核查|核|查实|确认)$',
  '^(?:填写|填报|录入|以上|以下|此行|本行|该行|仅为|为|是)*(?:示例|样例|范例|样本|举例|模[板版]|(?:参考)?格式|填[写表报]说明|[Tt][Ee][Ss][Tt]|草|例子?|测试(?:数据|用)?|演示(?:数据)?|模拟数据|假数据)行?(?:请?(?:删除|忽略))?$',
);
/** Who stands beside a case. In a bracket, or behind a colon or comma, it says so of whoever stands there: 余姚市教育局（主管单位）. */
const BESIDE_CASE = pattern`^${IT_IS}(?:(?:出租|监管|主管|出租场地|场地(?:出租|提供)|受骗|(?:配合|协助)(?:调查|检查)|协查|参会)(?:人|方|单位|机构)|原告|房东|家长)$`;

/** All that a remark says is that the act was on a person. 对负责人（张某）罚款1万元 and 对机构罚款，对负责人警告 tell of more. */
const ON_PERSON = pattern`^(?:(?:该|此|本)?(?:处罚|罚款|决定)(?:系|是|为|仅|只)*)?[对针]对?(?:其|该|本)?(?:学?校|机构|公司|单位)?的?${PERSON_OF_UNIT}(?:${MASKED_NAME}|个人|本人)?(?:作出|进行|给予)?(?:的?处罚)?$`;

/** 是否行政处罚：否. Of whoever was put on a list or talked to that is no contradiction. */
const UNPUNISHED =
  /(?:^|[,;。()\n])(?:是否|有无)(?:已|被|给予|予以|作出|受到?)*(?:行政)?处罚:(?:否|无|未|没有|不)/u;
export const saysUnpunished = (remark: string): boolean => UNPUNISHED.test(folded(remark));

/** All that a remark says is that nobody has signed or passed it yet, or that it is not carried out. 未经批准 is a deed. */
const NOT_PASSED = anyOf(
  '^(?:尚|还|暂)?(?:未获批准|[未待](?:签发|下发)|未过会)$',
  '^(?:决定书?|文书|局务会|会议)(?:尚|还|暂)?未获?(?:通过|批准|盖章|签[发字]|下发)$',
  '^(?:尚|还|暂)?[未待]经?(?:局长|领导|局务会|集体)+(?:批准|签[发字]|通过)$|^(?:局长|领导)(?:尚|还|暂)?未(?:批准|签[发字])$',
  '^(?:处罚|罚款|决定)?不再执行$',
);

const UNLISTED =
  /(?:^|[,;。()\n])((?:是否|有无)[^,;:。()]{0,12}名[单录]):(?:否|无|未|没有|不|待定)/u;
/** The list that a remark says somebody is not on: 是否列入黑名单 of 是否列入黑名单：否; null where it says none. */
export const unlistedIn = (remark: string): string | null =>
  UNLISTED.exec(folded(remark))?.[1] ?? null;

/** Before what is said of the row itself: 备注：…, 结论：…. */
const REMARK_LABEL =
  /^(?:备注|说明|更正|勘误|结论|结果|处理(?:结果|意见|情况)?|(?:案件|办理|当前)?状态|核查结果|(?:执行|履行|整改)情况|处理进展):/u;

const unlabelled = (clause: string): string => clause.replace(REMARK_LABEL, '').replace(/:$/u, '');

/** The remarks of a cell, each without its label. */
const remarksIn = (remark: string): string[] =>
  folded(remark)
    .split(/[,;。()\n]/u)
    .map(unlabelled);

/** Is a text a word for who stands beside a case? */
export const standsBeside = (text: string): boolean => BESIDE_CASE.test(folded(text));

/** Is all that a remark says that the act was on a person? */
export const isOnPerson = (remark: string): boolean => ON_PERSON.test(unlabelled(folded(remark)));

export const isNotToList = (remark: string): boolean =>
  standsBeside(remark) ||
  isOnPerson(remark) ||
  NOT_PASSED.test(unlabelled(folded(remark))) ||
  remarksIn(remark).some((clause) => NOT_TO_LIST.test(clause));

/** Somebody's word, for which nobody stands. In a result (罚款5万元（网传）) it leaves open what was done. */
const HEARSAY = pattern`^${OF_ENTRY}(?:据?网传|听(?!证|课)[^,;。]{0,5}说的?|消息来源不明|(?:消息|信息)?(?:尚?未|没有?)经?[核证]实|存疑[?]?|(?:本人|我|自己)?猜的?)$`;
export const isHearsay = (remark: string): boolean =>
  remarksIn(remark).some((clause) => HEARSAY.test(clause));

/** Do grounds tell of no deed? 信息不公开 and 内容不属实 are deeds, and say of a row that it is not to be listed. */
export const tellsNoDeed = (grounds: string): boolean =>
  remarksIn(grounds).some((clause) => NO_DEED.test(clause));
