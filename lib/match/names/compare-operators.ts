import { leadingRegionUnits, regionsIn } from '../../text/region';
import { endsInCompanyForm, foldCompanyForm, hasHan, isBranchOf } from './forms';

/**
 * How two names of developers or operators stand to each other. `near` and `incomparable` prove
 * nothing either way: a Latin name beside a Chinese one may be the same company's.
 */
type Comparison = 'same' | 'branch' | 'near' | 'different' | 'incomparable';

const LATIN_FORM =
  /(?:co|ltd|limited|inc|incorporated|llc|llp|corp|corporation|company|plc|pte|pty|gmbh|sa|bv)$/;
/** Trades that translators add, drop and shorten: they tell no two companies apart. */
const LATIN_TRADE =
  /(?:technology|technologies|tech|network|networks|information|education|culture|software|group)$/;
const SHORTEST_STEM = 4;
const SHORTEST_OWNER = 6;

function stripEnd(name: string, end: RegExp): string {
  let stem = name;
  for (let next = stem.replace(end, ''); next !== stem; next = stem.replace(end, '')) {
    if (next.length < SHORTEST_STEM) break;
    stem = next;
  }
  return stem;
}

/** `exampletechnologycoltd` and `exampletechnologiesinc` are both `exampletechnology`. */
function foldLatin(name: string): string {
  return stripEnd(name, LATIN_FORM).replace(/technologies$|tech$/, 'technology');
}

function compareLatin(a: string, b: string): Comparison {
  const [x, y] = [foldLatin(a), foldLatin(b)];
  if (x === y) return 'same';
  const [p, q] = [stripEnd(x, LATIN_TRADE), stripEnd(y, LATIN_TRADE)];
  return p.startsWith(q) || q.startsWith(p) ? 'near' : 'different';
}

/** A name without its form: a store may cut 有限公司. */
const stemOf = (name: string): string => foldCompanyForm(name).replace(/(?:股份)?有限公司$/u, '');

/** May two names be two writings of one? Not if their last units before the form differ. */
function mayFold(a: string, b: string): boolean {
  const [x, y] = [a, b].map(stemOf);
  return x?.slice(-SHORTEST_STEM) === y?.slice(-SHORTEST_STEM);
}

/**
 * 深圳市, 深圳 and 广东省深圳市 are one place, and a store may cut 有限公司: 深圳示例科技 is 深圳市示例科技有限公司, and not
 * 广东示例科技.
 */
function foldOwner(name: string): string {
  const units = leadingRegionUnits(name);
  const places = regionsIn(name.slice(0, units)).map(([code]) => code);
  return places.join() + stemOf(name.slice(units));
}

function compareHan(a: string, b: string): Comparison {
  if (foldCompanyForm(a) === foldCompanyForm(b)) return 'near';
  if (mayFold(a, b) && foldOwner(a) === foldOwner(b)) return 'near';
  if (isBranchOf(a, b) || isBranchOf(b, a)) return 'branch';
  // 示例启明 may be how a store shows 示例启明教育科技有限公司; two full names are two companies.
  const areBothFull = endsInCompanyForm(a) && endsInCompanyForm(b);
  return !areBothFull && (a.includes(b) || b.includes(a)) ? 'near' : 'different';
}

/**
 * Compares two normalised names. `isCut` says that `a` was cut by the page and only its beginning is
 * known.
 */
export function compareOperators(a: string, b: string, isCut = false): Comparison {
  if (a.length < 2 || b.length < 2) return 'incomparable';
  if (isCut && b.startsWith(a)) return 'near';
  if (a === b) return 'same';
  if (hasHan(a) !== hasHan(b)) return 'incomparable';
  return hasHan(a) ? compareHan(a, b) : compareLatin(a, b);
}

/**
 * Do two normalised names mean one owner *where something else agrees too*? 有限责任公司 is then no other
 * company than 有限公司: 公司法 lets one print either, and no register holds both beside each other.
 */
export function isSameOwner(a: string, b: string): boolean {
  if (compareOperators(a, b) === 'same') return true;
  return hasHan(a) && a.length >= SHORTEST_OWNER && mayFold(a, b) && foldOwner(a) === foldOwner(b);
}
