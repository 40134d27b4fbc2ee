import { COMPANY, DISTRICT, HEAD, SCHOOL } from '../list';
import { type Form, filed, own, website, withFooter } from '../pages';
import type { TrueRow } from '../types';

/** Footers in every notation that was seen: the name is the one thing that they say of the owner. */

const SUBJECTS = [SCHOOL, DISTRICT, COMPANY, HEAD];
const OTHER_NUMBER = '赣ICP备30000001号';

/** A footer of lines around the name, on a page that says nothing else. */
const lines = (make: Parameters<typeof withFooter>[0]): Form => withFooter(make, '课程介绍');

/** Names that the expressions before a number must not shorten. */
const BEFORE_NUMBERS: readonly Form[] = [
  lines((name) => [`版权所有：${name} ICP备案：${OTHER_NUMBER}`]),
  lines((name) => [`版权所有：${name}ICP备案号：${OTHER_NUMBER}`]),
  lines((name) => [`© 2026 ${name} 备案号：${OTHER_NUMBER}`]),
  lines((name) => [`Copyright © ${name} ${OTHER_NUMBER}-1`]),
  lines((name) => [`${name} 版权所有 赣公网安备36010202000001号`]),
  lines((name) => [`版权所有©${name}公安备案：赣公网安备 36010202000001号`]),
  lines((name) => [`版权所有：${name}${OTHER_NUMBER}`]),
  lines((name) => [`Copyright (c) 2020-2026 ${name}增值电信业务经营许可证：赣B2-20200001`]),
];

const NOTICES: readonly Form[] = [
  lines((name) => [`(©) 2026 ${name}`]),
  lines((name) => [`@2026 ${name}`]),
  lines((name) => [`@ 2019-2026 ${name} 版权所有`]),
  lines((name) => [`品牌版权所有：${name}`]),
  lines((name) => [`© ${name} · 保留所有权利`]),
  lines((name) => [`Copyright©2026${name}`]),
  lines((name) => [`版权归${name}所有`]),
  lines((name) => [`${name}©2026`]),
  lines((name) => ['版权所有：', name]),
  lines((name) => [`Copyright © 2015 - 2026. ${name}. All rights reserved.`]),
  lines((name) => [`&copy;${name}&nbsp;&nbsp;版权所有&nbsp;&nbsp;未经授权禁止转载`]),
  lines((name) => [`【版权所有】${name}`]),
  lines((name, brand) => [`© 2026 ${brand} · ${name}`]),
];

/** As machines, templates and hurried hands write the sign. */
const SIGNS: readonly Form[] = [
  lines((name) => [`Copyright ⓒ 2026 ${name}`]),
  lines((name) => [`©️ 2026 ${name}`]),
  lines((name) => [`COPYRIGHT(C)2026 ${name} ALL RIGHTS RESERVED`]),
  lines((name) => [`CopyRight：${name}`]),
  lines((name) => [`版权所有(C) ${name}`]),
  lines((name) => [`版权所有 ： ${name}`]),
  lines((name) => [`All Rights Reserved ${name} ©2026`]),
  lines((name) => [`©2019-至今 ${name}`]),
  lines((name) => [`© 2026 by ${name}`]),
  lines((name) => [`© 2026 - ${name} - 版权所有`]),
  lines((name) => [`Copyright © 2026 www.example.com ${name}`]),
  lines((name) => [`${name} © 版权所有`]),
  lines((name) => [`${name} 保留所有权利 ©`]),
  lines((name) => [`<b>©</b> <span>2026</span> <a href="/">${name}</a>`]),
  lines((name) => [`版权所有&nbsp;©&nbsp;${name.slice(0, 4)}<em>${name.slice(4)}</em>`]),
  lines((name) => [`<span>${name}</span> <span>版权所有</span>`]),
  lines((name) => [`©${name}<br>${OTHER_NUMBER}`]),
  lines((name) => [`Copyright © 2008-2026 ${name}. 网站地图 | 隐私政策`]),
  lines((name) => [`© 2026 ${name} 法律顾问：北京别家律师事务所`]),
  lines((name) => [`© ${name}`, '本站由别家云提供计算服务']),
  lines((name) => [`© ${name}  地址：余姚市示例路3号 电话：0574-00000000`]),
];

/** With what else stands on the line. */
const CROWDED: readonly Form[] = [
  lines((name) => [`版权所有 2006 - 2026 ${name} 地址：余姚市示例路3号 邮编：315400`]),
  lines((name) => [
    `Copyright © 2014~2026 Example All rights reserved.${name} | 赣ICP证：赣B2-20200001 | ${OTHER_NUMBER}`,
  ]),
  lines((name) => [`版权所有：© 2001-2026 ${name} 地址：示例路3号 邮编：315400`]),
  lines((name) => [`免责声明 | 隐私政策 | © ${name}`]),
  lines((name) => ['Copyright © 2026 Example Ltd. All rights reserved.', `${name} 版权所有`]),
  lines((name) => ['站内搜索由别家搜索提供', `${OTHER_NUMBER}`, `©1999-2026 ${name}`]),
];

const LABELS: readonly Form[] = [
  lines((name) => [`著作权人：${name}`]),
  lines((name) => [`主体名称：${name}`]),
  lines((name) => [`企业名称：${name}`]),
  lines((name) => [`运营方：${name}`]),
  lines((name) => [`运营商：${name} ${OTHER_NUMBER}`]),
  lines((name) => [`办学主体：${name}`, '审批机关：余姚市教育局']),
  lines((name) => [`主办方：${name}`, '指导单位：示例市教育局']),
  lines((name) => ['运营单位', name]),
  lines((name) => [`主办：${name}`]),
  lines((name) => [`主办单位：${name}　技术支持：杭州别家网络科技有限公司`]),
  lines((name) => [`运营主体：${name}`]),
  lines((name) => [`运营单位：${name} | 客服电话：400-000-0000`]),
  lines((name) => [`办学单位：${name}`]),
  lines((name) => [`经营单位：${name}`]),
  lines((name) => [`公司名称：${name}`]),
  lines((name) => [`单位名称：${name}`, '地址：示例路3号']),
];

const SENTENCES: readonly Form[] = [
  lines((name, brand) => [`${brand}由${name}运营`]),
  lines((name) => [`本网站由${name}所有`]),
  lines((name) => [`本站由${name}运营，保留所有权利`]),
  lines((name, brand) => [`${brand}是${name}旗下品牌`]),
  lines((name) => [`${name}旗下品牌`]),
  lines((name) => [`本网站由${name}主办`]),
  lines((name, brand) => [`${brand}系${name}旗下教育品牌`]),
  lines((name) => [`本平台由${name}负责运营`]),
  lines((name) => [`网站由 ${name} 运营 · ${OTHER_NUMBER}`]),
  lines((name, brand) => [`${brand} · ${name} · 版权所有`]),
];

/** A name alone, beside the only number, under the entry's brand or place. */
const LONE: readonly Form[] = [
  ({ name, brand }) => website({ title: `${brand}课堂`, footer: [name, filed(OTHER_NUMBER)] }),
  ({ name, place }) =>
    website({ title: `${place}少儿英语培训`, footer: [`${name} ${OTHER_NUMBER}`] }),
  ({ name, brand }) =>
    website({ title: '首页', h1: brand, footer: [`${name}　${OTHER_NUMBER}`], within: 'class' }),
  ({ name, brand }) =>
    website({ title: brand, footer: [`${name} ${OTHER_NUMBER} 本网站支持IPv6`] }),
];

export const FOOTERS: readonly TrueRow[] = own(
  'footer',
  { tier: 'named', relation: 'is' },
  SUBJECTS,
  [...BEFORE_NUMBERS, ...NOTICES, ...SIGNS, ...CROWDED, ...LABELS, ...SENTENCES, ...LONE],
);
