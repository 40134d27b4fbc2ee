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
/** A form, whole or cut. */
const FORM_OR_PIECE = /有(?:限(?:责任?)?(?:公司?)?)?/y;
/** Words before a form. */
const BEFORE_FORM =
  /(?:学[校院堂]|书院|中心|[教体]育|培训|辅导|托管|科技|技术|咨询|信息|网络|文化|传[播媒]|艺术|服务|管理|发展|软件)(有限(?:责任)?公司)?/gu;
/** Units of the longest name that is asked for so. */
const ASKED_UNITS = 40;
/** Places of one text that are asked for. */
const ASKED_CAP = 256;

/** Further texts for the index: the text before each such place, with the forms that are missing there. */
export function cutTexts({ text }: ScanText): string[] {
  const asked = new Set<string>();
  for (const { 0: whole, 1: form = '', index } of text.matchAll(BEFORE_FORM)) {
    if (asked.size >= ASKED_CAP) break;
    const end = index + whole.length - form.length;
    const head = text.slice(Math.max(0, end - ASKED_UNITS), end);
    for (const each of COMPANIES) if (each !== form) asked.add(head + each);
  }
  return [...asked];
}

/** Shorter ones, and those without a part of their own, are what many are called. */
const STEM_UNITS = 6;
const OWN_UNITS = 2;

/** Where the words end that stand in place of the form behind `end`; null if it is the name's own form. */
function reachOf(scan: ScanText, end: number, form: string): number | null {
  if (scan.text.startsWith(form, end)) return null;
  FORM_OR_PIECE.lastIndex = end;
  const [piece = ''] = FORM_OR_PIECE.exec(scan.text) ?? [];
  const reach = end + piece.length;
  return piece.endsWith('司') || gapAt(scan, reach) !== 0 ? reach : end;
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
  if (stem.length < STEM_UNITS || ownPart(stem).length < OWN_UNITS) return [];
  return places(stem).flatMap(({ start, end }) => {
    const reach = reachOf(scan, end, form);
    if (reach === null) return [];
    const at = { start, end: reach };
    // With a form, or a piece of one, nothing behind it belongs to the name.
    const standing = standingOf({ ...name, isCompany: reach > end }, scan, at);
    return standing === 'none' ? [] : [{ ...at, standing }];
  });
}
