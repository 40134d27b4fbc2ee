import type { Day } from '../domain/day';
import type { Entry, Sanction } from '../domain/entry';
import { shownSanctions } from '../domain/lifecycle';
import { storeName } from '../domain/stores';
import type { SanctionView } from '../domain/verdict';
import { decidedText, untilText } from './dates';
import { wordedKind } from './label';
import type { Translate } from './messages';
import { displayName } from './names';
import { compareVersions } from './versions';

/** Kinds that speak of an app and its version, not of the operator as a whole. */
const APP_KINDS: ReadonlySet<Sanction['kind']> = new Set([
  'app-notice',
  'not-rectified',
  'app-removed',
]);

/** `四川省通信管理局等` for a notice of several authorities; the source link names them all. */
function authorityText(t: Translate, authority: string): string {
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
    grounds: APP_KINDS.has(sanction.kind) ? t('grounds.app', grounds) : t('grounds.other', grounds),
    until: untilText(t, sanction),
    source: { label: t('source.label', { authority: sanction.authority }), url: sanction.source },
  };
}

/** The sanctions of an entry that are shown on `today`, in words, newest first. */
export function sanctionViews(t: Translate, entry: Entry, today: Day): SanctionView[] {
  return shownSanctions(entry, today).map((sanction) => sanctionView(t, entry, sanction));
}
