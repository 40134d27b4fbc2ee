import { normalise } from '../../text/normalise';

/** What people add behind a name when they ask about it: 示例启明官网, 示例启明怎么样. */

const byLength = (words: string): string[] => words.split(' ').sort((a, b) => b.length - a.length);

/** Words of a question, in which hardly a name ends. */
const ASKED = byLength(
  '好用吗 免费吗 怎么用 官方网站 官方网 官网 怎么样 怎么 如何 好不好 好吗 靠谱吗 靠谱 可靠吗 正规吗 是真的吗 是什么公司 是什么 哪家好 哪里 在哪里 在哪 多少钱 价格表 价格 收费标准 收费 费用 学费 ' +
    '客服电话 电话号码 电话 地址 退费 退款 投诉 骗局 骗子 口碑 评价 点评 报名 招生 简章 招聘',
);
/** Between a name and such a word. */
const PARTICLES = byLength('的 吗 呢 了');
/** Words in which names end too. */
const OTHERS = byLength(
  '好用 网站 首页 app 软件 下载安装 下载 安装 登录 登陆 注册 入口 电脑版 手机版 网页版 安卓版 苹果版 最新版 免费版 免费 小程序 公众号 客户端 平台 正规 什么 客服 校区 中介 课程表 课程 加盟 取消 ' +
    '自动续费 续费 会员 破解版 公司 有限公司',
);
const ADDED = [...ASKED, ...PARTICLES, ...OTHERS].sort((a, b) => b.length - a.length);

const endOf = (text: string, words: readonly string[]): string | undefined =>
  words.find((word) => text.endsWith(word));

/** The added word that a normalised text ends in. */
export const addedAtEnd = (text: string): string | undefined => endOf(text, ADDED);

/** A normalised query without the words that people add behind a name. */
export function withoutAdded(text: string): string {
  let rest = text;
  for (let word = addedAtEnd(rest); word; word = addedAtEnd(rest))
    rest = rest.slice(0, -word.length);
  return rest;
}

/** Shorter ones are no names. */
const NAME_UNITS = 2;

/** A typed name (raw) without the words of a question behind it. */
export function withoutAsked(raw: string): string {
  const { text, source } = normalise(raw);
  let units = text.length;
  for (let words = ASKED; ; words = [...ASKED, ...PARTICLES]) {
    const word = endOf(text.slice(0, units), words);
    if (!word || units - word.length < NAME_UNITS) break;
    units -= word.length;
  }
  if (units === text.length) return raw;
  return raw.slice(0, source[units] ?? raw.length).replace(/[\s\p{P}]+$/u, '');
}
