import { COMPANY, DISTRICT, HEAD, SCHOOL } from '../list';
import { own, result, website } from '../pages';
import type { TrueRow } from '../types';

/** Results whose title carries the full name: on a host of which nothing is known it only names. */

const SUBJECTS = [SCHOOL, DISTRICT, COMPANY];

const TITLES = own('legal name in a title', { tier: 'named', relation: 'names' }, SUBJECTS, [
  ({ name }) => result(name),
  ({ name }) => result(`${name}官网`),
  ({ name, brand }) => result(`${brand}-${name}`),
  ({ name }) => result(`首页 - ${name}`),
  ({ name }) => result(`欢迎访问${name}`),
  ({ name }) => result(`欢迎光临${name}！`),
  ({ name }) => result(`${name}欢迎您`),
  ({ name }) => result(`${name}_少儿英语_小学奥数`),
  ({ name }) => result(`${name} 官方网站`),
  ({ name }) => result(`新闻动态-${name}`),
  ({ name }) => result(`人才招聘 - ${name}`),
  ({ name }) => result(`联系方式-${name}`),
  ({ name }) => result(`${name}-联系我们`),
  ({ name }) => result(`【${name}】课程介绍`),
  ({ name }) => result(`公司简介_${name}`),
  ({ name }) => result(`【官网】${name}`),
  ({ name }) => result(`${name}（官网）`),
  ({ name }) => result(`网站首页 - ${name}`),
  ({ name }) => result(`${name} - 关于我们 - 企业文化`),
  ({ name }) => result(`${name}，专注少儿英语`),
  ({ name }) => result(`招生简章-${name}`),
  ({ name }) => result(`校园新闻_${name}`),
  ({ name }) => result(`通知公告-${name}`),
  ({ name }) => result(`师资队伍 | ${name}`),
  ({ name }) => result(`在线报名-${name}`),
  ({ name }) => result(`加入我们 - ${name}`),
  ({ name }) => result(`学员风采_${name}`),
  ({ name }) => result(`${name}——让学习更轻松`),
  ({ name }) => result(`您好，欢迎来到${name}`),
  ({ name, place }) => result(`${name}_${place}英语培训学校_${place}少儿英语培训中心`),
  ({ name, place }) => result(`${place}小学补习,${place}初中补习-${name}`),
  ({ name, place }) => result(`${place}美术培训机构 - ${name}`),
  ({ name }) => result(`关于我们-学校简介-${name}`),
  ({ name }) => result(`少儿英语|小学奥数|作文-${name}`),
]);

const less = (name: string, units: number): string => name.slice(0, -units);

const CUT_IN_FORM = own('cut legal name', { tier: 'named', relation: 'names' }, SUBJECTS, [
  ({ name }) => result(`课程介绍_${less(name, 1)}...`),
  ({ name }) => result(`${less(name, 1)}…`),
  ({ name }) => result(`首页-${less(name, 2)}...`),
  ({ name }) => result(`${name}...`),
  ({ name, brand }) => result(`${brand}官网 - ${less(name, 1)}…`),
  ({ name }) => result(`关于我们 | ${less(name, 3)}...`),
  ({ name }) => result(`新闻动态-${less(name, 1)} ...`),
  ({ name }) => result(`欢迎访问${less(name, 2)}…`),
  ({ name }) => result(`少儿英语_小学奥数_${less(name, 1)}..`),
]);

/** What is unique in the list is not unique in the world. */
const CUT_BEFORE = own(
  'cut legal name',
  { tier: 'possible' },
  [SCHOOL, DISTRICT],
  [
    ({ name }) => result(`课程介绍_${less(name, 4)}...`),
    ({ name }) => result(`${less(name, 4)}…`),
    ({ name, brand }) => result(`${brand}官网_${less(name, 4)}...`),
  ],
);

/** A branch is said to be one, and may be a unit of its own: never more than possible. */
const BRANCHES = own(
  'branch',
  { tier: 'possible' },
  [HEAD, COMPANY],
  [
    ({ name }) => result(`${name}城东分公司`),
    ({ name }) => result(`${name}第二分公司 - 首页`),
    ({ name }) => result(`课程介绍_${name}高新分公司`),
    ({ name }) => website({ title: '课程', footer: [`© 2026 ${name}城东分公司`] }),
    ({ name }) => website({ title: '课程', footer: [`主办单位：${name}第二分公司`] }),
    ({ name }) => website({ title: '首页', footer: [`版权所有：${name}城北分公司`] }),
  ],
);

export const OWN_TITLES: readonly TrueRow[] = [
  ...TITLES,
  ...CUT_IN_FORM,
  ...CUT_BEFORE,
  ...BRANCHES,
];
