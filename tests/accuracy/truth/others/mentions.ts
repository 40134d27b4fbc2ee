import { COMPANY, DISTRICT, SCHOOL } from '../list';
import { type Form, others, result, titled } from '../pages';
import type { TrapRow } from '../types';

/** Results that carry the full name and are somebody else's pages. */

const SUBJECTS = [SCHOOL, COMPANY];

/** Nothing in the card tells that it is a register's, a newspaper's or a customer's: it carries the name. */
const UNTOLD: readonly Form[] = [
  ({ name }) => result(name, { url: 'https://bid.example.org/notice/5.html' }),
  ({ name }) => result(name, { url: 'https://www.dir.example.org/c/88231.html' }),
  ({ name }) => result(`${name} - 首页`, { url: 'https://shop.example.org/u/77' }),
  ({ name }) => result(name, { snippet: '我们为其提供了办公家具。', url: null }),
  ({ name }) => result(`${name}-少儿英语`, { url: 'https://yp.example.org/detail?id=9' }),
  ({ name }) => result(`【${name}】`, { url: 'https://m.example.org/e/12' }),
];

const CARDS: readonly Form[] = [
  titled((name) => `张示例 - ${name} - 职业名片`),
  titled((name) => `李示例_${name}_校长_名片`),
  titled((name) => `${name}总经理王示例的个人名片`),
  titled((name) => `赵示例 - ${name} | 领英`),
  titled((name) => `${name} 教务主任 陈示例 简历`),
  titled((name) => `周示例，${name}创始人`),
  titled((name) => `孙示例 | ${name} | LinkedIn`),
];
const SUITS: readonly Form[] = [
  titled((name) => `${name}诉李某教育培训合同纠纷案`),
  titled((name) => `王某诉${name}`),
  titled((name) => `${name}与张某劳动争议一审民事判决书`),
  titled((name) => `(2025)浙0281民初1234号 ${name}`),
  titled((name) => `${name} 被执行人信息`),
  titled((name) => `${name} - 开庭公告`),
  titled((name) => `上诉人${name}与被上诉人刘某`),
];
const PAPERS: readonly Form[] = [
  titled((name) => `一种教学用黑板 - ${name} - 发明专利`),
  titled((name) => `${name} 实用新型专利 CN200000000U`),
  titled((name) => `示例中学课后服务采购中标公告 - ${name}`),
  titled((name) => `${name}投标文件公示`),
  titled((name) => `${name}-软件著作权`),
  titled((name) => `成交结果：${name}`),
];
const INVESTORS: readonly Form[] = [
  titled((name) => `投资方：${name}`),
  titled((name) => `示例市民办教育协会会员单位：${name}`),
  titled((name) => `理事单位 - ${name}`),
  titled((name) => `${name}_副会长单位`),
  titled((name) => `被投企业 ${name} 天使轮`),
  titled((name) => `常务理事单位｜${name}`),
];
const LINKS: readonly Form[] = [
  titled((name) => `友情链接 - ${name}`),
  titled((name) => `成功案例 - ${name}`),
  titled((name) => `客户案例_${name}_别家建站`),
  titled((name) => `${name}-签约客户`),
  titled((name) => `案例展示：${name}官网建设`),
  titled((name) => `合作客户 | ${name}`),
];
const JOBS: readonly Form[] = [
  titled((name) => `${name} 语文教师 8-12K`),
  titled((name) => `英语老师_${name}_6千-9千/月`),
  titled((name) => `${name}急聘小学数学老师`),
  titled((name) => `${name}招教师，五险一金`),
  titled((name) => `课程顾问 5K-8K·13薪 - ${name}`),
  titled((name) => `示例路3号写字楼出租 - ${name}楼上`),
  titled((name) => `${name} 旺铺转租`),
  titled((name) => `${name}附近租房`),
];
const LISTS: readonly Form[] = [
  titled((name) => `${name}等12家培训机构`),
  titled((name) => `${name}、余姚市别家培训有限公司等12家`),
  titled((name) => `第三批名单：${name}`),
  titled((name) => `白名单公示 ${name}`),
  titled((name) => `余姚培训机构大全 - ${name}`),
  titled((name) => `${name}、示例别家学校、示例又一家学校`),
  titled((name) => `8家机构：${name}`),
];
/** The institution's own column, and beside it what only a stranger's page has. */
const COLUMNS: readonly Form[] = [
  titled((name) => `人才招聘 - ${name} - 8K-12K`),
  titled((name) => `人才招聘-${name}-示例人才网`),
  titled((name) => `新闻动态-${name}被罚款`),
  titled((name) => `新闻动态 - ${name} - 示例晚报`),
  titled((name) => `联系方式-${name}-顺企网`),
  titled((name) => `联系方式 - ${name} - 张示例`),
  titled((name) => `新闻动态_${name}退费难`),
];
/** Another registered name stands in the card. */
const COMPANIES: readonly Form[] = [
  titled((name) => `${name}_杭州别家教育科技有限公司`),
  titled((name) => `杭州别家网络科技有限公司 - ${name}`),
  ({ brand, place }) =>
    result(`${brand}_${place}少儿英语`, { snippet: '版权所有：杭州别家教育科技有限公司' }),
  ({ brand, place }) =>
    result(`${place}${brand}教育`, { snippet: `余姚市别家新培训有限公司，位于${place}` }),
  ({ name }) => result(name, { provider: '杭州别家文化传播有限公司' }),
  ({ brand, place }) => result(`${brand}${place}校区`, { provider: '宁波别家培训学校有限公司' }),
];

/** A cut before the company's form may be of a name that begins alike. */
const begun = (name: string): string => name.slice(0, -4);
const CUTS: readonly Form[] = [
  titled((name) => `走进${begun(name)}...`),
  titled((name) => `${begun(name).slice(0, -2)}…`),
  titled((name) => `首页-${begun(name).slice(0, -1)}...`),
  titled((name) => `${begun(name)}投资管...`),
  titled((name) => `校区介绍 | ${begun(name)}…`),
  titled((name) => `${begun(name)}...-首页`),
];

export const MENTIONS: readonly TrapRow[] = [
  ...others('name in a stranger’s title', 'names', [...SUBJECTS, DISTRICT], UNTOLD),
  ...others('person’s card', 'silent', SUBJECTS, CARDS),
  ...others('law suit', 'silent', SUBJECTS, SUITS),
  ...others('patent or tender', 'silent', SUBJECTS, PAPERS),
  ...others('investor or member', 'silent', SUBJECTS, INVESTORS),
  ...others('links and cases', 'silent', SUBJECTS, LINKS),
  ...others('jobs and rents', 'silent', SUBJECTS, JOBS),
  ...others('list of names', 'silent', SUBJECTS, LISTS),
  ...others('own column with a stranger’s sign', 'silent', SUBJECTS, COLUMNS),
  ...others('another company in the card', 'silent', [...SUBJECTS, DISTRICT], COMPANIES),
  ...others('another’s cut name', 'possible', [SCHOOL, DISTRICT], CUTS),
];
