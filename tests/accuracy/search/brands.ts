import { anywhere, template } from '../grammar/templates';
import { BARS, ELSEWHERE, SLOGANS } from '../grammar/words';
import type { Card, Template } from '../types';

/** Brands: `possible` where something bears them out, nothing by themselves. */

/** Brands of institutions with a registered region. */
export const BRANDS: readonly Template<Card>[] = [
  anywhere('tiers', 'possible', 'its brand and, as another part, its county', (subject, draw) => ({
    title: `${subject.brand}${draw.one(BARS)}${subject.place}${draw.one(SLOGANS)}`,
  })),
  anywhere('tiers', 'possible', 'its place, brand and trade in one part', (subject, draw) => ({
    title: draw.one([
      `${subject.place}${subject.brand}教育`,
      `${subject.brand}少儿英语${draw.one(BARS)}${subject.place}`,
      `${subject.brand}${subject.place}总校 - 首页`,
      `欢迎光临${subject.place}${subject.brand}艺术培训`,
    ]),
  })),
  anywhere('tiers', 'possible', 'its brand, and the snippet names the county', (subject, draw) => ({
    title: `${subject.brand}${draw.one(['官网', '', '-首页', ' | 登录'])}`,
    snippet: `位于${subject.place}，${draw.one(SLOGANS)}`,
  })),
  anywhere(
    'tiers',
    'possible',
    'its brand, and the snippet names its full name',
    (subject, draw) => ({
      title: `${subject.brand}${draw.one(['官网', '', '-首页'])}`,
      snippet: `办学单位：${subject.name}。`,
    }),
  ),
  anywhere('4', 'nothing', 'its brand alone', (subject, draw) => ({
    title: `${subject.brand}${draw.one(['', '官网', ' - 首页', '_少儿英语'])}`,
  })),
  anywhere('2', 'nothing', 'its brand in another region', (subject, draw) => ({
    title: `${subject.brand}${draw.one(BARS)}${draw.one(ELSEWHERE)}${draw.one(SLOGANS)}`,
  })),
  anywhere(
    '2',
    'nothing',
    'its brand and region, the provider is in another region',
    (subject, draw) => ({
      title: `${subject.brand}_${draw.one(SLOGANS)}`,
      provider: `${draw.one(['杭州', '广州', '沈阳'])}${subject.brand}培训有限公司`,
      snippet: `${subject.place}等地均有校区`,
    }),
  ),
  anywhere(
    '4',
    'nothing',
    'its brand, and the province, which says too little',
    (subject, draw) => ({
      title: `${subject.brand}${draw.one(BARS)}${subject.province}${draw.one(SLOGANS)}`,
    }),
  ),
  anywhere('1', 'nothing', 'its brand inside a longer part, with its region', (subject, draw) => ({
    title: draw.one([
      `${subject.place}${subject.brand}中心`,
      `新${subject.brand}-${subject.place}`,
      `${subject.brand}民宿_${subject.place}`,
    ]),
  })),
  template('tiers', 'nothing', 'its brand and region on a third party’s page', (subject, draw) => ({
    url: draw.one(['https://www.sohu.com/1', 'https://www.zhihu.com/q/1', 'https://www.58.com/x']),
    title: `${subject.brand}_${subject.place}`,
  })),
  anywhere('tiers', 'nothing', 'its brand and region beside words of reviews', (subject, draw) => ({
    title: `${subject.brand}_${subject.place}${draw.one(['怎么样', '电话地址', '排名', '招聘'])}`,
  })),
  template('6', 'nothing', 'its brand and region, the target is not known', (subject, draw) => ({
    url: null,
    title: `${subject.brand}_${subject.place}${draw.one(SLOGANS)}`,
  })),
];

/** Names that any place may have (rule 4). */
export const PLACELESS: readonly Template<Card>[] = [
  anywhere('4', 'possible', 'a name that any place may have, no place named', ({ name }, draw) => ({
    title: name + draw.one(['', '官网', ' - 首页']),
  })),
  anywhere('4', 'named', 'a name that any place may have, with its own', (subject, draw) => ({
    title: `${subject.name}${draw.one(BARS)}${subject.place}${draw.one(SLOGANS)}`,
  })),
  anywhere('2', 'nothing', 'a name that any place may have, in another one', (subject, draw) => ({
    title: `${subject.name}${draw.one(BARS)}${draw.one(ELSEWHERE)}${draw.one(SLOGANS)}`,
  })),
  anywhere('4', 'possible', 'the same name as provider, no place named', ({ name }, draw) => ({
    title: draw.one(SLOGANS),
    provider: name,
  })),
];

/** Apps in search results: a brand that its operator's name may bear out. */
export const APP_RESULTS: readonly Template<Card>[] = [
  anywhere(
    'tiers',
    'possible',
    'app name as a part, and its operator in the snippet',
    (subject, draw) => ({
      title: `${subject.brand}${draw.one(['官网', 'APP下载', ' - 首页', '_登录'])}`,
      snippet: `运营者：${subject.name}`,
    }),
  ),
  anywhere('4', 'nothing', 'app name alone', (subject, draw) => ({
    title: `${subject.brand}${draw.one(['官网', 'APP下载', ' - 首页'])}`,
  })),
  anywhere('1', 'nothing', 'app name inside a longer part', (subject, draw) => ({
    title: `${draw.one(['小', '全民', '我的'])}${subject.brand}_首页`,
    snippet: `运营者：${subject.name}`,
  })),
];
