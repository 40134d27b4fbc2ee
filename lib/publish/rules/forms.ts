import { some } from '../../text/expressions';

/**
 * The forms of units (组织形式), and the words by which papers call a unit. Whatever tells a unit by its name is made of
 * this table. Each is a part of an expression.
 */

/** The forms of a company (公司法): 有限公司, 集团股份有限公司. */
export const COMPANY = '(?:(?:集团)?(?:股份)?(?:有限(?:责任)?)?公司)';

const SMALL_FORMS =
  '工作室 自习室 画室 琴行 小饭桌 托管班 培训班 辅导班 补习班 晚托班 培训部 辅导部';
const LAST_WORDS = `公司 集团 合伙企业 合作社 事务所 学校 学院 大学 中学 小学 幼儿园 托育园 托儿所 中心 书院 学堂 俱乐部 研究院 协会 学会 出版社 报社 杂志社 旅行社 商行 经营部 服务部 门市部 ${SMALL_FORMS}`;

/** Forms under which one person teaches. */
export const SMALL = some(SMALL_FORMS);

/** The form that ends a name, as far to the left as it goes: 培训学校有限公司, 艺术培训中心, 工作室. */
export const FORM = `(?:(?:培训学校)?${COMPANY}|(?:职业|技术|教育|培训|辅导|托管|活动|艺术)*(?:学校|学院|中心)|${some(LAST_WORDS)})`;

/** A house for an art: 跆拳道馆, 书画社. Its first character may be its brand's last, so that no brand is cut there. */
export const HOUSE =
  '(?:学社|(?:书画|[书画琴舞棋武拳剑文戏曲]|摄影|健身|瑜伽|体能|运动|语言|外语|科技|科学|少年|儿童|图书|艺术|文化|美术|音乐|舞蹈|武术|国学|书法|围棋|象棋|跆拳道|体育)(?:[社馆院堂坊房屋廊营吧宫苑]|工坊|驿站|基地|营地|空间))';

/** How papers describe whoever has no registered name. What stands before it may be a street. */
export const DESCRIBED = '(?:(?:培训|托管)(?:机构|点)|看护点|培训场所)';

/** The last word of a unit's name, where its end is known. */
export const LAST_WORD = some(`${LAST_WORDS} 机构`);

/** Those of them that tell a unit in the middle of a text too: 小学 of 小学生 does not. */
export const TELLING = some('公司 学校 学院 幼儿园 中心 机构 俱乐部 工作室');

/** A part of the unit before it. */
export const BRANCH = some('分公司 分校 校区 分部 分园 分中心 教学点');

/** What a text calls any unit. */
export const UNIT_WORD = some('公司 单位 机构 企业 学校 幼儿园 中心');

/** What it calls one behind 该, 你 or 其: 该校, 你园. */
export const THIS_WORD = `(?:${UNIT_WORD}|校|园|工作室|俱乐部)`;

/** 该公司, 该托管中心. */
export const THIS_UNIT = `该(?:培训|托管|教育|辅导|艺术|体育|服务|托育)*${THIS_WORD}`;

/** By these a text means a unit that it named before. */
export const NAMED_BEFORE = `(?:[对给责令销扣]其|${THIS_UNIT}|当事人)`;

/** 你单位, 贵校. */
export const YOUR_UNIT = `[你贵](?:${THIS_WORD}|处)`;
