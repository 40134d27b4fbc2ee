import { ownPart } from '../../text/own-part';
import { gapAt } from '../../text/page-text';
import type { NameForm } from '../names/entry-names';
import { COMPANIES } from '../names/forms';
import { type Standing, standingOf } from './full-names';
import type { ScanText, Span } from './scan-text';

/**
 * Full names without their legal form, cut within it, or with the other one. The register may have another company of
 * that name, so they are to be checked, never sure:
 *   `余姚市示例启明培训学校怎么样`               => for …有限公司
 *   `余姚市示例启明培训学校有限责任公司`         => for …有限公司
 *   `余姚市示例启明培训学校管理有限公司`         => none: another's name
 */

const FORM_AT_END = /有限(?:责任)?公司$/u;
/** The rest of a form that was cut. */
const PIECES = ['有限责任公', '有限责任', '有限责', '有限公', '有限', '有'];
/** Words before a form. */
const BEFORE_FORM =
  /(?:学校|学院|书院|学堂|中心|教育|培训|辅导|托管|科技|技术|咨询|信息|网络|文化|传播|传媒|艺术|体育|服务|管理|发展|软件)(有限(?:责任)?公司)?/gu;
/** Units of the longest name that is asked for so. */
const UNITS = 40;
/** Places of one text that are asked for. */
const CAP = 256;

/** Further texts for the index: the text before each such place, with the forms that are missing there. */
export function cutTexts({ text }: ScanText): string[] {
  const asked = new Set<string>();
  for (const { 0: whole, 1: form = '', index } of text.matchAll(BEFORE_FORM)) {
    if (asked.size >= CAP) break;
    const end = index + whole.length - form.length;
    const head = text.slice(Math.max(0, end - UNITS), end);
    for (const each of COMPANIES) if (each !== form) asked.add(head + each);
  }
  return [...asked];
}

/** Shorter ones, and those without a part of their own, are what many are called. */
const LEAST = { units: 6, own: 2 };

/** Where the words end that stand in place of the form behind `end`; null if it is the name's own form. */
function reachOf(scan: ScanText, end: number, form: string): number | null {
  if (scan.text.startsWith(form, end)) return null;
  const other = COMPANIES.find((each) => scan.text.startsWith(each, end));
  const piece = PIECES.find(
    (each) => scan.text.startsWith(each, end) && gapAt(scan, end + each.length) !== 0,
  );
  return end + (other ?? piece ?? '').length;
}

interface CutPlace extends Span {
  standing: Exclude<Standing, 'none'>;
}

/** Where a full name stands in a text but for its legal form. */
export function cutPlaces(
  name: NameForm,
  scan: ScanText,
  places: (text: string) => Span[],
): CutPlace[] {
  const [form] = FORM_AT_END.exec(name.text) ?? [];
  if (!form) return [];
  const stem = name.text.slice(0, -form.length);
  if (stem.length < LEAST.units || ownPart(stem).length < LEAST.own) return [];
  return places(stem).flatMap(({ start, end }) => {
    const reach = reachOf(scan, end, form);
    if (reach === null) return [];
    const at = { start, end: reach };
    // With a form, or a piece of one, nothing behind it belongs to the name.
    const standing = standingOf({ ...name, isCompany: reach > end }, scan, at);
    return standing === 'none' ? [] : [{ ...at, standing }];
  });
}
