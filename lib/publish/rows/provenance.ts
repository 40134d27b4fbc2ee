import type { Day } from '../../domain/day';
import { isOfficialSource } from '../../domain/host';
import { isHttpUrl } from '../../domain/url';
import { normaliseName } from '../../text/normalise';
import { type DatedDay, parseDate, parseRange, type Traces, unmoved } from '../rules/dates';
import { isPublicSource } from '../rules/guards';
import { isTestCentre } from '../rules/notice-cells';
import { decides } from '../rules/offices';
import { isNaturalPerson } from '../rules/persons';
import { leadingRegion } from '../rules/regions';
import type { RowReader } from '../tables/row-reader';

/** What every act needs: who, when, where to read it. */
export interface Provenance {
  authority: string;
  date: DatedDay;
  source: string;
  batch: string;
  document?: string;
}

/** What a session or a login leaves in an address: of use to nobody else, or to a thief. */
const SESSION =
  /[?&;](?:[a-z]*sessionid[a-z]*|session_id|phpsessid|access_token|auth_?token|token|ticket)=/i;

/** Why an address is no source that everybody can open; null for one that may be. */
export function sourceFault(source: string): string | null {
  if (source === '') return '缺少原文链接';
  if (!isHttpUrl(source)) return `不是 http(s) 链接：${source.slice(0, 80)}`;
  const { username, password } = new URL(source);
  if (username || password) return '原文链接中有 @ 或用户名、密码，请换成公开的网址';
  if (!isPublicSource(source)) return `原文链接只能在内部网络打开：${source.slice(0, 80)}`;
  if (SESSION.test(source)) return '原文链接中有登录或会话的记号，请去掉后再试';
  return null;
}

function readSource(reader: RowReader, authority: string): string {
  const source = reader.cell('source');
  const fault = sourceFault(source);
  if (fault) reader.remark('error', 'source', fault);
  else if (!isOfficialSource(source) && !isTestCentre(authority))
    reader.remark('warning', 'source', '来源不是政府网站，请换成官方原文');
  return source;
}

function readDate(reader: RowReader, traces: Traces, asOf: Day): DatedDay | null {
  const text = reader.cell('date');
  if (text === '') {
    reader.remark('reject', 'date', '缺少日期，无法判断是否仍在公示期内');
    return null;
  }
  const printed = parseDate(text);
  if (!printed && parseRange(text)) {
    const told = `写的是起止日期（${text.slice(0, 40)}），不是作出决定的日期；请按原文填写决定日期`;
    reader.remark('reject', 'date', told);
    return null;
  }
  if (!printed) {
    const told = /^\d{1,2}[-/]\d{1,2}[-/]\d{1,4}$/.test(text.trim())
      ? `日期分不清年、月、日：${text}；请写成 2026-03-05 的样子`
      : `日期不存在或无法识别：${text.slice(0, 40)}`;
    reader.remark('error', 'date', told);
    return null;
  }
  if (/^\d{2}[.年]/.test(text)) reader.remark('repair', 'date', `${text} 读作 ${printed.day}`);
  // A day that has not come was mistyped; no site stamps its pages with one.
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
  if (!moved && date.precision !== 'day') reader.remark('note', 'date', `日期不精确到日：${text}`);
  return date;
}

/** Authorities as printed, without the dot that parts a ministry from its bureau. */
function readAuthority(reader: RowReader, listed: readonly string[]): string {
  const authority = reader
    .cell('authority')
    .replace(/\s*[·•]\s*/g, '')
    .replace(/\s+/g, ' ');
  if (authority === '') reader.remark('error', 'authority', '缺少作出机关');
  else if (/^(?:本|我|该)(?:机关|局|委|厅|单位|部门)?$/u.test(authority))
    reader.remark('error', 'authority', `没有写明是哪个机关：${authority}`);
  else if (listed.some((name) => normaliseName(name) === normaliseName(authority)))
    reader.remark(
      'error',
      'authority',
      `作出机关写的是被列单位自己，请填写作出决定的机关：${authority.slice(0, 60)}`,
    );
  else if (
    !decides(authority) &&
    leadingRegion(authority)?.text !== authority &&
    isNaturalPerson(authority)
  )
    reader.remark('error', 'authority', '作出机关写的是个人姓名，请填写作出决定的机关');
  else if (!decides(authority))
    reader.remark(
      'warning',
      'authority',
      `作出机关不像机关的名称，请按原文核对：${authority.slice(0, 60)}`,
    );
  return authority.slice(0, 200);
}

/** Provenance of a row, or null after leaving the reason. `listed` are the names of whom it lists: none of them decided. */
export function readProvenance(
  reader: RowReader,
  asOf: Day,
  listed: readonly string[],
): Provenance | null {
  const authority = readAuthority(reader, listed);
  const source = readSource(reader, authority);
  const batch = reader.cell('batch').normalize('NFKC').replace(/\s+/g, '');
  const document = (reader.cell('document') || reader.cell('batch')).slice(0, 200);
  const date = readDate(reader, { batch, document, source }, asOf);
  if (!date || reader.isRefused) return null;
  return { authority, date, source, batch, ...(document && { document }) };
}
