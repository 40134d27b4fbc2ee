import type { Entry } from '../../domain/entry';
import { normalise, normaliseName, offsetAfter } from '../../text/normalise';
import { gapAt, isCutOff, isHard, type PageText, readText } from '../../text/page-text';
import { isSameOwner } from '../names/compare-operators';
import { type NameForm, namesOf } from '../names/entry-names';
import { hasHan } from '../names/forms';
import type { PageApp } from '../page';
import { type Finding, finding, type PageCase } from '../subject';

/**
 * Is the app that a store shows the one that a notice names, developers being equal? Stores print a subtitle
 * into the name, and an operator's other apps are named after the first.
 *
 * Worked example, notice 示例学园:
 *   `示例学园-初中高中同步课程`, `示例学园（少儿英语）`, `示例学园 作业批改`  => the same app
 *   `示例学园-人教版小学英语`                                   => the same: 人教版 is a textbook
 *   `示例学园-家长版`, `示例学园教师端`, `示例学园 HD`             => another app: an edition, or another head
 *   `示例学园-儿童`, `示例学园 for iPad`, `示例学园 2`             => another app: for whom, on what, which
 */

/** Editions of textbooks and of one app's packages, which are no other app. */
const SAME_EDITION =
  /(?:人教|外研|北师大?|[苏沪湘冀鲁浙]教|[部统]编|译林|青岛|牛津|剑桥|新概念|pep|官方|手机|移动|安卓|苹果|最新|正式|中文|国内|普通)版/gu;
const EDITION =
  /[版端]|(?:平板|手表|车载|[习师生]机)$|^(?:plus|mini|max|junior|jr|vip)$|(?:^|for|[^a-z])(?:hd|lite|pro|i?pad|kids|mac|pc|(?:android)?tv|watch|teachers?|parents?|students?)$/u;
/** A subtitle that only says for whom the app is makes it another app. */
const AUDIENCE =
  /^(?:家长|[大中小]?学生|[初高]中生?|[大小]学|幼儿园|学员|[老教讲]师|教练|[校园]长|机构|企业|商家|管理员?|助教|少儿|儿童|婴?幼儿|宝宝|青少年?|成人|中?老年|国际|海外)$/u;
/** 示例学园 2, 示例学园 II and 示例学园 X come after the first. A year is this year's, and 3.0 a version. */
const SEQUEL = /^(?:\d|i{2,3}|iv|[a-z])$/u;

/** 示例在线APP is how a notice writes 示例在线; in a Latin name the letters are part of it. A year is this year's. */
const withoutTail = (name: string): string =>
  name
    .replace(/(\p{sc=Han})app$/u, '$1')
    .replace(
      /(\p{sc=Han})(?:20\d\d年?)?(?:(?:最新|官方|正式|手机|安卓|苹果)?版)?$/u,
      (whole, last: string) => (/20\d\d|最新|官方|正式|手机|安卓|苹果/u.test(whole) ? last : whole),
    );

const isEdition = (subtitle: string): boolean =>
  AUDIENCE.test(subtitle) ||
  SEQUEL.test(subtitle) ||
  EDITION.test(subtitle.replace(SAME_EDITION, ''));

/** The subtitle behind `name` in a longer name; null if the longer name begins otherwise. */
function subtitleOf(longer: PageText, name: string): string | null {
  if (name.length < 2 || longer.text.length <= name.length || !longer.text.startsWith(name))
    return null;
  const subtitle = longer.text.slice(name.length);
  // The words of a Latin name are parted by spaces; a Han name ends at one.
  const isParted = hasHan(name) || hasHan(subtitle.charAt(0));
  return gapAt(longer, name.length) !== 0 && (isParted || isHard(longer, name.length))
    ? subtitle
    : null;
}

/** The relation of a shown and a listed app name of one developer. */
type AppRelation = { isSame: true; subtitle: string } | { isSame: false };

/**
 * Do a shown and a listed app name mean one app of one developer? A subtitle may stand on either side:
 * notices copy it from the store, and stores drop it later. Gives the subtitle that the page adds.
 */
export function compareApps(shown: PageText, listed: PageText): AppRelation {
  if (withoutTail(shown.text) === withoutTail(listed.text)) return { isSame: true, subtitle: '' };
  const added = subtitleOf(shown, listed.text);
  if (added !== null && !isEdition(added)) return { isSame: true, subtitle: added };
  const dropped = subtitleOf(listed, shown.text);
  return dropped !== null && !isEdition(dropped)
    ? { isSame: true, subtitle: '' }
    : { isSame: false };
}

/** Does a plus stand behind the first `units` of a printed name: 示例学园+, 示例学园+ 少儿英语? */
function hasPlus(printed: string, units: number): boolean {
  const { source } = normalise(printed);
  return /[+＋]/.test(printed.slice(offsetAfter(printed, source[units - 1] ?? 0), source[units]));
}

/** Do two printed names agree on a plus? 示例学园+ is another app than 示例学园, and normalised names have no signs. */
export function arePlusAlike(shown: string, listed: string): boolean {
  const units = Math.min(...[shown, listed].map((name) => normaliseName(name).length));
  return hasPlus(shown, units) === hasPlus(listed, units);
}

/** Evidence of a store page: app name and developer both equal. */

interface Named {
  name: NameForm;
  /** The part of the page's name behind the listed one. */
  subtitle: string;
}

function nameOf({ name }: PageApp, printed: string, listed: readonly NameForm[]): Named | null {
  for (const each of listed) {
    const compared = compareApps(name, readText(each.printed));
    if (compared.isSame && arePlusAlike(printed, each.printed))
      return { name: each, subtitle: compared.subtitle };
  }
  return null;
}

/**
 * Is the app's developer or operator the entry's by its name, its code or its filing number? A name that was cut off
 * may be another company's.
 */
function hasOwner({ developer, operator, uscc, filing }: PageApp, entry: Entry): boolean {
  const { operators } = namesOf(entry);
  const owners = [developer, operator].flatMap((owner) => owner ?? []);
  const isNamed = owners.some(
    (owner) => !isCutOff(owner) && operators.some(({ text }) => isSameOwner(owner.text, text)),
  );
  return (
    isNamed ||
    entry.identifiers.some(
      ({ kind, value }) =>
        (kind === 'uscc' && value === uscc) || (kind === 'icp' && value === filing),
    )
  );
}

/** Does the subtitle carry the name of another listed app of the same developer? Then it may be that one. */
function namesSibling(app: PageApp, subtitle: string, entry: Entry, others: readonly Entry[]) {
  if (subtitle === '') return false;
  return others.some(
    (other) =>
      other.id !== entry.id &&
      hasOwner(app, other) &&
      namesOf(other).apps.some(({ text }) => subtitle.includes(text)),
  );
}

/** `identified` if a listed app's whole name and developer are the page's. A cut 示例学园… may be 示例学园家长版. */
export function appFindings({ page: { app, subject }, entry, others }: PageCase): Finding[] {
  if (!app || !entry.app || isCutOff(app.name) || !hasOwner(app, entry)) return [];
  const named = nameOf(app, subject.app?.name ?? '', namesOf(entry).apps);
  if (!named) return [];
  const isSibling = namesSibling(app, named.subtitle, entry, others);
  const tier = isSibling ? 'possible' : 'identified';
  return [finding(tier, 'app-and-developer', named.name.printed, 'app')];
}
