import { COMPANY, FRANCHISOR, SCHOOL } from '../list';
import { others, titled } from '../pages';
import type { TrapRow } from '../types';

/** More of what section 2 of the rules calls silent: titles as such sites write them. */

const PEOPLE = [
  (name: string) => `张示例老师 - ${name}`,
  (name: string) => `${name}_张示例_校长`,
  (name: string) => `${name} | 李示例的主页`,
  (name: string) => `王示例 教务主任 ${name}`,
  (name: string) => `${name}-陈示例-联系人`,
  (name: string) => `董事 赵示例 - ${name}`,
  (name: string) => `刘示例（${name}）`,
];
const JOBS = [
  (name: string) => `${name} 初中数学教师 面议`,
  (name: string) => `数学老师(双休)_${name}`,
  (name: string) => `${name} 前台行政 4000-6000元`,
  (name: string) => `课程顾问 ${name} 8千-1.2万`,
  (name: string) => `小学全科老师 100元/时 - ${name}`,
  (name: string) => `${name}诚聘英才`,
  (name: string) => `整租 两室一厅 ${name}附近`,
  (name: string) => `${name}对面商铺出租`,
];
const SUITS = [
  (name: string) => `${name}、李某等教育培训合同纠纷`,
  (name: string) => `${name}与王某服务合同纠纷二审`,
  (name: string) => `${name}行政处罚决定书`,
  (name: string) => `张某与${name}合同纠纷`,
  (name: string) => `${name} 限制消费令`,
];
const PAPERS = [
  (name: string) => `供应商：${name}`,
  (name: string) => `${name}入围示例市研学服务采购`,
  (name: string) => `${name}_商标注册信息`,
  (name: string) => `询价公告 - ${name}`,
  (name: string) => `${name}作品著作权登记`,
];
const SHARES = [
  (name: string) => `${name} 对外投资`,
  (name: string) => `${name}股权结构`,
  (name: string) => `股东：${name}`,
  (name: string) => `${name}-融资历史`,
  (name: string) => `协会会员名录_${name}`,
];
const CASES = [
  (name: string) => `我们的客户-${name}`,
  (name: string) => `项目案例：${name}装修工程`,
  (name: string) => `${name}官网设计 - 案例`,
  (name: string) => `${name} 空调安装工程案例`,
];
const LISTS = [
  (name: string) => `${name}、杭州别家培训有限公司、宁波别家学校`,
  (name: string) => `${name}等培训机构被点名`,
  (name: string) => `余姚少儿英语培训机构排行榜 ${name}`,
  (name: string) => `${name}及其他三家机构`,
];
const COLUMNS = [
  (name: string) => `新闻动态 - ${name}跑路`,
  (name: string) => `联系方式_${name}_企业黄页`,
  (name: string) => `人才招聘 | ${name} | 别家直聘`,
  (name: string) => `新闻动态-${name}-别家教育网`,
];
const PARTNERS = [
  (name: string) => `${name}授权`,
  (_name: string, brand: string) => `${brand}（绍兴店）加盟电话`,
  (_name: string, brand: string) => `西湖区${brand}特许校`,
  (name: string, brand: string) => `${brand}加盟_${name}`,
  (_name: string, brand: string) => `${brand}西湖区授权校区`,
  (name: string) => `${name}合作办学点`,
];

const BOTH = [SCHOOL, COMPANY];
const forms = (all: readonly ((name: string, brand: string) => string)[]) => all.map(titled);

export const STRANGERS: readonly TrapRow[] = [
  ...others('person’s card', 'silent', BOTH, forms(PEOPLE)),
  ...others('jobs and rents', 'silent', BOTH, forms(JOBS)),
  ...others('law suit', 'silent', BOTH, forms(SUITS)),
  ...others('patent or tender', 'silent', BOTH, forms(PAPERS)),
  ...others('investor or member', 'silent', BOTH, forms(SHARES)),
  ...others('links and cases', 'silent', BOTH, forms(CASES)),
  ...others('list of names', 'silent', BOTH, forms(LISTS)),
  ...others('own column with a stranger’s sign', 'silent', BOTH, forms(COLUMNS)),
  ...others('franchisee', 'silent', [FRANCHISOR], forms(PARTNERS)),
];
