import type { Day } from '../domain/day';
import type { Entry, Sanction } from '../domain/entry';
import { isOfficialSource } from '../domain/host';
import { byGravity, shownSanctions } from '../domain/lifecycle';
import { isUnstated, ruleOf } from '../domain/sanction-rules';
import { storeName } from '../domain/stores';
import { parseUrl } from '../domain/url';
import type { SanctionView } from '../domain/verdict';
import { isStated, untilText, whenText, windowTexts } from './dates';
import { datedLabel, wordedKind } from './label';
import { createTranslator, type Translate } from './messages/translate';
import { displayName } from './names';

/** Marks between offices, but not in brackets; those that English has too, before Chinese alone. 等 stands for others. */
const OFFICES = /(?:、|[，,；;/](?=[^ -~]))(?![^（(]*[）)])|等$/;

/** `四川省通信管理局等单位` for a notice of several authorities; the source link names them all. */
export function authorityText(t: Translate, authority: string): string {
  const [first = ''] = authority.split(OFFICES);
  return first === authority ? first : t('authority.several', { first });
}

/** How a line names its subject: by name, or as "the app" below a heading that has the name already. */
type Naming = 'name' | 'it';

/** A version without the word for it, which our sentences have: 29 of 版本29, 最新 of 最新版. */
export const bareVersion = (version: string): string =>
  version.replace(/^版本\s*|\s*版本?$/g, '') || version;

/** The sanctioned thing: the app with the notified version and store, or the institution. */
function whatText(t: Translate, entry: Entry, sanction: Sanction, naming: Naming): string {
  const it = naming === 'it' && t(`what.it.${entry.kind}`);
  if (!entry.app) return it || displayName(entry);
  let what = it || t('what.app', { name: entry.app.name });
  const version = sanction.version && bareVersion(sanction.version);
  // 最新版 has no blank in it, 7.4.620 版 has one.
  if (version) what += t('what.version', { version }).replace(/(?<=[^ -~]) (?=版)/, '');
  return sanction.store ? t('what.store', { what, store: storeName(sanction.store) }) : what;
}

/**
 * One official act in one neutral, dated sentence. By default it stands by itself:
 * `四川省通信管理局等单位于2026年9月1日通报应用“示例在线”7.4.620 版（华为应用市场）`.
 */
export function sanctionLine(
  t: Translate,
  entry: Entry,
  sanction: Sanction,
  naming: Naming = 'name',
): string {
  return t(`line.${wordedKind(sanction)}`, {
    when: whenText(t, sanction.decidedOn),
    authority: authorityText(t, sanction.authority),
    what: whatText(t, entry, sanction, naming),
  });
}

/** The first dotted number of a version text, '' where it has none: `版本29` gives 29, `V7.4.620` 7.4.620. */
const numberIn = (version: string): string => /\d+(?:\.\d+)*/.exec(version)?.[0] ?? '';

function numbersOf(version: string): string[] {
  return numberIn(version)
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

/**
 * `被通报的是 7.4.620；此页为 8.1；整改情况未公布`, or null unless the page's version is newer. Of what the page calls its
 * version the number alone: a developer may write anything there, and our sentence would say it.
 */
function versionNote(t: Translate, { version }: Sanction, page: string | undefined): string | null {
  if (version === undefined || page === undefined) return null;
  const isNewer = (compareVersions(page, version) ?? 0) > 0;
  return isNewer
    ? t('line.newerVersion', { notified: bareVersion(version), page: numberIn(page) })
    : null;
}

/** How tables with a column for the decision write it behind the facts (`publish/entries/institution-row.ts`). */
const RESULT = /(?:^|；)处理结果：/;

/** The class of subjects in a decision's words: 列入校外培训机构黑名单 says no more than 列入黑名单. */
const WHOM = /校外培训(?:机构)?|该(?:机构|单位|公司|学校|校)|当事人|其/g;
const withoutWhom = (text: string): string => text.replace(WHOM, '');

const STOP = /[\s。．；;，,、：:]/;

/** A source's text without the stop at its end: our sentence goes on, or has a stop of its own. */
export function withoutStop(text: string): string {
  let end = text.length;
  while (end > 0 && STOP.test(text.charAt(end - 1))) end--;
  const bare = text.slice(0, end);
  return /\p{sc=Han}\.$/u.test(bare) ? bare.slice(0, -1) : bare;
}

/** The language of what sources print, whatever the user speaks. */
const zh = createTranslator('zh-CN');

/**
 * Why, in the source's words. The decision is told once: not again where the act's own sentence says it. A sentence that
 * leaves a choice (警告或通报批评) says no one of the two.
 */
function groundsText(t: Translate, entry: Entry, sanction: Sanction): string {
  const { kind, grounds: printed } = sanction;
  const [facts = '', ...results] = printed.split(RESULT);
  const grounds = withoutStop(facts);
  const told = withoutWhom(sanctionLine(zh, entry, sanction, 'it'));
  const bare = zh(`line.${wordedKind(sanction)}`, { when: '', authority: '', what: '' });
  const isChoice = bare.includes('或');
  const isTold = (result: string): boolean =>
    told.includes(withoutWhom(result)) && (!isChoice || result.includes('或'));
  const further = [...new Set(results.map(withoutStop))].filter((result) => !isTold(result));
  const why = ruleOf(kind).isOfApp ? 'grounds.app' : 'grounds.other';
  const parts = [
    ...(grounds ? [isUnstated(grounds) ? t('grounds.none') : t(why, { grounds })] : []),
    ...further.map((result) => t('grounds.result', { result })),
  ];
  return parts.join(t('grounds.between'));
}

/**
 * What the link to an act's source says. Where that lies on no official body's site, its host stands beside the
 * authority, which the list alone names: 查看原文（余姚市教育局 · news.example.cn）.
 */
export function sourceLabel(t: Translate, { authority, source }: Sanction): string {
  const where = isOfficialSource(source) ? '' : ` · ${parseUrl(source)?.host}`;
  return t('source.label', { authority: authority + where });
}

/** Until when the act is shown, and by which rule where that is ours. */
function endText(t: Translate, sanction: Sanction): string {
  const until = untilText(t, sanction);
  const [, rule] = windowTexts(t, sanction);
  return isStated(sanction) ? until : t('until.rule', { until, rule });
}

/** A sanction in words, with what the provenance says of it. */
export interface ActView extends SanctionView {
  /** In a word, with its whole date, which tells two acts of a month apart: "黑名单·2026年9月1日". */
  what: string;
  /** The last shown day: "公示至2027年8月31日" where the source states it, else "鉴训显示至…" with the rule. */
  until: string;
}

/**
 * A sanction in words below the name of its subject, or with it (`naming`). `page`: the version that the page shows.
 * Where that is newer than the notified one, the sentence says so and that nothing is known about its
 * rectification (DESIGN section 3, Wording). Callers pass shown sanctions only; see `sanctionViews`.
 */
export function sanctionView(
  t: Translate,
  entry: Entry,
  sanction: Sanction,
  { page, naming = 'it' }: { page?: string | undefined; naming?: Naming } = {},
): ActView {
  const line = sanctionLine(t, entry, sanction, naming);
  const note = versionNote(t, sanction, page);
  return {
    what: datedLabel(t, [sanction]),
    line: note === null ? line : t('line.withVersion', { line, note }),
    grounds: groundsText(t, entry, sanction),
    until: endText(t, sanction),
    source: { label: sourceLabel(t, sanction), url: sanction.source },
  };
}

/**
 * Until when some acts are shown: once where they end together, else each by its name. `isAll`: no act is left out
 * whose line would read the same.
 */
export function untilTexts(t: Translate, views: readonly ActView[], isAll = true): string[] {
  const ends = new Set(views.map(({ until }) => until));
  if (isAll && ends.size === 1) return [...ends];
  return [...new Set(views.map(({ what, until }) => t('until.of', { what, until })))];
}

/** Tells that the subject replied to one of some acts; the record has the words. */
export const repliedTexts = (t: Translate, acts: readonly Sanction[]): string[] =>
  acts.some(({ reply }) => reply) ? [t('mark.replied')] : [];

/** The sanctions of an entry that are shown on `today`, in words, the gravest first and of these the newest. */
export function sanctionViews(t: Translate, entry: Entry, today: Day): ActView[] {
  return shownSanctions(entry, today)
    .sort((a, b) => byGravity([a], [b]))
    .map((sanction) => sanctionView(t, entry, sanction));
}
