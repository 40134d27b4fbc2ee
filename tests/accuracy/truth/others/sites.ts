import { COMPANY, HOSTED, SCHOOL, VENDOR } from '../list';
import { type Form, filed, others, website } from '../pages';
import type { TrapRow } from '../types';

/** Websites that speak of the entry at length, or set its name among their own. */

const OTHER_NUMBER = '闽ICP备30000008号';

const DIRECTORIES: readonly Form[] = [
  ({ name, uscc }) =>
    website({
      title: `${name} - 企业信息`,
      h1: name,
      content: [`统一社会信用代码：${uscc}`, '法定代表人：张示例'],
      footer: ['© 2026 别家企业查询', filed(OTHER_NUMBER)],
    }),
  ({ name }) =>
    website({
      title: name,
      h1: name,
      content: [`公司名称：${name}`, '地址：示例路3号'],
      footer: [`© 厦门别家黄页网络有限公司 ${OTHER_NUMBER}`],
    }),
  ({ name, icp }) =>
    website({
      title: `${icp} 备案查询`,
      content: [`主办单位：${name}`, `备案号：${icp}`],
      footer: ['© 别家站长工具'],
    }),
  ({ name, uscc }) =>
    website({
      title: `${name}简介`,
      head: `<script type="application/ld+json">{"@type":"Organization","legalName":"${name}","taxID":"${uscc}","url":"https://www.elsewhere.example.com/"}</script>`,
      footer: ['© 2026 别家商务网'],
    }),
  ({ name }) =>
    website({
      title: `${name}被处罚 - 示例晚报`,
      h1: `${name}被处罚`,
      content: [`近日，${name}因违规收费被通报。`],
      footer: ['© 示例晚报社 版权所有', filed(OTHER_NUMBER)],
    }),
  ({ name }) =>
    website({
      title: '示例日报数字报',
      content: [`版权所有：${name}（广告）`],
      footer: ['主办：示例日报社', filed(OTHER_NUMBER)],
    }),
  ({ name }) =>
    website({
      title: '招标公告',
      content: [`中标单位：${name}`],
      footer: ['版权所有：示例市公共资源交易中心'],
    }),
  ({ name, icp }) =>
    website({
      title: '我们的案例 - 别家建站',
      content: [`${name} ${icp}`],
      footer: ['© 厦门别家建站网络有限公司', filed(OTHER_NUMBER)],
    }),
];

/** Labels that name no owner at all. */
const HELPERS: readonly Form[] = [
  '承办单位',
  '协办单位',
  '指导单位',
  '支持单位',
  '合作单位',
  '战略合作伙伴',
  '友情链接',
  '赞助单位',
  '独家冠名',
  '内容提供',
  '数据支持',
  '服务提供商',
  '系统提供商',
  '运维单位',
  '技 术 支 持',
  'Technical Support',
  'Designed by',
  '推广合作',
  '授课机构',
  '课程提供方',
].map(
  (label): Form =>
    ({ name }) =>
      website({ title: '学员登录', footer: [`${label}：${name}`, filed(OTHER_NUMBER)] }),
);

/** The school's name is short, or stands where only a reader looks. */
const QUIET: readonly Form[] = [
  ({ name }) =>
    website({ title: '示院继续教育在线', h1: '浙江示例学院', footer: [`运营：${name}`] }),
  ({ name }) => website({ title: '示例一小', footer: [`版权所有：余姚市示例小学 | ${name} 运营`] }),
  ({ name }) =>
    website({
      title: '在线学习',
      head: '<meta property="og:site_name" content="舟山示例学院">',
      footer: [`© ${name}`],
    }),
  ({ name }) =>
    website({
      title: '在线学习',
      footer: [`<table><tr><td>主办：</td><td>舟山示例学院</td></tr></table>`, `运营：${name}`],
    }),
  ({ name }) =>
    website({ title: '教师研修平台 - 某区教师进修学校', footer: [`本平台由${name}运营`] }),
  ({ name, icp }) =>
    website({
      title: '示例街道社区教育',
      footer: [`主办：示例街道办事处`, `${name} ${filed(icp)}`],
    }),
  ({ name, icp }) =>
    website({
      title: '课后服务平台',
      footer: ['版权所有：余姚市示例实验学校', `技术支持：${name} ${filed(icp)}`],
    }),
  ({ name }) => website({ title: '示例图书馆少儿频道', footer: [`© 示例图书馆 由${name}运营`] }),
  ({ name }) => website({ title: '示例少年宫', h1: '示例少年宫', footer: [`运营方：${name}`] }),
  ({ name }) => website({ title: '示例党校网上学习', footer: [`运营单位：${name}`] }),
];

const MORE_CRITICS: readonly Form[] = [
  '我被坑了一年学费',
  '真相：培训贷',
  '黑幕',
  '千万别去',
  '被骗经历',
  '乱收费投诉',
].map(
  (title): Form =>
    ({ brand, name, icp }) =>
      website({ title: `${brand}${title}`, footer: [`${name} ${filed(icp)}`] }),
);

const SOLD: readonly Form[] = [
  ({ host, name }) => website({ title: '别家彩票', content: [name], footer: ['© 别家娱乐'], host }),
  ({ host }) =>
    website({ title: '示例医院', footer: ['版权所有：余姚市示例医院'], host: `www.${host}` }),
  ({ host }) => website({ title: '本站已更换域名', footer: ['© 厦门别家教育科技有限公司'], host }),
  ({ host }) => website({ title: '域名出售 联系QQ', footer: [], host, path: '/sale' }),
];

export const SITES: readonly TrapRow[] = [
  ...others('directory or newspaper', 'silent', [SCHOOL, COMPANY], DIRECTORIES),
  ...others('vendor of another’s site', 'silent', [VENDOR, COMPANY], HELPERS),
  ...others('another owner', 'silent', [VENDOR, COMPANY], QUIET),
  ...others('critic', 'silent', [SCHOOL, COMPANY], MORE_CRITICS),
  ...others('sold host', 'silent', [HOSTED], SOLD),
];
