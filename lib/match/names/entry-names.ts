import { onceFor } from '../../domain/by-key';
import type { Entry, EntryName } from '../../domain/entry';
import { normalise } from '../../text/normalise';
import { isFurniture, isOffice, isPlainWords, isTradeAlone } from '../../text/own-part';
import { leadingRegion, shortRegion } from '../../text/region';
import { calledBy, endsInCompanyForm } from './forms';

/** A stored name, made ready for comparison. */
export interface NameForm {
  /** As it is printed: what evidence quotes. */
  printed: string;
  text: string;
  /** Where separators stand in the printed form, as in `NormalText`. */
  edges: Uint8Array;
  isCompany: boolean;
  /** Asked only where a name was met: it needs the region table, which a cold worker can do without. */
  readonly beginsWithRegion: boolean;
  /** It ends like an institution's name or begins with a place. Asked as late, for the same reason. */
  readonly isRegistered: boolean;
  /** A former name, which somebody else may bear by now. */
  isFormer: boolean;
  /** A brand, which its source need not print; a short name and an app's stand in the act itself. */
  isBrand: boolean;
}

/** The names of an entry by what they can prove. */
export interface EntryNames {
  /** Legal and former names of the subject itself: `named`. Empty for an app, which has none. */
  full: NameForm[];
  /** Names of the app's operator: corroboration, or `named` for an education business. */
  operators: NameForm[];
  /** Both: names that stand in a register. */
  registered: NameForm[];
  /** Brand, short and app names: `possible` with corroboration. */
  brands: NameForm[];
  /** Registered ones and brands. */
  all: NameForm[];
  /** Names that notices give the app itself. A brand does not count, since an operator's other apps bear it too. */
  apps: NameForm[];
}

/** Shorter names never mark by themselves (honesty rule 4). */
export const FULL_NAME_UNITS = 4;
const BRAND_UNITS = 2;

/** Does a normalised name end like an institution's? */
export const isInstitution = (text: string): boolean => INSTITUTION.test(text);

/** Endings of registered names other than a company's form: a word for an institution of any kind, or its trade. */
const INSTITUTION =
  /(?:[校学院园馆社部室店班所坊堂苑厅会行处站点屋房轩阁斋廊居司团队网局场厂]|中心|机构|基地|个体工商户|平台|教育|培训|托[管育]|早教|辅导|英语|[艺美]术|书法|音乐|舞蹈|钢琴|编程|ltd|limited|inc|llc|corp|corporation|company|gmbh|school|academy|college|university|institute|cent(?:er|re)|kindergarten)$/u;

export function nameForm(
  printed: string,
  { kind }: Partial<Pick<EntryName, 'kind'>> = {},
): NameForm {
  const { text, edges } = normalise(printed);
  const isCompany = endsInCompanyForm(text);
  return {
    printed,
    text,
    edges,
    isCompany,
    get beginsWithRegion() {
      return leadingRegion(text).length > 0;
    },
    get isRegistered() {
      return isCompany || isInstitution(text) || this.beginsWithRegion;
    },
    isFormer: kind === 'former',
    isBrand: kind === 'brand',
  };
}

/**
 * Signs that hide a part of a name, as notices print them. Without them another name would be left: of
 * 余姚市○○培训有限公司 it is 余姚市培训有限公司, which may well exist.
 */
const VEIL = /[○◯◎□■▢●◆◇△▲▽▼☆★※]|[#＃_＿~～^?？.．·•—–…-]{2,}/u;

/**
 * Refused are names with a hidden part, since what is left is another name, names of offices or of a trade alone, and
 * words that every page prints.
 */
const namesNobody = (printed: string, { text, isFull }: { text: string; isFull: boolean }) =>
  VEIL.test(printed) ||
  isOffice(text) ||
  isTradeAlone(text) ||
  (isFull ? isPlainWords(text) : isFurniture(text));

/** Forms of at least `units`, one for each normalised text, of the names that name somebody. */
function distinctForms(names: readonly EntryName[], units: number): NameForm[] {
  const forms = new Map<string, NameForm>();
  for (const name of names) {
    const form = nameForm(name.text, name);
    const isFull = units === FULL_NAME_UNITS;
    if (namesNobody(name.text, { text: form.text, isFull })) continue;
    const known = forms.get(form.text);
    if (known) {
      known.isBrand &&= form.isBrand;
      known.isFormer &&= form.isFormer;
    } else if (form.text.length >= units) forms.set(form.text, form);
  }
  return [...forms.values()];
}

/** Is it a name that a register has, or had? */
const isOfRegister = ({ kind }: EntryName): boolean => kind === 'legal' || kind === 'former';

function prepare(entry: Entry): EntryNames {
  const legal = entry.names.filter(isOfRegister);
  const brands = entry.names.filter((name) => !isOfRegister(name));
  if (!entry.app) {
    const full = distinctForms(legal, FULL_NAME_UNITS);
    const others = distinctForms(brands, BRAND_UNITS);
    return {
      full,
      operators: [],
      registered: full,
      brands: others,
      all: [...full, ...others],
      apps: [],
    };
  }
  const { name, developer } = entry.app;
  // A legal name on an app entry can only be its operator's.
  const owners: EntryName[] = developer ? [{ text: developer, kind: 'legal' }, ...legal] : legal;
  const operators = distinctForms(owners, FULL_NAME_UNITS);
  const listed: EntryName = { text: name, kind: 'app' };
  const apps = brands.filter(({ kind }) => kind !== 'brand');
  const others = distinctForms([listed, ...brands], BRAND_UNITS);
  return {
    full: [],
    operators,
    registered: operators,
    brands: others,
    all: [...operators, ...others],
    apps: distinctForms([listed, ...apps], BRAND_UNITS),
  };
}

/** The prepared names of an entry, kept as long as the entry is: a page judges it against every card. */
export const namesOf = onceFor(prepare);

/** What each of an entry's names has for itself: 示例启明. A name without a trade name has the whole of it. */
export const ownNames = ({ registered, brands }: EntryNames): string[] => [
  ...registered.map(({ text }) => calledBy(text)),
  ...brands.map(({ text }) => text),
];

/** Does one of these texts hold the entry's own part of a name? */
export function sayName(all: readonly string[], entry: Entry): boolean {
  const own = ownNames(namesOf(entry));
  return all.some((text) => own.some((name) => text.includes(name)));
}

/** A normalised text with the entry's names taken out: a bar where one stood. */
export const withoutNames = (source: string, entry: Entry): string =>
  namesOf(entry).all.reduce((words, { text }) => words.replaceAll(text, '|'), source);

/** The entry's region: its registered one, or the one that its own or its operator's name begins with. */
export function knownRegions(entry: Entry): string[] {
  if (entry.region) return [entry.region];
  return namesOf(entry).registered.flatMap(({ text }) => leadingRegion(text));
}

/** The short forms of the entry's regions, by which people call a place beside it: 余姚, 海曙. */
export const shortPlaces = (entry: Entry): string[] =>
  knownRegions(entry).map(shortRegion).filter(Boolean);
