import { parsePhone, parseUscc } from '../../domain/identifiers';
import { isHttpUrl } from '../../domain/url';
import type { Field } from '../../tables/known-headings';
import { pattern } from '../../text/expressions';
import { actWords, IMPOSED } from './act-words';
import { parseDate } from './dates';
import { YEAR_CLOSES, YEAR_OPENS } from './decision-numbers';
import { LAST_WORD, UNIT_WORD } from './forms';
import { hasWholeEnding } from './name-parts';
import { leadingRegion } from './regions';
import { BESIDE, ROLE } from './roles';

/** What a cell of names holds that names nobody: a word for anybody, or what belongs into another column. */

/** What clerks write where there is no name, with or without brackets behind it: 无名（示例路3号2楼）. */
const NO_NAME =
  /^(?:(?:同上|略|匿名|备?注|说明|序号|(?:以[上下])?空白|以下无正文|以上合计|[黑白红]名单|[-—–/\\]+)|(?:无|[尚暂]?未|没有|暂无|不详|不明|未知)(?:取名|起名|(?:办理)?(?:登记|注册)|名|名字|名称|字号|招牌|牌匾|牌|挂牌|命名|证|证照|执照|许可证)?的?(?:校外)?(?:教育|培训|辅导|托管|补习|办学)*(?:机构|点|班|学校|中心|场所|单位|教室|画室)?)$/u;

/** Which of many: 该机构, 上述机构, 涉事企业. */
const POINTS =
  '该|本|此|这|那|上述|前述|以上|以下|下列|涉事|涉案|涉嫌|有关|相关|其他|其它|其余|另一?|个别|部分|多[家个所]|各|所有|全部|全体|被(?:处罚|查处|举报|投诉|告知|取缔|检查)|受(?:处罚|检查)';
/** That it broke the law, without saying who did: 无证无照, 未经许可的, 黑. */
const UNLAWFUL =
  '无(?:办学)?(?:证|照|牌|资质|资格|许可证?)|未(?:经|取得|办理|获得|依法)+(?:有效|合法|教育|主管|行政|部门|相关|办学|民办学校)*(?:许可证?|审批|批准|备案|登记|同意|资质)|非法|违法|违规|擅自|私自|黑|隐形|变异|不合格|不合规|不规范';
/** Of which kind: hundreds share it. */
const KIND =
  '校外|校内|非?学科(?:类|型)?|线上|线下|在线|民办|公办|社会|私人|个人|家庭|小型|大型|营利性|非营利性|义务教育|学前|幼儿|中小学|小学|初中|高中|(?:文化)?(?:艺术|体育|科技)类|教育|培训|辅导|托管|托育|补习|补课|办学|教学|午托|晚托|开办|设立|举办|从事|经营|的|、';
const NOUN = `${UNIT_WORD}|点|班|场所|教室|平台|网站|主体|窝点|小饭桌|门店|店铺?|(?:经营|商|用)户|组织|人员|法人`;
const OF_ANYBODY = pattern`^(?!(?:教育|培训|辅导|托管|补习)+(?:学校|中心|幼儿园|公司)$)(?:(?:${POINTS}|${UNLAWFUL}|${KIND})+[一两几家所个处户]*(?:${KIND})*(?:${NOUN})|(?:该|本|上述|前述)?(?:${ROLE}|被?(?:处罚|投诉|举报|申请|告知)(?:人|对象|单位)|原告|被告|第三人|(?:消费者|(?:学[生员])?家长|学[生员]|群众|[居市村]民)(?:代表)?|承租[方人]|(?:校外)?培训机构|本人|机构|单位)|(?:该|本|此|其|上述|前述|涉事|涉案)(?:学?校|院|园|所|社|店|馆|班|站))(?:名称)?$`;
/** Behind a place only what no register has: 余姚市校外培训机构, but not 余姚市民办小学. */
const OF_ANYBODY_THERE = pattern`^的?(?:${POINTS}|${UNLAWFUL}|校外|非?学科(?:类|型)?)(?:${POINTS}|${UNLAWFUL}|${KIND})*[一两几家所个处户]*(?:${KIND})*(?:机构|点|班|场所|单位|公司|企业|窝点)$`;
/** 该应用, 小程序, 未知APP. */
const ANY_APP =
  /^(?:该|本|此|上述|前述|涉事|未知|未命名|不知名|其他|某)?款?(?:的)?(?:(?:微信|支付宝|百度|抖音|手机|移动|互联网)*(?:[教学培网游购办]\p{Script=Han}类)?(?:app|应用(?:程序|软件)?|软件|小程序|客户端)(?:名称)?)$/iu;

/** A longer text is no word for anybody, and is slow to test. */
const LONGEST_WORD = 30;

function isOfAnybody(name: string): boolean {
  if (name.length > LONGEST_WORD) return false;
  const there = leadingRegion(name)?.text ?? '';
  return OF_ANYBODY.test(name) || (there !== '' && OF_ANYBODY_THERE.test(name.slice(there.length)));
}

/** Does a cell say that there is no name, or only 该机构? */
export function isNoName(field: Field, text: string): boolean {
  const bare =
    text.replace(/[（(][^（）()]*[）)]/gu, '').trim() || text.replace(/[（()）]/gu, '').trim();
  if (NO_NAME.test(bare)) return true;
  return field === 'app' ? ANY_APP.test(bare) : isOfAnybody(bare);
}

/** 其他12家机构, 3家: how many, which names nobody. */
const COUNT = pattern`^(?:其他|其它|其余|另有|共|合计|总计|等)?(?:计)?(?:\d+|[一二三四五六七八九十百两几多若干]+)(?:余)?[家所个户条件起](?:(?:校外)?(?:教育)?(?:培训)?${UNIT_WORD})?$|^(?:合计|总计|小计|共计|其他|其它|其余)${UNIT_WORD}?$`;

export const isCount = (name: string): boolean => COUNT.test(name.normalize('NFKC'));

/** 示例口算等5款, 5款应用. An app may be called 高等数学. */
const APPS =
  /(?:等|^共?)(?:\d+|[一二三四五六七八九十两几多数]+)余?[款个种](?:app|应用(?:程序|软件)?|软件|小程序|产品)?$|等(?:app|应用(?:程序|软件)|小程序)$/iu;

export const isSeveralApps = (name: string): boolean => APPS.test(name.normalize('NFKC'));

/** Where something is, which is not who it is: 示例路3号培训点. */
const PLACE = /(?:路|街|巷|弄|大道|村|小区|花园|大厦|广场)[^，。]{0,8}\d+(?:号|幢|栋|楼|室|层)/u;

/** A code of a register: eighteen characters, or fifteen of which most are digits. */
const isRegisterCode = (text: string): boolean =>
  (text.match(/\d/g)?.length ?? 0) >= 8 &&
  (parseUscc(text) !== null || /^[\dA-Z]{8}-?[\dA-Z](?:[\dA-Z]{6,9})?$/i.test(text));

/** qiming.example.com/kc; Example Co.Ltd and Dr.Kids are none. */
const HOST =
  /^(?:[a-z\d-]+\.)+(?:com|cn|net|org|edu|gov|top|xyz|vip|site|online|club|info|cc|tv|io|app|shop|xin|wang|ren)(?::\d+)?(?:[/?#]\S*)?$/;
const isAddress = (field: Field, text: string): boolean =>
  isHttpUrl(text) ||
  /^www\.\S+$/i.test(text) ||
  (field !== 'app' && field !== 'website' && HOST.test(text.toLowerCase()));

/** 余市监处罚〔2026〕12号, 教民133028170000018号. */
const PAPER = pattern`${YEAR_OPENS}?(?:19|20)\d\d${YEAR_CLOSES}?年?第?\d+号$|^教民\d{6,}号?$`;
/** 关于…虚假宣传的处罚, …行政处罚决定书, …价格欺诈案. 示例教案 and 导学案 may be names. */
const TITLE =
  /^关于.{4}|(?:决定书|的(?:行政)?处罚|(?:欺诈|宣传|[违非]法|违规|广告|价格|收费|[办招][学生]|科目|定价)(?:行为)?案)$/u;
const MONEY = /^(?:人民币)?[\d.,]+[百千万亿]*元整?$/u;
const ACT = pattern`^(?:并处|移出|${IMPOSED}|${actWords('standing', 'closure')})`;

/** 虚假宣传, 违规收费: what somebody did. 超人教育 and 未来学校 are names. */
const DEED =
  /^(?:虚假|违[规法反]|非法|擅自|私自|超(?:范围|标准|时[限段])|未(?:按|经|取得|公[示开]|备案|明码)|不正当|价格欺诈|无[证照]|侵[害犯])/u;
/** Words around a name by which somebody else is meant: 冒用…, …旁边的机构, 房东…. */
const BESIDE_A_NAME = pattern`^(?:冒用|冒充|假冒|仿冒|盗用|挂靠|借用|自称|号称|疑似|涉嫌|非|${BESIDE}|承租[方人]|转租方|投诉人?|举报人?|家长|受害单位|合作单位|委托方?|冒名|租[用赁]|[与跟])`;
const BEHIND_A_NAME = pattern`${LAST_WORD}(?:的|旁边?|隔壁|附近|对面|门口|周边|名义|供应商|加盟商|出租方|房东|楼[上下](?:的|无)|[前原离]职?(?:员工|教师|老师)|合作(?:的|方|单位|机构))`;

/** Does a text speak of somebody by another one's name? Behind 冒用 or 非 stands its place: 非凡教育 is a name. */
function isByAnother(name: string): boolean {
  const before = BESIDE_A_NAME.exec(name)?.[0] ?? '';
  if (
    BEHIND_A_NAME.test(name) ||
    /[（(](?:(?:加盟|授权|代理|特许)[店商校方点]?|冒[用充]|[假仿]冒|挂靠)[）)]$/u.test(name)
  )
    return true;
  if (before === '' || leadingRegion(name) !== null) return false;
  const rest = name.slice(before.length);
  return leadingRegion(rest) !== null || /^[“"「『《]/u.test(rest);
}

/** 原余姚市…有限公司: a name of before. 原平市 is a place and 原力教育 a name. */
const isOfBefore = (name: string): boolean => {
  const before = /^(?:原|[（(]原[）)])/u.exec(name)?.[0] ?? '';
  return (
    before !== '' &&
    leadingRegion(name) === null &&
    leadingRegion(name.slice(before.length)) !== null
  );
};

/** …有限公司举报…有限公司, or a bracket with the name of another company: 示例小学（…有限公司承办）. */
const NAMES_TWO =
  /有限(?:责任)?公司[^（）()]{1,40}有限(?:责任)?公司|[（(【][^（）()【】]{4,}有限(?:责任)?公司[^（）()【】]*[）)】]/u;
const IMITATES =
  /^(?:(?:假冒|仿冒|冒充|疑似)(?=\p{L})|(?:假冒|仿冒|山寨|冒充|盗版|疑似)(?=[“"《「]))|[（(](?:仿冒|假冒|山寨|盗版)[）)]$/u;

/** A column of registered names. Names of websites and apps may hold what those do not. */
export const isOfRegister = (field: Field): boolean =>
  field === 'institution' || field === 'developer';

/** What each other column holds, and how it is called. Of an app's name digits alone tell nothing: 12306. */
const OTHERS: readonly (readonly [is: (text: string, field: Field) => boolean, told: string])[] = [
  [isRegisterCode, '统一社会信用代码或证照号码'],
  [(text, field) => isAddress(field, text), '网址'],
  [(text) => /^[^\s@\p{Script=Han}]+@[^\s@]+\.[a-z]+$/iu.test(text), '电子邮箱'],
  [(text) => /\D/.test(text) && parseDate(text) !== null, '日期'],
  [(text, field) => field !== 'app' && parsePhone(text) !== null, '电话或编号'],
  [(text) => PAPER.test(text), '文号或证号'],
  [(text, field) => field !== 'app' && TITLE.test(text), '文书的题名'],
  [(text) => MONEY.test(text), '金额'],
  [(text, field) => field !== 'app' && ACT.test(text) && !hasWholeEnding(text), '处理结果'],
  [(text, field) => field !== 'app' && DEED.test(text) && !hasWholeEnding(text), '违法事实'],
  [(text, field) => isOfRegister(field) && isByAnother(text), '与某单位有关的另一方'],
  [(text, field) => isOfRegister(field) && NAMES_TWO.test(text), '两家单位'],
  [(text, field) => field === 'app' && IMITATES.test(text), '仿冒的应用'],
  [(text, field) => isOfRegister(field) && isOfBefore(text), '以前的名称（请写现在的）'],
  [(text, field) => field !== 'app' && PLACE.test(text), '地址'],
  [(text, field) => field !== 'app' && text !== '' && !/\p{L}/u.test(text), '号码'],
];

/** What a cell says in place of a name, as 网址 or 日期; null for what may be a name. */
export function saidInstead(field: Field, name: string): string | null {
  const text = name.normalize('NFKC').trim();
  return OTHERS.find(([is]) => is(text, field))?.[1] ?? null;
}
