import type { Day } from '../domain/day';
import type { Entry, Sanction } from '../domain/entry';
import { shownSanctions } from '../domain/lifecycle';
import { ruleOf } from '../domain/sanction-kinds';
import { storeName } from '../domain/stores';
import type { SanctionView } from '../domain/verdict';
import { decidedText, untilText } from './dates';
import { wordedKind } from './label';
import type { Translate } from './messages/translate';
import { displayName } from './names';

/** `四川省通信管理局等` for a notice of several authorities; the source link names them all. */
export function authorityText(t: Translate, authority: string): string {
  const [first = authority, ...others] = authority.split('、');
  return others.length > 0 ? t('authority.several', { first }) : first;
}

/** What was sanctioned: the app with the notified version and store, or the institution's name. */
function whatText(t: Translate, entry: Entry, sanction: Sanction): string {
  if (!entry.app) return displayName(entry);
  let what = t('what.app', { name: entry.app.name });
  const version = sanction.version?.replace(/^版本\s*/, '');
  if (version) what = t('what.version', { what, version });
  return sanction.store ? t('what.store', { what, store: storeName(sanction.store) }) : what;
}

/**
 * One official act in one neutral, dated sentence:
 * `2026-09-01 四川省通信管理局等通报：应用“示例在线”7.4.620 版（华为应用市场）`.
 * When the page shows a newer version than the notified one, the sentence says so and that nothing is
 * known about its rectification (DESIGN section 3, Wording).
 */
export function sanctionLine(
  t: Translate,
  entry: Entry,
  sanction: Sanction,
  pageVersion?: string,
): string {
  const line = t(`line.${wordedKind(sanction)}`, {
    date: decidedText(t, sanction.decidedOn),
    authority: authorityText(t, sanction.authority),
    what: whatText(t, entry, sanction),
  });
  const note = versionNote(t, sanction, pageVersion);
  return note === null ? line : t('line.withVersion', { line, note });
}

/** The first dotted number of a version text: `版本29` gives ['29'], `V7.4.620` ['7', '4', '620']. */
function numbersOf(version: string): string[] {
  const number = /\d+(?:\.\d+)*/.exec(version)?.[0] ?? '';
  return number
    .split('.')
    .filter((part) => part !== '')
    .map((part) => part.replace(/^0+(?=\d)/, ''));
}

/** Decimal digits without leading zeros: the longer one is greater, so no build number overflows. */
const compareDigits = (a: string, b: string): number =>
  a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);

/**
 * Versions compared number by number, missing ones as 0: `7.10` is after `7.9`, `8.0` equals `8`.
 * Null when either holds no number ("最新版").
 */
function compareVersions(a: string, b: string): number | null {
  const [left, right] = [numbersOf(a), numbersOf(b)];
  if (left.length === 0 || right.length === 0) return null;
  for (let at = 0; at < Math.max(left.length, right.length); at++) {
    const order = compareDigits(left[at] ?? '0', right[at] ?? '0');
    if (order !== 0) return Math.sign(order);
  }
  return 0;
}

/** `被通报的是 7.4.620；此页为 8.1；整改情况未公布`, or null unless the page's version is newer. */
function versionNote(t: Translate, { version }: Sanction, page: string | undefined): string | null {
  if (version === undefined || page === undefined) return null;
  const isNewer = (compareVersions(page, version) ?? 0) > 0;
  return isNewer ? t('line.newerVersion', { notified: version, page }) : null;
}

/** A sanction in words. Callers pass shown sanctions only; see `sanctionViews`. */
export function sanctionView(
  t: Translate,
  entry: Entry,
  sanction: Sanction,
  pageVersion?: string,
): SanctionView {
  const grounds = { grounds: sanction.grounds };
  return {
    line: sanctionLine(t, entry, sanction, pageVersion),
    grounds: ruleOf(sanction.kind).isOfApp
      ? t('grounds.app', grounds)
      : t('grounds.other', grounds),
    until: untilText(t, sanction),
    source: { label: t('source.label', { authority: sanction.authority }), url: sanction.source },
  };
}

/** The sanctions of an entry that are shown on `today`, in words, newest first. */
export function sanctionViews(t: Translate, entry: Entry, today: Day): SanctionView[] {
  return shownSanctions(entry, today).map((sanction) => sanctionView(t, entry, sanction));
}
