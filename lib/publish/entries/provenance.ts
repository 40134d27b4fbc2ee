import { addMonths, type Day } from '../../domain/day';
import { isOfficialSource } from '../../domain/host';
import { maximumOf } from '../../domain/lifecycle';
import { tight } from '../../domain/plain-text';
import { isHttpUrl } from '../../domain/url';
import { type DatedDay, parseDate, parseRange } from '../rules/dates';
import { isNoNotice, isPublicSource } from '../rules/hosts-and-sources';
import { isTestCentre } from '../rules/notice-cells';
import { numberedAfter, type Traces, unmoved } from '../rules/site-moves';
import { excerpt } from '../rules/text-parts';
import { octoberDoubt } from '../sheets/cell';
import type { RowReader } from '../sheets/row-reader';
import { readAuthority } from './authority';
import { readDocument, saysNoNumber } from './document-number';

/** What every act needs: who decided, when, and where to read it. */
export interface Provenance {
  authority: string;
  date: DatedDay;
  source: string;
  batch: string;
  document?: string;
}

/** Parameters of a session or a login in an address: nobody else can open it, or a thief could use it. */
const SESSION =
  /[?&;](?:[a-z]*sessionid[a-z]*|session_id|phpsessid|access_token|auth_?token|token|ticket)=/i;

/** Why an address is no source that everybody can open; null for one that may be. */
export function sourceFault(source: string): string | null {
  if (source === '') return '缺少原文链接';
  if (!isHttpUrl(source)) return `不是 http(s) 链接：${excerpt(source)}`;
  const { username, password } = new URL(source);
  if (username || password) return '原文链接中有 @ 或用户名、密码，请换成公开的网址';
  if (!isPublicSource(source)) return `原文链接只能在内部网络打开：${excerpt(source)}`;
  if (SESSION.test(source)) return '原文链接中有登录或会话的记号，请去掉后再试';
  if (isNoNotice(source))
    return `原文链接是搜索结果、快照、短链接、网盘或在线文档，请打开它，换成原文自己的网址：${excerpt(source)}`;
  return null;
}

/** What stands behind the file of an address: …/2.html（访问日期2026-09-01）. An address may go on with a mark of ASCII. */
const BEHIND_FILE =
  /(?<=\.(?:s?html?|jhtml|pdf|docx?|xlsx?|aspx?|jsp|php))(?:[\s（【，；、。]|[(,;]\s*\p{Script=Han}).*$/isu;

/** The first address of a cell, without quotes around it and marks behind it. */
const firstAddress = (cell: string): string =>
  (cell.replace(/^[\s<《“"；;，,、]+/u, '').split(/[\s；;，,、]+(?=https?:\/\/)/iu)[0] ?? '')
    .replace(BEHIND_FILE, '')
    .replace(/[\s。；，、;,>》”"]+$/u, '');

function readSource(reader: RowReader, authority: string): string {
  const cell = reader.cell('source');
  const source = firstAddress(cell);
  const fault = sourceFault(source);
  if (fault === null && /https?:\/\//iu.test(cell.slice(cell.indexOf(source) + source.length)))
    reader.remark('warning', 'source', `写有几个网址，只登载第一个：${source}`);
  if (fault) reader.remark('error', 'source', fault);
  else if (!isOfficialSource(source) && !isTestCentre(authority))
    reader.remark('warning', 'source', '来源不是政府网站，请换成官方原文');
  return source;
}

/** Says why a cell holds no day. */
function refuseDate(reader: RowReader, text: string): void {
  const told = excerpt(text);
  if (text === '') reader.remark('reject', 'date', '缺少日期，无法判断是否仍在显示期限内');
  else if (parseRange(text))
    reader.remark(
      'reject',
      'date',
      `写的是起止日期（${told}），不是作出决定的日期；请按原文填写决定日期`,
    );
  else if (/^\d{1,2}[-/]\d{1,2}[-/]\d{1,4}$/.test(text.trim()))
    reader.remark('error', 'date', `日期分不清年、月、日：${text}；请写成 2026-03-05 的样子`);
  else reader.remark('error', 'date', `日期不存在或无法识别：${told}`);
}

function readDate(reader: RowReader, traces: Traces, asOf: Day): DatedDay | null {
  const text = reader.cell('date');
  const printed = parseDate(text);
  if (!printed) {
    refuseDate(reader, text);
    return null;
  }
  if (/^\d{2}[.年]/.test(text)) reader.remark('repair', 'date', `${text} 读作 ${printed.day}`);
  const numbered = numberedAfter(printed.day, traces);
  // Whatever is past the longest end is told as that.
  if (numbered && addMonths(printed.day, maximumOf('blacklist')) > asOf) {
    const told = `日期早于文号的年份（${numbered}），请按原文改正写错的一个`;
    reader.remark('error', 'date', told);
    return null;
  }
  // A day ahead was mistyped. The day of a site's move is never ahead.
  const isAhead = printed.day > asOf;
  const found = isAhead ? { date: printed } : unmoved(printed, traces);
  if ('fault' in found) {
    reader.remark('reject', 'date', found.fault);
    return null;
  }
  const { date, moved }: { date: DatedDay; moved?: string } = found;
  if (moved)
    reader.remark(
      'repair',
      'date',
      `${text} 不是原来的日期（网站搬迁或重新发布），按${moved}记为 ${date.day.slice(0, 4)} 年`,
    );
  if (date.day > asOf) reader.remark('reject', 'date', `日期晚于名单日期 ${asOf}：${text}`);
  const doubt = octoberDoubt(text);
  if (doubt !== null) reader.remark('warning', 'date', doubt);
  else if (!moved && date.precision !== 'day')
    reader.remark('note', 'date', `日期不精确到日：${text}`);
  return date;
}

/**
 * The provenance of a row; null where it lacks a part, which the row is told. `listed`: the names of its subject, which
 * decided nothing.
 */
export function readProvenance(
  reader: RowReader,
  asOf: Day,
  listed: readonly string[],
): Provenance | null {
  const authority = readAuthority(reader, listed);
  const source = readSource(reader, authority);
  const printed = tight(reader.cell('batch'));
  const batch = saysNoNumber(printed) ? '' : printed;
  if (batch !== printed) reader.add('batch', { text: '' });
  const document = readDocument(reader);
  const date = readDate(reader, { batch, document, source }, asOf);
  if (!date || reader.isUnreadable) return null;
  return { authority, date, source, batch, ...(document && { document }) };
}
