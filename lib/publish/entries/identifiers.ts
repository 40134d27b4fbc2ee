import type { Day } from '../../domain/day';
import type { Identifier, IdentifierKind } from '../../domain/entry';
import { IDENTIFIER_FRESH_DAYS, isStaleIdentifier } from '../../domain/lifecycle';
import { isMasked } from '../../domain/plain-text';
import { isHttpUrl } from '../../domain/url';
import { IDENTIFIER_FIELDS } from '../../tables/known-headings';
import { parseDate } from '../rules/dates';
import { isPublicSource } from '../rules/hosts-and-sources';
import { hidesATitle, saysNothing } from '../rules/name-text';
import { excerpt } from '../rules/text-parts';
import type { RowReader } from '../sheets/row-reader';
import { FORMS, type ReadValue, readNumber } from './identifier-forms';

/** Where and when the identifiers of a row were checked. */
export interface IdentifierCheck {
  source: string;
  verifiedOn: Day;
}

/**
 * The day on which somebody looked again: at the row's sources (核验日期), or at its website, which `check-hosts` notes.
 * Undefined where none is noted.
 */
export function readLook(
  reader: RowReader,
  field: 'verifiedOn' | 'siteCheckedOn',
  asOf: Day,
): Day | undefined {
  const on = reader.cell(field);
  if (on === '') return undefined;
  const day = parseDate(on)?.day;
  if (day === undefined) reader.remark('error', field, `日期不存在或无法识别：${on}`);
  else if (day > asOf) reader.remark('error', field, `日期晚于名单日期 ${asOf}：${on}`);
  return day;
}

/**
 * Where and when the identifiers of a row were checked: by its own columns, else the act's source and day. A source
 * that is not public does not count; `readIdentifiers` then refuses what rests on it.
 */
export function readCheck(reader: RowReader, source: string, day: Day, asOf: Day): IdentifierCheck {
  const at = reader.cell('verifiedAt');
  if (at !== '' && !isHttpUrl(at))
    reader.remark('error', 'verifiedAt', `核验来源不是 http(s) 链接：${excerpt(at)}`);
  const look = readLook(reader, 'verifiedOn', asOf);
  return { source: isPublicSource(at) ? at : source, verifiedOn: look ?? day };
}

/** Says that nobody looked at an identifier for so long; `status` finds its rows by it. */
export const STALE = `已超过 ${IDENTIFIER_FRESH_DAYS} 天`;

/**
 * Why a well-formed value is refused; null where it is not. A host, filing, app id or phone may change hands: it ships
 * only with a public source and the day of a look at it, under 180 days ago (DESIGN section 3).
 */
function checkFault(
  reader: RowReader,
  kind: IdentifierKind,
  { source, verifiedOn }: IdentifierCheck,
  asOf: Day,
): string | null {
  if (!FORMS[kind]) return null;
  const at = reader.cell('verifiedAt');
  const isOwn = kind === 'host' && reader.cell('siteCheckedOn') !== '';
  if (!isPublicSource(isOwn ? source : at || source)) return '核验来源不是公开网址';
  if (!isOwn && at !== '' && reader.cell('verifiedOn') === '') return '有核验来源而缺少核验日期';
  return isStaleIdentifier({ kind, verifiedOn }, asOf) ? `核验日期 ${verifiedOn} ${STALE}` : null;
}

/** Kinds whose values hold no space, so that a space parts two. Offices print spaces inside the others. */
const UNSPACED: ReadonlySet<IdentifierKind> = new Set<IdentifierKind>(['host', 'app']);

/** The single values of a cell. */
export function valuesOf(cell: string, kind: IdentifierKind): string[] {
  const separators = UNSPACED.has(kind) ? /[;；、,，\s]+/ : /[;；、,，]/;
  return cell.split(separators).filter((text) => !saysNothing(text));
}

/**
 * Is a part of a value hidden: `qi***.example.com`? `xx` hides digits of a number, and is a name in `xx.example.com`.
 */
const isHidden = (text: string, kind: IdentifierKind): boolean =>
  UNSPACED.has(kind) ? isMasked(text) : hidesATitle(text);

/** The values of one cell in canonical form. A refused one is left out with a warning. */
function readCell(
  reader: RowReader,
  [field, kind]: (typeof IDENTIFIER_FIELDS)[number],
  texts: readonly string[],
  check: IdentifierCheck,
  asOf: Day,
): string[] {
  const read = FORMS[kind] ?? readNumber;
  return texts.flatMap((text) => {
    const result: ReturnType<ReadValue> = isHidden(text, kind) ? { fault: '已被隐去' } : read(text);
    const fault = 'fault' in result ? result.fault : checkFault(reader, kind, check, asOf);
    if (fault === null && 'value' in result) return result.value;
    reader.remark('warning', field, `${text}：${fault}，未登载`);
    return [];
  });
}

/**
 * The identifiers of a row in canonical form. What is refused (a shared host, a mobile number, a value without a fresh
 * public check) is left out with a warning. `wechatId` is one that another column held.
 */
export function readIdentifiers(
  reader: RowReader,
  check: IdentifierCheck,
  asOf: Day,
  wechatId?: string,
): Identifier[] {
  const isApp = reader.says('app');
  const looked = readLook(reader, 'siteCheckedOn', asOf);
  const site = looked ? { source: reader.cell('siteCheckedAt'), verifiedOn: looked } : check;
  return IDENTIFIER_FIELDS.flatMap((column) => {
    const [field, kind] = column;
    const own = kind === 'host' ? site : check;
    const texts = valuesOf(reader.cell(field), kind);
    if (field === 'appId' && wechatId) texts.push(wechatId);
    const of = isApp && kind !== 'app' ? 'operator' : 'subject';
    const values = new Set(readCell(reader, column, texts, own, asOf));
    return [...values].map((value): Identifier => ({ kind, value, of, ...own }));
  });
}
