import { lazily } from './by-key';
import type { FoundRecord } from './entry-view';
import { z } from './zod';

/** Vetting: rows of a table of names, sites, app links and codes, asked about a batch at a time. */

/** Rows of a table that are asked about. The view says how many further rows are left out. */
export const ROWS_CAP = 10_000;
/** Rows in one message. */
export const VET_ROWS = 200;
/** Names in one message that looks for near names, which costs more. */
export const NEAR_NAMES = 25;
/** UTF-16 units of one cell. The view does not ask about a longer one, and says so. */
export const VET_UNITS = 400;

const cellText = () => z.optional(z.string().check(z.maxLength(VET_UNITS)));

/** The contents of a column. `any` is read by its form. */
export const VET_FIELDS = [
  'any',
  'name',
  'app',
  'developer',
  'site',
  'uscc',
  'icp',
  'phone',
  'place',
] as const;
export type VetField = (typeof VET_FIELDS)[number];

/** Fields that a row may have several times: a school's code and its supplier's, lessons of each weekday. */
const OF_MANY: readonly VetField[] = ['any', 'uscc', 'site', 'icp', 'phone', 'place'];
/** May several columns hold this? */
export const isOfMany = (field: VetField | null): boolean =>
  field !== null && OF_MANY.includes(field);
/**
 * The separator between the cells of several such columns, which are asked as one text. Cells of telephone numbers may
 * have line breaks of their own.
 */
export const betweenColumns = (field: VetField): string => (field === 'phone' ? '\n\n' : '\n');

export const vetRowSchema = lazily(() =>
  z.object({
    /** The page's own number for the row. */
    row: z.int().check(z.nonnegative()),
    any: cellText(),
    name: cellText(),
    app: cellText(),
    developer: cellText(),
    site: cellText(),
    uscc: cellText(),
    icp: cellText(),
    phone: cellText(),
    /** An address or a region: never a reason for a match, only against one. */
    place: cellText(),
  }),
);
export type VetRow = z.infer<ReturnType<typeof vetRowSchema>>;

/** The value that was read in a cell, in its canonical form. */
export interface VetReading {
  as: 'name' | 'app' | 'site' | 'app-link' | 'uscc' | 'icp' | 'psb' | 'licence' | 'phone';
  value: string;
}

/** Why a cell was not asked about, or not in the way it was meant. */
export const UNREAD_REMARKS = [
  /** A mask (`*`) stands in a name or code. */
  'masked',
  /** Nothing but signs, or a single character. */
  'unreadable',
  /** Meant as a credit code, and none: wrong length or characters, or a number that a spreadsheet rounded. */
  'bad-code',
  /** A credit code whose check character does not fit; it was asked all the same. */
  'checksum',
  'bad-site',
  'bad-icp',
  'bad-phone',
  /** A telephone number of one place, without its area code: equal to nothing but the same without it. */
  'no-area-code',
  /** A store's address that names no app that we can read. */
  'no-app',
  /** The number of a document, which no list is asked for. */
  'document',
  /** More addresses in one cell than are asked about. */
  'more-sites',
] as const;
/** Words, addresses and filing numbers that many share, so that they identify nobody. */
export const SHARED_REMARKS = [
  /** What everybody teaches or says, in the place of a name: 英语, 课后托管. */
  'shared-name',
  /** A platform's or a government's host, which tells no institution. */
  'shared-site',
  /** A platform's own filing number, which its tenants carry too. */
  'shared-icp',
] as const;
/** Why a record was not told as the row's. */
const OTHER_REMARKS = [
  /** A record has the name and another credit code. */
  'other-code',
  /** A record has the name and another region. */
  'other-place',
  /** A record has the app's name and another developer. */
  'other-developer',
] as const;
export type VetRemark = (
  | typeof UNREAD_REMARKS
  | typeof SHARED_REMARKS
  | typeof OTHER_REMARKS
)[number];

/** Keys of a subject's own, surest first: an equal one names it, in a table and in the look-up. */
export const OWN_KEYS = ['uscc', 'licence', 'app-id', 'host', 'icp', 'psb'] as const;
/** Why a record is told as this row's own, surest first. */
const SURE_WAYS = [...OWN_KEYS, 'app-and-developer', 'name'] as const;
/** Why a record is offered for a closer look, likeliest first. */
const CHECK_WAYS = [
  /** The developer of a listed app, or an operator's code. */
  'operator',
  /** The full name of a kind that stands in several places. */
  'namesake',
  'elsewhere',
  /** The full name is equal, and the row names another unit too: a school beside its supplier. */
  'with-another',
  /** A key is equal, and the row's own name is another company's. */
  'other-owner',
  /** A key that nobody verified for 180 days. */
  'unverified',
  'branch',
  'app-name',
  'brand',
  'phone',
  /** A name or key stands in the cell, beside something else. */
  'mentioned',
  'near',
] as const;
export const VET_WAYS = [...SURE_WAYS, ...CHECK_WAYS] as const;
export type VetWay = (typeof VET_WAYS)[number];

export const isSureWay = (way: VetWay): boolean => (SURE_WAYS as readonly VetWay[]).includes(way);

export type VetMatch = FoundRecord<VetWay>;

/** Records that are near to one name, or stand in its cell: the likeliest, `total` with those that were cut. */
export type VetNear = Pick<VetResult, 'matches' | 'total'>;

/** The result of one row: the likeliest records first; `total` also counts those that were cut. */
export interface VetResult {
  row: number;
  readings: VetReading[];
  remarks: VetRemark[];
  matches: VetMatch[];
  total: number;
  /**
   * Names of the row that met no record for certain, so that near ones are looked for. `met`: the lists in which a name
   * met a record in some way, which are not asked again.
   */
  unmet: { name: string; met: string[] }[];
}
