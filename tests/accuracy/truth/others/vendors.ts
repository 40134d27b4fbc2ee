import { VENDOR } from '../list';
import { afterVisit, type Form, filed, html, others, website, withFooter } from '../pages';
import type { TrapRow } from '../types';

/** Sites of schools that the listed company builds, runs or supports. */

const SUBJECTS = [VENDOR];
const OTHER_NUMBER = '浙ICP备30000002号';

/** A school's site: its own title, then a footer that says what the listed company does there. */
const school = (make: Parameters<typeof withFooter>[0], title = '舟山示例学院'): Form =>
  withFooter(make, title);

/** The footer credits the listed company under labels that name no operator. */
const CREDITS: readonly Form[] = [
  '网站建设与运营：',
  '平台运营：',
  '建设运营：',
  '设计与运营：',
  '运营支持：',
  '运营维护：',
  '运营服务：',
  '技术支持单位：',
  '技术支持：',
  '网站建设：',
  '系统开发：',
  '平台技术服务：',
  '设计制作：',
  '云服务托管：',
  '承建单位：',
  'Powered by ',
].flatMap((label): Form[] => [
  // The school names itself, or leaves it to the title.
  school((name) => ['主办：舟山示例学院', `${label}${name}`]),
  school((name) => [`${label}${name}`, filed(OTHER_NUMBER)], '学员登录 - 在线学习平台'),
  // The site stands on the vendor's own host and shows its number.
  ({ name, icp }) =>
    website({ title: '舟山示例学院', h1: '舟山示例学院', footer: [`${label}${name}`, filed(icp)] }),
]);

/** Credits that stand behind the name, or in a sentence. */
const SENTENCES: readonly Form[] = [
  school((name) => [`©${name}技术支持`], '学员中心'),
  school((name) => [`本站由${name}提供技术支持`], '学员中心'),
  school((name) => [`${name} 提供技术支持`], '课程平台'),
  school((name) => [`由${name}负责建设和维护`], '课程平台'),
  school((name) => [`© 2026 舟山示例学院　${name}技术支持`]),
  school((name) => [`技术支持单位：${name} 版权所有：舟山示例学院`]),
  school((name) => [`Copyright © 舟山示例学院 Powered by ${name}`]),
  school((name) => [`主办：舟山示例学院`, `运营：${name}`]),
  school((name) => [`主办单位：舟山示例学院　运营单位：${name}`]),
  school((name, brand) => [`主办：舟山示例学院`, `${brand}提供平台`, `运营主体：${name}`]),
];

/** Two holders: the site is neither's for certain. */
const HOLDERS: readonly Form[] = [
  school((name) => [`版权所有：舟山示例学院 ${name}`], '在线学习'),
  school((name) => [`© 2026 ${name}`, '版权所有：杭州别家教育科技有限公司'], '在线学习'),
  school((name) => [`版权所有：${name}、杭州别家教育科技有限公司`], '在线学习'),
  school((name) => [`Copyright © 某区教育局 & ${name}`], '学习空间'),
  school((name) => [`版权所有 示例第二中学`, `版权所有 ${name}`], '学习空间'),
  school((name) => [`©${name} ©余姚市示例小学`], '学习空间'),
  school((name) => [`版权所有：${name} 主办：浙江示例大学继续教育学院`], '网络课堂'),
];

/** What a visit to a school's site with the listed vendor taught: its results stay silent. */
const visitedSchool = (name: string) =>
  html({
    title: '舟山示例学院',
    footer: ['主办：舟山示例学院', `运营：${name}`, filed(OTHER_NUMBER)],
    host: 'www.zsxy.example.org',
  });
const AFTER_VISIT: readonly Form[] = [
  ['舟山示例学院官网', 'https://www.zsxy.example.org/'],
  ['招生简章 - 舟山示例学院', 'https://www.zsxy.example.org/zs/1.html'],
  ['学院概况', 'http://zsxy.example.org/about'],
  ['成绩查询', 'https://www.zsxy.example.org/?q=1'],
  ['舟山示例学院 - 在线学习', 'https://www.zsxy.example.org/learn'],
  ['通知', 'https://zsxy.example.org/'],
].map(
  ([title = '', url = null]): Form =>
    ({ name }) =>
      afterVisit(visitedSchool(name), title, url),
);

export const VENDORS: readonly TrapRow[] = [
  ...others('vendor of another’s site', 'silent', SUBJECTS, [...CREDITS, ...SENTENCES]),
  ...others('two holders', 'silent', SUBJECTS, HOLDERS),
  ...others('learned from a vendor’s site', 'silent', SUBJECTS, AFTER_VISIT),
];
