import { COMPANY, SCHOOL, VENDOR } from '../list';
import { type Form, filed, others, website } from '../pages';
import type { TrapRow } from '../types';

/** Websites that say by title, heading or notice that they are another organisation's. */

const ORGANISATIONS = [
  '余姚市示例小学',
  '示例小学',
  '某区教育局',
  '示例第一幼儿园',
  '浙江示例大学',
  '示例市民办教育协会',
  '示例市中心医院',
  '示例中学',
];

/** The listed company runs the site; somebody else's name stands where an owner's does. */
const UNDER_TITLE: readonly Form[] = ORGANISATIONS.flatMap((other): Form[] => [
  ({ name }) => website({ title: other, footer: [`© ${name}`] }),
  ({ name }) => website({ title: `${other} - 首页`, footer: [`运营单位：${name}`] }),
  ({ name }) => website({ title: '在线课堂', h1: other, footer: [`版权所有：${name}`] }),
  ({ name }) => website({ title: '在线课堂', footer: [`主办：${other}`, `运营：${name}`] }),
]);

/** The listed company's number in the register's link, on a site that is somebody else's. */
const WITH_NUMBER: readonly Form[] = ORGANISATIONS.slice(0, 6).map(
  (other): Form =>
    ({ icp }) =>
      website({ title: `${other}官网`, h1: other, footer: [`版权所有：${other}`, filed(icp)] }),
);

/** Organisations without a region, and such as are called otherwise. */
const SHORT: readonly Form[] = [
  '示例附小',
  '示例一中',
  '示例实验学校',
  '示例县总工会',
  '示例村委会',
  '示例老年大学',
  '示例体校',
  '示例青少年活动中心',
  '示例集团党委',
  '示例研究院',
  '示例博物馆',
  '示例基金会',
].flatMap((other): Form[] => [
  ({ name }) => website({ title: other, footer: [`运营：${name}`] }),
  ({ name, icp }) =>
    website({ title: '学习空间', footer: [`主办：${other}`, `${name} ${filed(icp)}`] }),
]);

const CRITICS = [
  '培训骗局大揭秘',
  '避雷这家培训机构',
  '曝光台 - 教育',
  '家长维权网',
  '我的投诉经历',
  '这家机构靠谱吗',
  '退费难 跑路 名单',
  '培训黑名单',
];
const CRITIC: readonly Form[] = CRITICS.flatMap((title): Form[] => [
  ({ icp }) => website({ title, footer: [filed(icp)] }),
  ({ name }) => website({ title, footer: [`© ${name}`], within: 'body' }),
  ({ name, icp }) => website({ title: `${title}：${name}`, footer: [`${name} ${filed(icp)}`] }),
]);

/** A visitor wrote a link to the register into the last lines, where the site has no footer. */
const said = (lines: (icp: string, name: string) => readonly string[], title: string): Form => {
  return ({ icp, name }) =>
    website({ title, content: ['大家说说看'], footer: lines(icp, name), within: 'body' });
};
const VISITORS: readonly Form[] = [
  said((icp) => ['他们的备案是这个', filed(icp)], '余姚家长群里聊聊'),
  said((icp) => [`查了一下 ${filed(icp)}`, '三楼 2026-08-01'], '孩子上什么班好'),
  said((icp, name) => [`${name} ${filed(icp)}`], '大家都在哪里上课'),
  said((icp) => [filed(icp)], '闲聊'),
  said((icp) => [`<a rel="ugc" href="https://beian.miit.gov.cn/">${icp}</a>`], '晒晒作业'),
  said((icp) => ['回复：', `备案 ${filed(icp)}`, '下一页'], '本地生活'),
];

export const OWNERS: readonly TrapRow[] = [
  ...others('another owner', 'silent', [VENDOR, COMPANY], UNDER_TITLE),
  ...others('another owner', 'silent', [VENDOR, SCHOOL], WITH_NUMBER),
  ...others('another owner', 'silent', [VENDOR], SHORT),
  ...others('critic', 'silent', [SCHOOL, COMPANY], CRITIC),
  ...others('visitor’s line', 'names', [SCHOOL, COMPANY], VISITORS),
];
