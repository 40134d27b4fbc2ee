import { pattern, some } from '../../text/expressions';
import { namesKind } from '../rules/acts';
import { OUR_OFFICE } from '../rules/offices';
import { ACT, type Clause, leadsToNone, phraseIn, withoutLaw, withoutUnits } from './act-phrase';
import { type Decided, decided, fromAct, IS_ITEM } from './decision-words';
import { sentenceAt, sentencesIn } from './sentences';
import type { Span } from './spans';

/** A decision behind 作出如下处罚：. */

const MARKER =
  /(?:决定|作出|做出|给予|处以|予以|下达|受到)[^。；：\n“]{0,46}?(?:如下|以下|下列)[^。；：\n]{0,16}：|(?:行政)?处罚(?:决定|内容)?如下：?|决定(?:处罚)?(?:对|给予)?(?:当事人|你[^：，。\n]{0,3}|其)?(?:处以?|予以|给予)?：/gu;

/** Behind a decision: how and until when to pay, and where to complain. */
const BEHIND = pattern`${some(`
  (?:收到|接到|送达)[^。]{0,24}(?:[天日]之?内|起) 日内[^。；]{0,8}缴 缴纳?至 缴到 (?:履行|缴纳)(?:方式|期限|地点)
  如(?:你|对|不服|果) 不服本 逾期 到期不 申请(?:行政)?复议 提起(?:行政)?诉讼 强制执行 加处 向社会公[示开布]
  处罚地点 执法人员[^。]{0,6}： 联系人 联系电话 本(?:行政)?(?:处罚)?决定书?(?:自|一式|送达|将)
  ^(?:附|注)[:：] ^(?:以上|上述|[两二三四]项)[^，。；]{0,8}[合共总]计
`)}`;

/** The block behind `作出如下处罚：`, up to what says how to pay. */
export function blockIn(text: string, within: Span): Decided | null {
  const veiled = withoutLaw(text);
  const asked = withoutUnits(text);
  const markers = [...veiled.slice(within.start, within.end).matchAll(MARKER)].filter(
    ({ index }) => {
      const line = Math.max(
        veiled.lastIndexOf('。', within.start + index),
        veiled.lastIndexOf('\n', within.start + index),
      );
      return !leadsToNone(
        asked.slice(line + 1, within.start + index + 30).replace(/[。\n][\s\S]*/gu, ''),
      );
    },
  );
  const marker = markers.at(-1);
  if (!marker) return null;
  const from = within.start + marker.index + marker[0].length;
  const parts: Span[] = [];
  for (const sentence of sentencesIn(text, { start: from, end: within.end })) {
    const said = veiled.slice(sentence.start, sentence.end);
    if (BEHIND.test(said) || /^\s*(?:\d{4}|二[〇○零])/u.test(said)) break;
    if (parts.length > 0 && !ACT.test(said) && !IS_ITEM.test(said)) break;
    parts.push(sentence);
  }
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) return null;
  const words = text
    .slice(first.start, last.end)
    .trim()
    .replace(/(?<=[，；。、：])\n+/gu, '')
    .replace(/\n+/gu, '；')
    .replace(/^[；，、]+|[。；]+$/gu, '');
  const ahead = orderAhead(text, within, from);
  return ahead
    ? decided(`${fromAct(ahead.text)}；${words}`, { start: ahead.start, end: last.end })
    : decided(words, { start: first.start, end: last.end });
}

const ORDERS_NOW = pattern`(?:现|决定|${OUR_OFFICE})[^，。；]{0,6}责令`;

/** 现责令当事人停止举办，并作出如下处罚：what is ordered in the marker's own sentence. */
function orderAhead(text: string, within: Span, end: number): Clause | null {
  const { start } = sentenceAt(text, within, end - 1);
  const ahead = phraseIn(text, { start, end });
  const isOrder = ahead !== null && ORDERS_NOW.test(withoutLaw(text).slice(start, ahead.end));
  return isOrder && namesKind(ahead.asked) ? ahead : null;
}
