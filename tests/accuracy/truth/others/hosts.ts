import { COMPANY, HOSTED, SCHOOL } from '../list';
import { afterVisit, type Form, filed, html, others, website } from '../pages';
import type { TrapRow } from '../types';

/** Hosts of many, and hosts that changed hands. */

/** A tenant's page was visited; its neighbours' pages stand in the results. */
const tenant = (name: string, icp: string, place: { host: string; path: string }) =>
  html({ title: '课程介绍', footer: [`© ${name}`, filed(icp)], ...place });

const neighbour =
  (place: { host: string; path: string }, title: string, url: string): Form =>
  ({ name, icp }) =>
    afterVisit(tenant(name, icp, place), title, url);

const FOLDER = { host: 'www.rooms.example.org', path: '/~chenxi/' };
const DEEP = { host: 'sites.example.org', path: '/t/chenxi/index.html' };
const LABEL = { host: 'chenxi.pages.example.org', path: '/' };
const SHARED: readonly Form[] = [
  neighbour(FOLDER, '别家课堂', 'https://www.rooms.example.org/~other/'),
  neighbour(FOLDER, '首页', 'https://www.rooms.example.org/'),
  neighbour(FOLDER, '围棋入门', 'https://rooms.example.org/~otherchenxi/1.html'),
  neighbour(DEEP, '别家课堂', 'https://sites.example.org/t/other/index.html'),
  neighbour(DEEP, '建站平台', 'https://sites.example.org/'),
  neighbour(DEEP, '书法', 'https://www.sites.example.org/t/'),
  neighbour(LABEL, '别家课堂', 'https://other.pages.example.org/'),
  neighbour(LABEL, '建站平台', 'https://pages.example.org/'),
  neighbour(LABEL, '美术', 'https://www.other.pages.example.org/a'),
];

/** The footer of a host that many share says nothing of whose page it is. */
const PLATFORMS: readonly Form[] = [
  'abc.youzan.com',
  'k12.eqxiu.com',
  'www.sohu.com',
  'baijiahao.baidu.com',
  'abc.wezhan.cn',
  'xiaoe-tech.com',
].map(
  (host): Form =>
    ({ name, icp }) =>
      website({ title: '课程', footer: [`© ${name}`, filed(icp)], host }),
);

const OTHER_NUMBER = '粤ICP备30000003号';
const SOLD: readonly Form[] = [
  ({ host }) => website({ title: '养生资讯', footer: [filed(OTHER_NUMBER)], host }),
  ({ host }) => website({ title: '游戏下载', footer: ['© 广州别家网络科技有限公司'], host }),
  ({ host }) =>
    website({
      title: '示例装修',
      footer: [`版权所有：广州别家装饰有限公司 ${OTHER_NUMBER}`],
      host,
    }),
  ({ host }) => website({ title: '该域名正在出售', footer: ['联系购买'], host }),
  ({ host }) =>
    website({ title: '域名停放页', h1: '此域名可转让 This domain is for sale', footer: [], host }),
  ({ host }) => website({ title: '余姚市示例小学', footer: ['版权所有'], host }),
  ({ host }) =>
    website({ title: '首页', footer: ['主办单位：示例市教育局', filed(OTHER_NUMBER)], host }),
  ({ host }) => website({ title: '别家课堂', footer: [filed(OTHER_NUMBER)], host: `m.${host}` }),
];

export const HOSTS: readonly TrapRow[] = [
  ...others('shared host', 'silent', [SCHOOL, COMPANY], SHARED),
  ...others('shared host', 'silent', [SCHOOL], PLATFORMS),
  ...others('sold host', 'silent', [HOSTED], SOLD),
];
