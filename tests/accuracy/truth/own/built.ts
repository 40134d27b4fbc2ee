import { COMPANY, DISTRICT, SCHOOL } from '../list';
import { filed, own, website } from '../pages';
import type { TrueRow } from '../types';

/** Own websites as they are built: tables, lists, late lines, partners and pupils' schools all around. */

const SUBJECTS = [SCHOOL, DISTRICT, COMPANY];

const PSB =
  '<a href="http://www.beian.gov.cn/portal/registerSystemInfo?recordcode=1">赣公网安备 36010202000001号</a>';

export const BUILT: readonly TrueRow[] = [
  ...own('own website', { tier: 'identified', relation: 'is' }, SUBJECTS, [
    ({ brand, name, icp }) =>
      website({
        title: `${brand}-让学习更简单`,
        footer: [
          `<table><tr><td>© ${name}</td><td>${filed(icp)}</td></tr></table>`,
          '电话：0574-00000000',
        ],
      }),
    ({ brand, name, icp }) =>
      website({
        title: `${brand}教育`,
        footer: [`<ul><li>${name}</li><li>${filed(icp)}</li><li>${PSB}</li></ul>`],
      }),
    ({ brand, icp, name }) =>
      website({
        title: `示例大学考研辅导班 - ${brand}`,
        content: ['合作院校：示例大学 示例师范学院', '学员来自：余姚市示例小学'],
        footer: ['友情链接：杭州别家教育科技有限公司 示例晚报', `© ${name}`, filed(icp)],
      }),
    ({ brand, icp, name }) =>
      website({
        title: `${brand}`,
        h1: '热烈祝贺我校学员考入示例大学附属中学',
        footer: [`© ${name} ${filed(icp)}`, '法律顾问：北京别家律师事务所'],
      }),
    ({ brand, icp, name }) =>
      website({
        title: `${brand}携手示例大学共建实习基地 - ${brand}`,
        footer: [`版权所有：${name}`, '技术支持：杭州别家网络科技有限公司', filed(icp)],
      }),
    ({ brand, icp }) =>
      website({
        title: `中考成绩查询-${brand}`,
        footer: ['网站地图 | 隐私政策', `备案号：${filed(icp)}`, '监督电话：示例市教育局 12345'],
        within: 'class',
      }),
    ({ brand, icp, name }) =>
      website({
        title: `关于我们 - ${brand}`,
        content: [`${name}成立于2015年，经示例市教育局批准，是示例市民办教育协会会员单位。`],
        footer: [`Copyright © ${name}`, filed(icp.replace('备', '备 '))],
      }),
    ({ brand, icp, name }) =>
      website({
        title: `${brand}学校_小升初_余姚`,
        head: `<meta property="og:site_name" content="${brand}">`,
        footer: [`© ${name}`, `${filed(icp)} ${PSB}`, '资金监管银行：别家银行股份有限公司'],
      }),
    ({ brand, icp, name, uscc }) =>
      website({
        title: brand,
        head: `<script type="application/ld+json">{"@context":"https://schema.org","@type":"Organization","legalName":"${name}","url":"https://www.somewhere.example.org/","taxID":"${uscc}"}</script>`,
        footer: [icp],
      }),
  ]),
  ...own('own website', { tier: 'named', relation: 'is' }, SUBJECTS, [
    ({ brand, name }) =>
      website({
        title: `${brand}少儿英语`,
        footer: [`<div>地址：示例路3号</div><div>©2026 ${name}</div><div>客服微信：shili</div>`],
      }),
    ({ brand, name }) =>
      website({
        title: `${brand}学员作品展`,
        h1: '余姚市示例小学学员获奖作品',
        footer: [`版权所有 © ${name}`, '网站建设：别家建站'],
      }),
    ({ name, icp }) =>
      website({
        title: `${name}-首页`,
        content: ['师资力量', '校区环境', '家长评价'],
        footer: ['友情链接', '示例教育网', `${name} 版权所有 ${icp}`],
        within: 'body',
      }),
    ({ brand, name }) =>
      website({
        title: `${brand}：常见问题`,
        content: ['退费规则', '如何投诉'],
        footer: [`主办：${name}`, '支持单位：示例市教育学会'],
      }),
    ({ brand, name }) =>
      website({
        title: `${brand}怎么报名？`,
        footer: [`©${name}`, '服务热线：400-000-0000'],
      }),
    ({ brand, name }) =>
      website({
        title: `${brand} - 招聘`,
        footer: [`${name}©版权所有`, '未经授权不得转载'],
        within: 'id',
      }),
    // Its number in the last lines, outside a footer, under its own brand.
    ({ brand, icp }) =>
      website({ title: `${brand}教育官网`, h1: brand, footer: [filed(icp)], within: 'body' }),
    ({ brand, icp, name }) =>
      website({ title: `${brand}`, footer: [`${name} 版权所有 ${filed(icp)}`], within: 'body' }),
  ]),
];
