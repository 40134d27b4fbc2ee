import { pattern } from '../../text/expressions';
import { isOffice } from '../../text/own-part';
import { TELLING } from './forms';

/** Rooms of a school or a shop, which are no part of an office: 老邮局画室, 示例局旁自习室. */
const ROOM = '咨询|设计|编程|推理|自习|教|画|琴|书|工作|活动|阅览|图书|实验|健身|舞蹈|休息|游戏|棋';

/** A bureau and a hall, but not 书局, 格局 and 音乐厅. */
const BUREAU = '(?<![书药邮饭格布结大棋骗])局';
const HALL = '(?<![乐歌舞展大餐客剧])厅';

/** The end of an office's name in a text. */
export const OFFICE_END = `(?:局|委(?:员会)?|厅|办公室|人民政府|[支大总]队)`;

/** The fields of offices. What names of offices call one field by stands in one line. */
const FIELDS: readonly string[] = [
  '教育(?:事业发展)?|教体|教(?=委)',
  '体育|教体|旅体',
  '科技|科学技术',
  '文化|文[体广电]*旅体?|文广|广播电视|广电|旅游',
  '市场监督管理|市场监管|市监|工商(?:行政管理)?',
  '(?:文化市场)?综合(?:行政)?执法|行政执法',
  '城市管理(?:和?综合)?(?:行政)?(?:执法)?|城管(?:执法)?',
  '民政',
  '公安',
  '消防(?:救援)?',
  '人力资源|社会保障|人社',
  '发展和改革|发改|物价',
  '卫生|健康|卫健',
  '行政审批(?:服务)?',
  '知识产权',
  '应急管理',
  '通信管理|网信',
  '税务',
  '住房|城乡建设|住建',
  '财政',
  '社会事务(?:管理)?|社会事业|公共服务',
];

/** What offices are called by. A part of an expression. */
export const FIELD = `(?:${FIELDS.join('|')})`;

/** An office by its field: 教育局, 文化和旅游局, 综合行政执法大队, 市场监管所. Many places have one of each. */
export const OFFICE_BY_FIELD = `(?:${FIELD}[和与]?)+(?:分?局|委员会|委(?![托员派])|厅|(?<=执法|管理|救援|消防)[支大总]?队(?![伍员长])|(?<=市场监督管理|市场监管)所)`;

/** The same where it is called by its kind: 市场监管部门, 公安机关. */
export const OFFICE_CALLED = `(?:${OFFICE_BY_FIELD}|${FIELD}(?:行政)?(?:主管)?(?:部门|机关))`;

const OF_FIELD = FIELDS.map((names) => pattern`${names}`);

/** Are two offices of one field: 教体局 and 教育局? An office whose name tells no field is of none. */
export const areOfOneField = (one: string, other: string): boolean =>
  OF_FIELD.some((field) => field.test(one) && field.test(other));

/** What papers and forms call the office that decided: 作出机关, 处罚决定机关名称. A part of an expression. */
export const OFFICE_LABEL =
  '(?:作出)?(?:行政)?(?:处罚|列入|处理|认定)?(?:决定)?的?(?:处罚|列入|作出|执法|决定|处理|查处|办案)(?:决定)?的?(?:行政)?(?:机关|单位|部门)(?:名称)?(?:[和及]日期)?|作出行政处罚决定的?(?:行政)?机关(?:名称)?(?:[和及]日期)?|执法主体|委托机关';

/** What a text calls its own office: 我局, 本机关. */
export const OUR_OFFICE = '[我本](?:局|委|机关|单位|厅|大队|支队|办|街道|所|部门|镇)';

/** The office of a school is none of the state: 示例培训学校招生办. */
const OF_NO_SCHOOL = `(?<!${TELLING})`;

/** Parts of offices that decide or act in their name: teams, stations, and bodies set up for one task. */
const TEAMS = [
  '(?:执法|监管|稽查|监察|消防(?:救援)?|交(?:巡)?警|治安|巡查)(?:支队|大队|总队|中队|队|所|科|股|站)',
  `专班|${OF_NO_SCHOOL}办公室|领导小组|工作组|管委会|监管所|派出所|街道办(?:事处)?|(?:镇|乡)办事处`,
  '村委会|居委会|党工委|政法委|纪委|监委|仲裁委|消保委|人民法庭',
  '(?:市场监督管理|市场监管|工商|司法|税务|财政)所',
  '(?:市|区|县)(?:教|教工|科|编|体|农|卫健|发改|经信)委',
  `(?:网信|双减|治理|整治|综治|${OF_NO_SCHOOL}招生|招考|督导|信访|扫黄打非)办`,
  '(?:镇|乡|街道办事处|县|市|区)政府',
  `(?:${BUREAU}|委|${HALL}|政府)\\p{Script=Han}{1,8}(?:股|科|处|(?<!${ROOM})室|办)`,
];
const TEAM = pattern`(?:${TEAMS.join('|')})$`;

/** The offices that share a cell, by whatever marks and words. 余姚市 教育局 is one. */
export const officesOf = (cell: string): string[] =>
  cell
    .split(
      /[、,，;；/\n]+|会同|(?<=[局委厅办部])[和与及](?=\p{Script=Han}{3})|(?<=[局委厅办部府队所会院班组站])\s+/u,
    )
    .filter((each) => each !== '');

/** Does a cell say an office, or a part of one? Several may share a cell. */
export const isOfficeAlike = (text: string): boolean =>
  officesOf(text).every((each) => isOffice(each) || TEAM.test(each));

/** The end of whoever decides or reports, office or not: 国家网信办, 双减工作领导小组, 市场监管部门, 检测中心. */
const DECIDES = pattern`(?:${HALL}|[委办署]|(?<!培训|辅导|教学|俱乐)部|(?<![学书医画影])院|小组|政府|部门|系统|机关|[支大总中]队|(?:监管|监督管理|工商|司法|税务|派出|研究|检[测验])所|局\p{Script=Han}{1,8}所|[处科股]|街道|学会|协会|联合会|联盟|(?<!培训|教育|辅导|托管|活动|艺术)中心)$`;

/** May a cell name those who decided? An office in brackets behind it, and each of several, counts. */
export const decides = (authority: string): boolean =>
  officesOf(authority.replace(/[（(][^（）()]*[）)]/gu, '')).some(
    (each) => DECIDES.test(each) || isOfficeAlike(each),
  );
