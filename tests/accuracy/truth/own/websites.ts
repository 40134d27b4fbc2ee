import { COMPANY, DISTRICT, HOSTED, SCHOOL, SCHOOL_COMPANY } from '../list';
import { afterVisit, type Form, filed, html, own, website } from '../pages';
import type { TrueRow } from '../types';

/** Own websites: the front page and what is below it, as institutions build them. */

const SUBJECTS = [SCHOOL, DISTRICT, COMPANY, SCHOOL_COMPANY];

const FILED = own('own website', { tier: 'identified', relation: 'is' }, SUBJECTS, [
  ({ brand, name, icp }) =>
    website({ title: `${brand}官网`, footer: [`© 2019-2026 ${name} 版权所有`, filed(icp)] }),
  ({ name, icp, city }) =>
    website({
      title: `${name}-${city}少儿英语培训`,
      h1: name,
      footer: [`版权所有：${name}　${filed(`${icp}-1`)}`],
      within: 'class',
    }),
  ({ brand, icp }) =>
    website({ title: `${brand}教育 - 首页`, h1: brand, footer: [filed(icp)], within: 'id' }),
  ({ name, icp }) =>
    website({
      title: '课程介绍',
      content: ['喜报：我校学员考入余姚示例中学', '热烈祝贺学员获奖'],
      footer: [
        '联系电话：0574-00000000',
        `Copyright © 2026 ${name} All Rights Reserved`,
        filed(icp),
      ],
    }),
  ({ brand, name, icp }) =>
    website({
      title: `关于我们_${brand}`,
      footer: [
        '友情链接：示例教育网 示例晚报',
        `主办单位：${name}`,
        `${filed(icp)} | 技术支持：杭州别家建站网络科技有限公司`,
      ],
    }),
  ({ brand, name, icp }) =>
    website({
      title: `${brand}`,
      h1: '喜报：学员考入余姚示例中学',
      footer: [`${name} ${filed(icp)}`, '审批机关：余姚市教育局'],
    }),
  ({ brand, icp, name }) =>
    website({
      title: `${brand}-招商加盟`,
      footer: [`©${name}`, `网站建设：广州别家网络有限公司`, filed(icp.replace('号', '号-3'))],
    }),
]);

const NAMED = own('own website', { tier: 'named', relation: 'is' }, SUBJECTS, [
  ({ brand, name }) =>
    website({ title: `${brand}官网`, h1: `${brand}欢迎您`, footer: [`版权所有 ${name}`] }),
  ({ name }) =>
    website({
      title: `欢迎访问${name}`,
      content: ['主管单位：余姚市教育局', '合作伙伴：示例大学、示例中学'],
      footer: [`© ${name}`, '地址：示例路3号2楼'],
    }),
  ({ brand, name, icp }) =>
    website({ title: `${brand}教育`, footer: [`${name} 版权所有`, icp], within: 'class' }),
  ({ name, brand, icp }) =>
    website({
      title: `${brand} - 师资力量`,
      footer: [`版权所有：${name}`, `备案号：${icp}`],
      within: 'body',
    }),
  ({ name, uscc, brand }) =>
    website({
      title: `${brand}`,
      footer: [`公司名称：${name}`, `统一社会信用代码：${uscc}`],
    }),
]);

/** Titles for search engines: places, trades and partners that read like names of schools. */
const SEARCHED = own(
  'own website',
  { tier: 'identified', relation: 'is' },
  SUBJECTS,
  [
    (brand: string, place: string) => `${brand}_${place}英语培训学校_${place}少儿英语培训中心`,
    (brand: string, place: string) => `${place}小学补习,${place}初中补习,${place}高中补习-${brand}`,
    (brand: string, place: string) => `${place}作文培训机构 - ${place}美术培训学校 - ${brand}`,
    (brand: string) => `${brand} - 示例大学战略合作单位`,
    (brand: string) => `${brand}艺术培训中心`,
    (brand: string) => `${brand}国际学校官网`,
    (brand: string) => `示例大学出版社教材 | ${brand}`,
    (brand: string, place: string) => `${place}小学奥数_${place}小升初_${place}中考_${brand}`,
    (brand: string) => `Chenxi Education | ${brand}`,
    (brand: string) => `全国少儿英语水平考试报名-${brand}`,
  ].map(
    (title): Form =>
      ({ brand, place, name, icp }) =>
        website({ title: title(brand, place), footer: [`© ${name}`, filed(icp)] }),
  ),
);
/** The same as headings. */
const HEADED = own(
  'own website',
  { tier: 'named', relation: 'is' },
  SUBJECTS,
  [
    '校区分布：示例广场购物中心',
    '少儿英语培训中心',
    '小学部 初中部 高中部',
    '考入示例大学的学员',
    '我们的合作学校',
    '研学中心',
    '本地少儿英语培训中心',
  ].map(
    (h1): Form =>
      ({ brand, name, place }) =>
        website({
          title: `${brand}教育`,
          h1: h1.replace('本地', place),
          footer: [`© 2026 ${name} 版权所有`],
        }),
  ),
);

const HOSTS = own(
  'own website',
  { tier: 'identified', relation: 'is' },
  [HOSTED],
  [
    ({ host, brand }) => website({ title: brand, footer: ['联系我们'], host }),
    ({ host, brand, icp }) => website({ title: brand, footer: [filed(icp)], host: `www.${host}` }),
    ({ host, name }) => website({ title: '课程', footer: [`© ${name}`], host: `m.${host}` }),
    ({ host }) => website({ title: '页面不存在', footer: [], host, path: '/x' }),
    ({ host, name, icp }) =>
      website({ title: name, footer: [`${name} ${icp}`], host, path: '/about.html' }),
    ({ host, brand }) => website({ title: `${brand}：新闻动态`, footer: ['©2026'], host }),
  ],
);

/** After a visit to the site, results on its host; a tenant's page teaches its own folder. */
const VISITED = own('result on a visited site', { tier: 'named', relation: 'is' }, SUBJECTS, [
  ...['/', '/course/2.html', '/about?from=search'].map((path): Form => {
    return ({ name, icp, brand }) => {
      const host = 'www.visited.example.org';
      const visited = html({ title: brand, footer: [`© ${name}`, filed(icp)], host });
      return afterVisit(visited, '课程介绍', `https://${host}${path}`);
    };
  }),
  ({ name, brand }) => {
    const place = { host: 'www.rooms.example.org', path: '/~own/' };
    const visited = html({ title: brand, footer: [`版权所有：${name}`], ...place });
    return afterVisit(visited, '师资力量', 'https://www.rooms.example.org/~own/team.html');
  },
]);

export const OWN_WEBSITES: readonly TrueRow[] = [
  ...FILED,
  ...NAMED,
  ...SEARCHED,
  ...HEADED,
  ...HOSTS,
  ...VISITED,
];
