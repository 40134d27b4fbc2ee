import type { VetField } from '../domain/vet';
import { LEADING_NUMBER } from '../text/list-number';
import { normaliseName } from '../text/normalise';
import { simplified } from '../text/normalise-units';
import type { Field } from './known-headings';
import { fieldOfKeptList, foldHeader, type HeadingKind, readHeader } from './read-heading';

/** Headings of tables that are vetted, beyond those of the dictionary: whom they head, and whom they do not. */

/** The vetting field of each field of the dictionary. Other fields do not say who a row is. */
const ASKED: Partial<Record<Field, VetField>> = {
  institution: 'name',
  app: 'app',
  developer: 'developer',
  site: 'site',
  uscc: 'uscc',
  icp: 'icp',
  phone: 'phone',
  address: 'place',
};

/** A heading without the number that a form gives its questions (`2、机构名称`), or its columns (机构2). */
const unnumbered = (heading: string): string =>
  heading
    .trim()
    .replace(LEADING_NUMBER, '')
    .replace(/(?<=[名称构校位司班])[1-9一二三四五①-⑨]$/u, '');

/** Headings in simplified or traditional characters: 學校, 供應商. */
export const askedBy = (numbered: string): VetField | null => {
  const heading = unnumbered(numbered);
  const field = fieldOfKeptList(heading) ?? fieldOfKeptList(normaliseName(foldHeader(heading)));
  return (field && ASKED[field]) ?? null;
};

/** Headings of columns that may hold names: 校名, 承办单位, 服务商, 乙方. */
export const MAY_HOLD_NAMES =
  /名|单位|机构|学校|公司|企业|[方商店户]$|商[家户]|品牌|抬头|对象|supplier|vendor/iu;
export const MAY_HOLD_APPS = /app|应用|软件|小程序|平台|客户端/iu;
/** Headings that nobody foresaw, and those of other columns that may name whom the row is about. */
const FREE: readonly HeadingKind[] = [
  'unknown',
  'party-or-office',
  'authority',
  'website',
  'brand',
  'short',
  'former',
];

/** A heading without its number, in simplified characters and one spelling. */
export const folded = (heading: string): string => foldHeader(simplified(unnumbered(heading)));

/** Headings of persons, who are never asked, nor is where they work: 学员, 宝贝名字, 孩子叫什么名字？, 填写人, 父亲工作单位. */
const OF_PERSONS =
  /^(?:(?:[您你我被]的?)?(?:学生|学员|幼儿|[男女小]?孩子?|儿童|宝[贝宝]|娃|家长|父[亲母]|母亲|爸爸|妈妈|监护人|(?:班主|授课|任课)?[任老教]?师|班主任|教练|(?:填[写报]|提交|报名|缴费|投诉|反映|来电|经办|登记|联系)[人者]|真实|微信|群)的?)+(?:姓名|全?名字?|名单|名片|昵称|称呼|(?:工作)?单位)?(?:叫什么(?:名字)?|是)?\??$|昵称$|^(?:nameof)?(?:the)?(?:student|pupil|child|parent)(?:.?s)?(?:name)?$/u;
/** Headings of what stands beside names. */
const COMMON =
  /^(?:序号?|编号|学号|[班年]级|所在[班年]级|性别|科目|课程|学科|项目|备注|人数|课时|no\.?|class|grade|date|fees?|subject|remarks?)$|(?:姓名|时间|日期|金额|费用?|学费|单价|价格|电话|手机号?码?|地[址点]|方式|内容|情况|状态|部门)$/u;
/** Headings of units by when or what they teach, with a unit or nothing in each cell: 周六, 暑假班, 数学. */
const SERIES =
  /^(?:(?:周|星期|礼拜)[一二三四五六日天末]|[春夏秋冬]季|[寒暑][假期]|[早午晚]托|语文|数学|英语|外语|物理|化学|科学|美术|音乐|舞蹈|书法|编程|体育|围棋)(?:班|课|机构)?$/u;
/** The same of any kind, or a unit's name: 艺术类机构, 示例启明培训班. */
const OF_A_KIND = /.(?:机构|[训导习趣]班)$/u;

export function isOfSeries(heading: string): boolean {
  const text = folded(heading);
  return SERIES.test(text) || OF_A_KIND.test(text);
}

/** What a row of data may say of whom it is from, or be called: 家长, 学生家长, 宝宝妈妈, 妈妈宝贝. */
const ROLE =
  /^(?:宝[贝宝])?(?:学生|家长|[老教]师|班主任|教练|爸爸|妈妈|孩子|儿童|幼儿|监护人|student|pupil|child|parent)+(?:宝[贝宝])?$/u;

/** Does it head persons themselves, not where they work? */
export const isPerson = (heading: string): boolean =>
  OF_PERSONS.test(folded(heading)) && !/单位/u.test(heading);

/** Does it certainly head persons? */
export const headsPersons = (heading: string): boolean => {
  const text = folded(heading);
  return /姓名$/u.test(text) || (OF_PERSONS.test(text) && !ROLE.test(text));
};

/** Does a cell stand above a column of any table? */
export function isCommon(cell: string): boolean {
  const text = folded(cell);
  return COMMON.test(text) || OF_PERSONS.test(text) || readHeader(cell) === 'personal';
}

/** Is a text a heading of a table, of whatever kind, and no unit's name? */
export const isHeading = (text: string): boolean =>
  askedBy(text) !== null ||
  isCommon(text) ||
  SERIES.test(folded(text)) ||
  readHeader(text) !== 'unknown';

/** May a column hold names, by its heading or for want of one? */
export const mayHoldNames = (heading: string): boolean =>
  heading.trim() === '' ||
  askedBy(heading) === 'name' ||
  (FREE.includes(readHeader(heading)) && !OF_PERSONS.test(folded(heading)));

/** The side of a contract that keeps the table. It is asked only if nobody else is named, and only by its name. */
const OWN_SIDE = /^(?:甲方|采购|购[买货]?方|买方|需方|委托|发包|付款|本[校园]|我[校园]|本单位)/u;
/** Where lessons are held, who allowed them, what they are, and where somebody comes from or works: not whom the row is about. */
const OF_OTHERS =
  /(?:地[点址]|位置|场[地所]|教室|校区|机关|部门|银行|开户行)$|毕业|就读|学籍|课程|项目|班级|类[型别]|主管|上级|监管|指导|推荐|发证|填报|所在[学单]|工作单位|任教/u;

/** May it hold names of whom a row is about? */
export const mayBeAsked = (heading: string): boolean =>
  mayHoldNames(heading) && !isOwnSide(heading) && !OF_OTHERS.test(heading);

/** The same where no heading tells who that is: neither days nor sums; 备注 and 校外培训情况 may. */
export const mayTell = (heading: string): boolean =>
  /(?:备注|情况)$/u.test(heading) || (mayBeAsked(heading) && !COMMON.test(folded(heading)));

/** Headings for a unit's or an app's usual name, beside its operator's. */
export const BRANDS = /品牌|[校店]名|门店|小程序|公众号/u;

export const isOwnSide = (heading: string): boolean => OWN_SIDE.test(heading.trim());

/** Endings that no name has: 校名, 参加的校外机构全称; nor has what a child attends: 孩子参加的培训机构. */
export const SURE_HEADING =
  /(?:名称|全称|抬头|[校园店户]名)$|^(?:学生|孩子|子女)(?:所在|就读|报名|参加)的?.{0,6}(?:单位|机构|学校|培训班)$/u;
/** A title: 2026 年合作机构一览表, 填报单位：…. */
export const TITLE = /\d{4}|[:：]|[表册单录]$|一览|汇总|台账|统计|情况|调查|[排核]查|登记/u;

/** A form's question as a heading: 孩子在哪家机构上课？ A question about somebody (示例启明培训学校怎么样？) does not count. */
export const QUESTION =
  /(?:哪|何).*(?:机构|学校|公司|单位|培训班).*\?$|(?:机构|学校|公司|单位|培训班)(?:的?(?:名称|全称|名字)(?:是|叫|为)?|是|叫)(?:什么)?\?$/u;
/** Headings of names that are words for anybody: 承办单位, 服务商, 丙方, 收款人, 合作机构名单. */
export const PLAIN_HEADING =
  /^(?:学校|校外|校|培训|辅导|教育|办学|合作|承办|主办|举办|协办|承接|承租|出租|授课|课后|课外|补课|补习|兼职|任职|从业|聘用|参加|报名|在读|就读|所在|工作|服务|提供|投标|应标|报价|申请|申报|核查|检查|第三方?|引进|外聘|签约|中标|成交|供应|供货|销售|销|收款|开票|交易|对方|相对|对|乙|丙|丁|运营|备案|厂|托管|白名单|其他|相关|被|账号|候选|主体|纳税人)*(?:单位|机构|学校|公司|企业|主体|对象|商家?|商户|方|人|园所|班|品牌|税号|识别号|company|school|supplier|vendor|provider|companyname|schoolname)$|名单$/u;
