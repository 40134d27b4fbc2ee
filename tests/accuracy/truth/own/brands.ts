import { APP, COMPANY, DISTRICT, EDUCATION_APP, HEAD, SCHOOL } from '../list';
import { course, own, query, result } from '../pages';
import type { TrueRow } from '../types';

/** Brands with the registered region, cards of listings, and what parents type. */

const BRANDS = own(
  'brand with its region',
  { tier: 'possible' },
  [SCHOOL, DISTRICT, COMPANY],
  [
    ({ place, brand }) => result(`${place}${brand}教育`),
    ({ place, brand }) => result(`${brand}${place}总校`),
    ({ place, brand }) => result(`${brand}（${place}校区）- 首页`),
    ({ place, brand }) => result(`${brand}_${place}少儿英语`),
    ({ city, place, brand }) =>
      result(`${brand}教育官网`, { snippet: `位于${city}市${place}示例路` }),
    ({ place, brand }) => result(`欢迎光临${place}${brand}艺术培训`),
    ({ brand, name }) => result(`${brand}官网`, { snippet: `办学单位：${name}` }),
    ({ place, brand }) => result(`${place}${brand}`),
    ({ place, brand }) => result(`${brand}教育（${place}校区）`),
    ({ place, brand }) => result(`${place}${brand}少儿英语`),
    ({ place, brand }) => result(`${brand}-${place}小学奥数-${place}少儿英语`),
    ({ place, brand }) => result(`${brand}教育 | ${place}校区 | 首页`),
    ({ place, brand }) => result(`${brand}欢迎您`, { snippet: `校区地址：${place}示例路3号` }),
  ],
);

const LISTED = [SCHOOL, DISTRICT, COMPANY];
const LISTINGS = [
  ...own('listing', { tier: 'named', relation: 'is' }, LISTED, [
    ({ name }) => course('少儿英语入门', name),
    ({ name }) => course('小学奥数 春季班', name),
    ({ name }) => course('一对一辅导', `${name}（总校）`),
  ]),
  ...own('listing', { tier: 'possible' }, LISTED, [
    ({ name }) => course('寒假班', `${name}城东校区`),
    ({ brand, place }) => course('少儿英语', `${brand}（${place}店）`),
    ({ brand, place }) => course('小学奥数', `${brand}${place}校区`),
    ({ brand, place }) => course('寒假班', `${place}${brand}教育`),
    ({ brand, place }) => course('书法', `${brand}·${place}示例广场店`),
    ({ brand, place }) => course('围棋', `${brand}教育(${place}校区)`),
    ({ brand, place }) => course('编程', `${brand}（${place}万例城店）`),
  ]),
];

const QUERIES = own(
  'query',
  { tier: 'related', relation: 'names' },
  [SCHOOL, COMPANY, HEAD],
  [
    ({ name }) => query(name),
    ({ name }) => query(`${name}官网`),
    ({ name }) => query(`${name} 怎么样`),
    ({ name }) => query(`${name}收费`),
    ({ brand }) => query(brand),
    ({ brand }) => query(`${brand}官网`),
    ({ brand }) => query(`${brand}教育怎么样`),
    ({ brand, place }) => query(`${place}${brand}`),
    ({ brand }) => query(`${brand}是什么`),
    ({ brand }) => query(`${brand}是什么公司`),
    ({ brand, place }) => query(`${brand} ${place}`),
    ({ brand }) => query(`${brand}在哪里`),
    ({ brand }) => query(`${brand}多少钱`),
  ],
);

const APP_QUERIES = own(
  'query',
  { tier: 'related', relation: 'names' },
  [APP, EDUCATION_APP],
  [
    ({ brand }) => query(`${brand}app下载`),
    ({ brand }) => query(`${brand}登录`),
    ({ brand }) => query(`${brand} 官网`),
    ({ brand }) => query(`${brand}收费`),
    ({ brand }) => query(`${brand} app 下载安装`),
    ({ brand }) => query(`${brand}官方网站登录入口`),
  ],
);

export const OWN_BRANDS: readonly TrueRow[] = [...BRANDS, ...LISTINGS, ...QUERIES, ...APP_QUERIES];
