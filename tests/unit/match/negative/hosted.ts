import type { WebsiteFacts } from '../../../../lib/domain/website';
import { linked, type Negative, said, silent, structured, typed } from './case';
import { COMPANY, FILING, PLATFORM_FILING, SCHOOL } from './listed';

/** Platforms, builders and copies: what stands in the footer is not the host's owner's. */

/** A page that by its footer would be the school's own. */
const OWN_FOOTER = {
  title: `${SCHOOL} - 首页`,
  filings: [linked(FILING)],
  operators: [said(`© ${SCHOOL}`)],
};

const PLATFORMS: readonly Negative[] = (
  [
    ['a tenant of a course platform', 'https://abc.xiaoe-tech.com/'],
    ['a shop on a marketplace', 'https://shop1.taobao.com/'],
    ['an advertisement on a classified site', 'https://nb.58.com/peixun/1.shtml'],
    ['a course on a listing', 'https://www.icourse163.org/course/1'],
    ['an article of an official account', 'https://mp.weixin.qq.com/s/1'],
    ['an app’s page in a store', 'https://apps.apple.com/cn/app/id1'],
    ['a questionnaire', 'https://www.wjx.cn/vm/1.aspx'],
    ['a site on a code host', 'https://school.github.io/'],
    ['a page of a site builder', 'https://school.icoc.me/'],
    ['a copy in an archive', 'https://web.archive.org/web/2026/https://qiming.example.com/'],
    ['a translated copy', 'https://qiming-example-com.translate.goog/'],
    ['a search engine’s cached copy', 'https://cache.baiducontent.com.baidu.com/c'],
    ['a copy on a bare address', 'http://192.0.2.7/'],
    ['a copy on a machine at home', 'http://localhost/'],
  ] as const
).map(([why, url]) => silent(`${why}, with the school’s whole footer`, url, OWN_FOOTER));

const NUMBERS: readonly Negative[] = [
  silent('a platform’s own number on a host that nobody knows', 'https://x.example.org/', {
    title: SCHOOL,
    filings: [linked(`${PLATFORM_FILING}-1`)],
    operators: [said(SCHOOL)],
  }),
  silent('a platform’s own number, typed', 'https://x.example.org/', {
    title: '余姚少儿英语',
    filings: [typed(PLATFORM_FILING)],
  }),
  silent('a platform’s own host that a list gave away', 'https://abc.xiaoe-tech.com/', {
    title: '余姚少儿英语',
  }),
  silent('an unknown platform that marks up the school', 'https://ke.example.org/s/1', {
    title: '示例启明少儿英语',
    filings: [linked('浙ICP备00000080号')],
    operators: [said('© 杭州示例课程网络有限公司'), said(SCHOOL, 'json-ld')],
    codes: [structured('91330281MA2ABCDE1X')],
  }),
];

const kindergarten = (why: string, said: Partial<WebsiteFacts>): Negative =>
  silent(why, 'https://kid.example.org/', { title: '示例阳光幼儿园', ...said });
const BUILDERS: readonly Negative[] = [
  kindergarten('a footer that credits its builder', {
    operators: [said(`© 2013-2020 示例阳光幼儿园 版权所有 技术支持：${COMPANY}`)],
  }),
  kindergarten('a footer that is a builder’s credit alone', {
    operators: [said(`技术支持：${COMPANY}`)],
  }),
  kindergarten('由…提供技术支持', { operators: [said(`由${COMPANY}提供技术支持`)] }),
  kindergarten('网站建设', { operators: [said(`示例阳光幼儿园 网站建设：${COMPANY}`)] }),
  silent('Powered by', 'https://kid.example.org/', {
    title: 'Example Kindergarten',
    operators: [said(`© 2024 Example Kindergarten. Powered by ${COMPANY}`)],
  }),
  kindergarten('the builder’s number beside the site’s own', {
    filings: [linked('浙ICP备00000081号'), linked(FILING)],
  }),
];

export const HOSTED: readonly Negative[] = [...PLATFORMS, ...NUMBERS, ...BUILDERS];
