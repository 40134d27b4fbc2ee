import { COMPANY, DISTRICT, FRANCHISOR, GENERIC, SCHOOL } from '../list';
import { course, type Form, filed, others, query, result, website } from '../pages';
import type { TrapRow } from '../types';

/** Pages that share a brand with the entry, or the words that it is made of. */

const ANYBODYS: readonly Form[] = [
  ({ brand }) => result(brand),
  ({ brand, place }) => result(`${brand}_${place}少儿英语`),
  ({ brand, place }) => result(`${place}${brand}`),
  ({ brand }) => result(`${brand}官网`),
  ({ brand, place }) => result(`${brand}（${place}校区）`),
  ({ brand, place }) => course('英语', `${brand}（${place}店）`),
];

/** Not even the quiet line. */
const ANYBODYS_QUERIES: readonly Form[] = [
  ({ brand }) => query(brand),
  ({ brand }) => query(`${brand}怎么样`),
  ({ brand }) => query(`${brand}官网`),
  ({ brand }) => query(`余姚${brand}`),
];

/** Another district of its city, another city, the whole province. */
const ELSEWHERE: readonly Form[] = [
  ({ brand }) => result(`${brand}_杭州市滨江区少儿英语`),
  ({ brand }) => result(`拱墅区${brand}教育`),
  ({ brand }) => result(`${brand}（沈阳校区）`),
  ({ brand }) => result(`${brand}昆明总校`),
  ({ brand }) => course('少儿英语', `${brand}（厦门店）`),
  ({ brand }) => result(`${brand}教育官网`, { snippet: '位于广州市天河区示例路' }),
  ({ brand }) => result(`${brand}_浙江少儿英语`),
];
/** Of a company in a district: its city's other districts. */
const OTHER_DISTRICT: readonly Form[] = [
  ({ brand }) => result(`${brand}杭州萧山校区`),
  ({ brand }) => course('美术', `${brand}（余杭店）`),
  ({ brand }) => result(`${brand}_杭州上城区`),
];

/** The brand's words in the name of a hotel, a village or a shop of the same place. */
const TRADES: readonly Form[] = [
  ({ brand, place }) => result(`${place}${brand}酒店`),
  ({ brand, place }) => result(`${brand}小区_${place}二手房`),
  ({ brand, place }) => result(`${place}${brand}村`),
  ({ brand, place }) => result(`${brand}餐厅（${place}店）`),
  ({ brand, place }) => result(`${brand}装饰 - ${place}`),
  ({ brand, place }) => result(`${place}${brand}口腔`),
  ({ brand, place }) => course('皮肤管理', `${brand}美容（${place}店）`),
  ({ brand, place }) => course('私教课', `${brand}健身${place}店`),
  ({ brand, place }) => result(`${brand}奶茶_${place}`),
  ({ brand, place }) => result(`${brand}（${place}店）- 大众点评`),
  ({ brand, place }) => result(`${place}市${brand}小学`),
];

const PARTNER = '绍兴别家童画艺术培训有限公司';
/** A franchisee's page: the franchisor's brand and name, somebody else's school. */
const FRANCHISEES: readonly Form[] = [
  ({ brand }) => website({ title: `${brand}绍兴校区`, footer: [`© ${PARTNER}`] }),
  ({ brand, name }) =>
    website({ title: `${brand}绍兴加盟校`, footer: [`品牌方：${name}`, `经营单位：${PARTNER}`] }),
  ({ brand, name }) => website({ title: `${brand}授权校区`, footer: [`© ${name}`] }),
  ({ brand, name }) => website({ title: brand, footer: [`由${name}授权`, `主办：${PARTNER}`] }),
  ({ name }) => website({ title: '绍兴少儿美术', footer: [`${name}特许加盟校`] }),
  ({ name, icp }) => website({ title: '绍兴少儿美术', footer: [`授权单位：${name}`, icp] }),
  ({ brand, name }) => website({ title: `${brand}加盟店`, footer: [`版权所有：${name}`] }),
  ({ brand, name }) =>
    website({ title: '绍兴校', footer: [`${brand}是${name}旗下品牌，本校为加盟校`] }),
  ({ name }) => result(`绍兴加盟校 - ${name}`),
  ({ name }) => result(`${name}授权合作校区`),
  ({ brand }) => result(`${brand}绍兴加盟校`),
  ({ brand, place }) => result(`${place}${brand}加盟店`),
  ({ brand, place }) => course('美术', `${brand}（${place}加盟店）`),
  ({ brand, place }) =>
    result(`${brand}${place}校区`, { snippet: `经营单位：${PARTNER}，品牌授权` }),
];

/** The brand and name of the franchisor beside the franchisee's own number. */
const WITH_NUMBER: readonly Form[] = [
  ({ brand }) =>
    website({ title: `${brand}`, footer: [`${PARTNER} 版权所有`, filed('浙ICP备30000004号')] }),
  ({ name }) =>
    website({ title: '加盟校区', footer: [`总部：${name}`, filed('浙ICP备30000004号')] }),
];

const QUERIES: readonly Form[] = [
  ({ brand }) => query(`新${brand}`),
  ({ brand }) => query(`${brand}小区二手房`),
  ({ brand }) => query(`沈阳${brand}`),
  ({ brand }) => query(`${brand}昆明校区`),
  ({ brand }) => query(brand.slice(0, 3)),
  () => query('示例教育'),
];

export const BRANDS: readonly TrapRow[] = [
  ...others('generic brand', 'silent', GENERIC, ANYBODYS),
  ...others('generic brand', 'none', GENERIC, ANYBODYS_QUERIES),
  ...others('brand in another region', 'silent', [SCHOOL, COMPANY], ELSEWHERE.slice(2)),
  ...others('brand in another region', 'silent', [DISTRICT], [...ELSEWHERE, ...OTHER_DISTRICT]),
  ...others('brand of another trade', 'silent', [SCHOOL, DISTRICT], TRADES),
  ...others('franchisee', 'silent', [FRANCHISOR], [...FRANCHISEES, ...WITH_NUMBER]),
  ...others('query for something else', 'none', [SCHOOL, DISTRICT], QUERIES),
];
