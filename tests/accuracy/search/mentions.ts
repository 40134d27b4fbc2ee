import { anywhere, template } from '../grammar/templates';
import { BARS, COLUMNS, NEUTRAL_TITLES, SLOGANS } from '../grammar/words';
import type { Card, Template } from '../types';

/** Pages that speak of a subject and are not its own: `related` at most. */

const THIRD_PARTY_HOSTS = [
  'www.sohu.com',
  'baijiahao.baidu.com',
  'www.zhihu.com',
  'www.tianyancha.com',
  'www.58.com',
  'news.sina.com.cn',
  'www.zhipin.com',
  'zh.wikipedia.org',
  'tieba.baidu.com',
  'www.dianping.com',
];
const SHARED_HOSTS = ['abc.youzan.com', 'k12.eqxiu.com', 'mp.lofter.com', 'abc.wezhan.cn'];
const NEWS = [
  '被处罚',
  '退费难',
  '怎么样',
  '靠谱吗',
  '招聘',
  '电话地址',
  '百科',
  '工商信息',
  '投诉',
];

/** A full name in a title that may be anybody's: of entries that are no apps. */
export const MENTIONS: readonly Template<Card>[] = [
  template(
    'tiers',
    'related',
    'full name as a part of a title on a third party’s host',
    ({ name }, draw) => ({
      url: `https://${draw.one(THIRD_PARTY_HOSTS)}/${draw.below(9999)}`,
      title: name + draw.one(['', ' - 首页', '_官网']),
    }),
  ),
  anywhere(
    'tiers',
    'related',
    'full name beside words of news, reviews and directories',
    ({ name }, draw) => ({ title: name + draw.one(BARS) + draw.one(NEWS) }),
  ),
  anywhere(
    'tiers',
    'related',
    'full name beside the name of somebody’s site',
    ({ name }, draw) => ({
      title: `${name}${draw.one(['_', ' - ', ' | '])}${draw.one(['某例商务网', '示范门户', '例城日报', '教培信息网'])}`,
    }),
  ),
  template(
    'tiers',
    'related',
    'full name as a part of a title, the target is not known',
    ({ name }, draw) => ({
      url: null,
      title: draw.one(COLUMNS) + draw.one(BARS) + name,
    }),
  ),
  template('6', 'related', 'full name in a title of a government’s host', ({ name }, draw) => ({
    url: `https://${draw.one(['www.yuyao.gov.cn', 'jyj.example.gov.cn', 'zwgk.mil.cn'])}/1.html`,
    title: name,
  })),
  template('6', 'related', 'full name in a title of the notice’s own host', ({ name }) => ({
    url: 'https://notice.example/2026/2.html',
    title: name,
  })),
  template('6', 'related', 'full name in a title of the engine’s own host', ({ name }, draw) => ({
    url: `https://${draw.one(['', 'www.', 'map.'])}search.example/s?wd=x`,
    title: name,
  })),
  template('8', 'related', 'full name in a title on a shared host', ({ name }, draw) => ({
    url: `https://${draw.one(SHARED_HOSTS)}/p/1`,
    title: name,
  })),
];

/** A company on a university's host; a school may be at home there. */
export const CAMPUS: readonly Template<Card>[] = [
  template('6', 'related', 'full name in a title of a university’s host', ({ name }) => ({
    url: 'https://career.example.edu.cn/1.html',
    title: name,
  })),
];

/** A name that begins with its region, in a sentence. */
export const SENTENCES: readonly Template<Card>[] = [
  anywhere('tiers', 'related', 'full name inside a sentence of a title', ({ name }, draw) => ({
    title: draw.one([`关于${name}招生的说明`, `家长与${name}签约`, `课程由${name}开设`]),
  })),
];

/** Pages that do not even relate: nothing may be said of them. */
export const SILENT: readonly Template<Card>[] = [
  anywhere('5', 'nothing', 'only the snippet names it', ({ name }, draw) => ({
    title: draw.one(SLOGANS),
    snippet: draw.one([name, `${name}位于市中心，欢迎咨询。`, `近日，${name}被通报。`]),
  })),
  template(
    '5',
    'nothing',
    'the snippet names it, the host is a third party’s',
    ({ name, place }, draw) => ({
      url: `https://${draw.one(THIRD_PARTY_HOSTS)}/1`,
      title: `${place}${draw.one(SLOGANS)}`,
      snippet: `${place}的${name}`,
    }),
  ),
  template('6', 'nothing', 'its name as provider of a government’s page', ({ name }) => ({
    url: 'https://www.yuyao.gov.cn/1.html',
    title: '行政处罚信息',
    provider: name,
  })),
  template('7', 'nothing', 'a host that merely looks like its own', ({ host }, draw) => ({
    url: draw.one([
      `https://x${host}/`,
      `https://${host}.evil.example.org/`,
      `https://${host}@evil.example.org/`,
      `https://evil.example.org/${host}`,
      `https://evil.example.org/?u=https://${host}/`,
      `https://${host.replace('.', '-')}/`,
      'https://example.com/',
      'https://127.0.0.1/',
    ]),
    title: draw.one(NEUTRAL_TITLES),
  })),
  anywhere('8', 'nothing', 'a provider who gives technical support', ({ name }, draw) => ({
    title: draw.one(NEUTRAL_TITLES),
    provider: draw.one([
      `由${name}提供技术支持`,
      `技术支持：${name}`,
      `承办：${name}`,
      `协办单位：${name}`,
    ]),
  })),
  anywhere('8', 'nothing', 'the provider is a register that shows it', ({ name }, draw) => ({
    title: draw.one(NEUTRAL_TITLES),
    provider: `${name} - ${draw.one(['天眼查', '企查查', '爱企查'])}`,
  })),
  anywhere('tiers', 'nothing', 'the full name inside a longer provider', ({ name }, draw) => ({
    title: draw.one(NEUTRAL_TITLES),
    provider: `${name}${draw.one(['招生办老师', '的学员', '家长群'])}`,
  })),
  anywhere('tiers', 'nothing', 'a page that has nothing to do with it', (_subject, draw) => ({
    title: draw.one(SLOGANS) + draw.one(BARS) + draw.one(NEUTRAL_TITLES),
    snippet: '全国教育科技有限公司与培训学校名录之外的一段文字。',
  })),
];
