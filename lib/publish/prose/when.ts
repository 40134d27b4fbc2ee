import { patterns } from '../../text/expressions';
import { parseDate, printedDay } from '../rules/dates';
import type { Passage, Span } from './spans';

const YEAR = '(?:\\d{4}|二[〇○零OＯ0一二三四五六七八九]{3}|贰[零壹贰叁肆伍陆柒捌玖]{3})';
const PART = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3}|[壹贰叁肆伍陆柒捌玖拾]{1,3})';
const DATE = patterns`(?<!\d)${YEAR}年(?:${PART}月(?:${PART}日)?)?|(?<![\d.-])20\d{2}([-/.])\d{1,2}\1\d{1,2}(?![\d.-])`;

/** 2025年3月至5月: a stretch of time is no day. */
const IS_STRETCH =
  /^(?:日|号)?(?:起?至|以来|[—~－-]+\s?[\d一二三四五六七八九十]|前后|左右|以前|之前|期间|度|以后|上半|下半|春|夏|秋|冬|寒|暑|学|第[一二三四\d]|初|底|末|中旬|上旬|下旬)/u;

/** The dates of a part of the text that are one day, month or year, as `2026-03-05`, `2026-03` or `2026`. */
export function datesIn(text: string, { start, end }: Span): Passage[] {
  return Array.from(text.slice(start, end).matchAll(DATE)).flatMap(({ index, 0: written }) => {
    const [from, to] = [start + index, start + index + written.length];
    const read = parseDate(written);
    if (!read || IS_STRETCH.test(text.slice(to, to + 8))) return [];
    return [{ start: from, end: to, text: printedDay(read) }];
  });
}
