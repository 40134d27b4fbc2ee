/**
 * What an office announces before it decides: 行政处罚事先告知书, 听证告知书, 拟处罚, and orders to mend. Their tables read
 * like decisions, 吊销办学许可证 among them, and nothing of that has happened.
 */

/** Papers and announcements of what may yet be decided. */
const BEFORE =
  /告知(?:书|单|函|公告|公示|$)|(?:事先|权利|处罚|听证)告知|听证(?:通知|告知|公告)|(?<![模虚])拟(?:作出|处|给予|对|吊销|暂扣|责令|列入|认定|撤销|行政|予以|罚)|征求意见|陈述申辩|立案(?:通知|决定|公告)|催告书/u;

/** 西教罚告〔2026〕2号: 告 and 听 in a number are of notices to be heard. */
const NUMBER_BEFORE =
  /(?:[罚处先权预责听]告(?:知)?|听(?:证|通)?)(?:书)?(?:字)?第?[〔[(（【]\s*\d{4}/u;

const DECIDED =
  /决定书|裁定书|判决书|处罚决定|处理决定|决定的?(?:公告|公示|通报|名单|送达)|及决定/u;

/** 责令停止办学通知书, 责令限期改正通知书: an order by a letter is no decision on a penalty. */
const LETTER = /(?:责令|整改|改正|询问|调查|协助|约谈|监督|意见)[^，。；、]{0,10}通知书/u;

/** What stands around a row: the titles above its table and of its document, and its headings. */
export interface Around {
  titles: readonly string[];
  headings: readonly string[];
}

/** Does a table hold what is not decided, all of it, or some of it? */
export function undecidedIn({ titles, headings }: Around): 'all' | 'some' | null {
  const before = titles.filter((title) => BEFORE.test(title));
  const isMixed = titles.some((title) => DECIDED.test(title));
  if (before.length > 0) return isMixed ? 'some' : 'all';
  return headings.some((heading) => BEFORE.test(heading)) ? 'some' : null;
}

/** Why a row tells of no decision, by its papers; null where it may be one. */
export function undecidedFault(paper: string, around: 'all' | 'some' | null): string | null {
  const told = paper.replace(/\s+/gu, ' ').slice(0, 60);
  if (/决定书/u.test(paper)) return null;
  if (BEFORE.test(paper) || NUMBER_BEFORE.test(paper))
    return `文书是告知或听证的通知（${told}），还没有作出决定，不登载`;
  if (LETTER.test(paper)) return `文书是通知书（${told}），不是处罚决定书，不登载`;
  if (around === 'all') return '表格公布的是拟处罚、告知或听证，还没有作出决定，不登载';
  if (around === 'some' && !/〔?\d{4}〕?.*号/u.test(paper))
    return '表里既有告知、听证，又有决定，这一行没有写明决定书，不能确定已经作出决定';
  return null;
}
