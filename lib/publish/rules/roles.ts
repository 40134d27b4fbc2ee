import { UNIT_WORD } from './forms';

/** What papers call the parties of a case, and persons by what they are in a unit. Each is a part of an expression. */

/** Whom a paper is about: 当事人, 被处罚单位, 行政相对人. */
export const PARTY = `(?:(?:被?(?:行政)?处罚)?当事人|[被受](?:行政)?处罚的?(?:[人者]|对象|主体|${UNIT_WORD})|处罚对象|被(?:查处|列入)的?(?:人|主体|${UNIT_WORD})|(?:行政)?相对人|违法(?:行为)?(?:人|主体|${UNIT_WORD})|涉[事案]${UNIT_WORD})`;

/** What stands before a party's name: 当事人一：, 被处罚人（单位）名称：, 当事人姓名：. */
export const PARTY_LABEL = `${PARTY}(?:[一二三四五12345甲乙丙])?(?:（[^（）]{2,4}）)?(?:的?名称|的?姓名|的?基本情况|信息)?(?:[或和/、及]*者?(?:名称|姓名))?`;

/** Who speaks for a unit: a talk with them is one with it. */
export const HEAD =
  '(?:法定代表人|法人代表|(?<!企业|事业|单位|非)法人(?!单位|机构|组织|变更|资格)|负责人|校长|园长|董事长|总经理|实际控制人|举办者)';

/** Who runs a unit, or owns it. */
export const HOLDER = '(?:举办[者人]|开办[者人]|创办人|经营[者人](?!员)|投资人|业主|店主)';

/** Who teaches or works there. */
export const STAFF = '(?:教师|老师(?!傅)|教职工|员工|讲师)';

/** Who else belongs to it. Some begin another word: 会计制度, 股东变更. */
export const MEMBER = '(?:教练|助教|会计|出纳|[店职]员|店长|经理|股东|监事|董事|合伙人)';

/** Persons of a unit, behind 对 as well: an act against one of them is none against the unit. */
export const PERSON_OF_UNIT = `(?:${HEAD}|店长|举办人|经营者|责任人|(?:责任|主管|从业|管理|经办|工作)人员|${STAFF}|个人(?!信息|隐私|账户|所得|名义|资料))`;

/** What a unit does to somebody of its own, who is another from then on. */
export const LET_GO = '(?:辞退|解聘|开除)';

/** Who stands beside a party: what is done to them is not done to it. */
export const BESIDE =
  '(?:房东|业主|出租[方人户]|[母总]公司|合作方|品牌方|加盟[商方]|关联(?:公司|企业)|股东(?!大?会|变更|信息|名册))';

/** Any of them: by itself it names nobody, and before a name it says who that is. */
export const ROLE = `(?:${PARTY}|${HEAD}|${HOLDER}|${STAFF}|${MEMBER}|${BESIDE})`;
