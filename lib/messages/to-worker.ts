import type { Backup, PlanReply } from '../domain/backup';
import { lazily } from '../domain/by-key';
import type { Day } from '../domain/day';
import { entryRefSchema, listIdentity, listName } from '../domain/entry-ref-schema';
import type { RecordView } from '../domain/entry-view';
import type { Unchecked } from '../domain/fair-shares';
import type { LearnedView } from '../domain/learned-host';
import type { ListChanges } from '../domain/list-changes';
import type { PreviewReply } from '../domain/list-preview';
import type { ListState } from '../domain/list-state';
import {
  ASKED_UNITS,
  type ListCoverage,
  type LookupReply,
  type PageMentions,
  type RecentLookups,
} from '../domain/lookup';
import type { MutedView } from '../domain/muted';
import { BACKUP_UNITS, CARDS_CAP, SUBJECTS_CAP } from '../domain/page-limits';
import { pageSubjectSchema } from '../domain/page-subject';
import type { JudgeReply, PageState, SiteReply } from '../domain/page-views';
import { type Settings, settingsChangeSchema } from '../domain/settings';
import type { SettingsState, StoredKind } from '../domain/settings-state';
import {
  NEAR_NAMES,
  VET_ROWS,
  VET_UNITS,
  type VetNear,
  type VetResult,
  vetRowSchema,
} from '../domain/vet';
import type { Watched } from '../domain/watched';
import { websiteTextSchema } from '../domain/website-text';
import { z } from '../domain/zod';

/**
 * Every message to the worker, declared once: who may ask, what the payload is, what the reply is. The
 * client's and the handlers' types, and the router's checks, are derived from this table.
 *
 * Example: `record: byView<RecordView | null>()(() => ({ entry: entryRefSchema() }))` is asked by a view of the
 * extension, takes `{ entry }` and gives the record or null. A new line here makes the compiler ask for its handler.
 */

/** A web page's content script, or a view of the extension. Views may ask everything. */
type Asker = 'page' | 'view';

type Shape = Record<string, z.ZodMiniType>;

interface Request<Fields extends Shape, Reply> {
  from: Asker;
  payload: () => z.ZodMiniObject<Fields>;
  /** A type alone; never set. */
  reply?: () => Reply;
}

const askedBy =
  (from: Asker) =>
  <Reply>() =>
  <Fields extends Shape>(fields: () => Fields): Request<Fields, Reply> => ({
    from,
    payload: lazily(() => z.object(fields())),
  });
const byPage = askedBy('page');
const byView = askedBy('view');

const count = () => z.int().check(z.nonnegative());
const shortText = () => z.string().check(z.maxLength(200));
const address = () => z.string().check(z.maxLength(2048));
const backupText = () => z.string().check(z.maxLength(BACKUP_UNITS));
const rows = () => z.array(vetRowSchema()).check(z.maxLength(VET_ROWS));
const cells = () =>
  z.array(z.string().check(z.maxLength(VET_UNITS))).check(z.maxLength(NEAR_NAMES));

const OF_PAGES = {
  /** Page subjects of one search, store or listing page, in one batch. */
  judge: byPage<JudgeReply>()(() => ({
    /** Adapter id. */
    site: shortText(),
    /** Items that the adapter recognised so far on this page, for health. */
    recognised: count(),
    /** How many of them gave no true target; told with the first batch of a look. */
    hidden: z.optional(count()),
    query: z.optional(shortText()),
    subjects: z.array(pageSubjectSchema()).check(z.maxLength(SUBJECTS_CAP)),
    /** True on the first batch of a page or of an in-place navigation: earlier marks are void. */
    fresh: z.boolean(),
    /** Refs of marked items that left the page. */
    gone: z.array(count()).check(z.maxLength(CARDS_CAP)),
  })),
  /** A document of a site without an adapter begins. The worker judges its tab's address at once. */
  checkAddress: byPage<null>()(() => ({})),
  /** The text of such a website about its owner. Asked when the page is parsed, and once more if that told nothing. */
  checkSite: byPage<SiteReply>()(() => ({
    text: websiteTextSchema(),
    /** Where the document was opened; '' if it has changed its address since. */
    opened: address(),
  })),
  /** The user closed the banner about this entry; it stays away until the record changes. */
  dismissBanner: byPage<null>()(() => ({ entry: entryRefSchema() })),
  /** The user took that back, there or in the popup. */
  restoreBanner: byPage<null>()(() => ({ entry: entryRefSchema() })),
  /** The user activated "record page" in a mark. */
  openRecord: byPage<null>()(() => ({ entry: entryRefSchema() })),
  /** The user activated the quiet line. Opens the record or the look-up of its query. */
  openQuery: byPage<null>()(() => ({})),
};

const OF_LOOKUP = {
  /** Popup: what the tab's page shows. */
  page: byView<PageState>()(() => ({ tab: count() })),
  /** What the lists hold about a name, number, address or any pasted text. */
  lookup: byView<LookupReply>()(() => ({
    text: z.string().check(z.maxLength(ASKED_UNITS)),
    /** GB/T 2260: only hits there. */
    region: z.optional(z.string().check(z.regex(/^\d{6}$/))),
    /** Hits to skip. */
    from: z.optional(count()),
  })),
  /** What each followed list holds, and what keeps it from answering in full. */
  coverage: byView<ListCoverage[]>()(() => ({})),
  /** The mentions in the text of a tab's page; null if it cannot be read. */
  pageMentions: byView<PageMentions | null>()(() => ({ tab: count() })),
  /** The text that a tab's page shows, cut as for `pageMentions`; null if that cannot be read. */
  pageText: byView<string | null>()(() => ({ tab: count() })),
  /** One whole entry for the record page; null when it is no longer listed. */
  record: byView<RecordView | null>()(() => ({ entry: entryRefSchema() })),
  /** The results of some rows of a table, and the lists that they rest on. */
  vet: byView<Pick<LookupReply, 'coverage'> & { results: VetResult[]; unchecked: Unchecked[] }>()(
    () => ({ rows: rows() }),
  ),
  /** Records with a name near to one of these, which are not listed, in the order of the names. */
  vetNear: byView<Pick<LookupReply, 'coverage'> & { near: VetNear[]; unchecked: Unchecked[] }>()(
    () => ({
      names: cells(),
      /** The address in the row of each name, by which nobody elsewhere is near to it. */
      places: z.optional(cells()),
      /** The lists that met each name already, and are not asked. */
      met: z.optional(z.array(cells()).check(z.maxLength(NEAR_NAMES))),
    }),
  ),
  /** The latest look-ups, and whether there ever was one. */
  recent: byView<RecentLookups>()(() => ({})),
  noteRecent: byView<RecentLookups>()(() => ({ text: shortText() })),
  /** Erase one of them, or all. */
  forgetRecent: byView<RecentLookups>()(() => ({ text: z.optional(shortText()) })),
  /** The changes of the lists since the popup was last seen. Asking counts as seeing. */
  changes: byView<ListChanges[]>()(() => ({})),
  dismissChanges: byView<null>()(() => ({})),
};

const OF_LISTS = {
  /** Lists with their sync state. */
  lists: byView<ListState[]>()(() => ({})),
  syncNow: byView<ListState[]>()(() => ({})),
  /** `https://host/list/v1/#root=<sha256>` */
  subscribe: byView<ListState>()(() => ({
    url: address(),
    /** The user's own name for it. A list whose title looks like another's needs one. */
    name: z.optional(listName()),
  })),
  /** A preview of a list, read and verified without following it. */
  preview: byView<PreviewReply>()(() => ({ url: address() })),
  unsubscribe: byView<ListState[]>()(() => ({ list: listIdentity() })),
  /** A paused list is neither looked at nor asked; it stays as it is until it is taken up again. */
  pause: byView<ListState[]>()(() => ({ list: listIdentity(), paused: z.boolean() })),
  /** Take the list although more than half of its entries are gone. */
  acceptShrunk: byView<ListState[]>()(() => ({ list: listIdentity() })),
};

const OF_SETTINGS = {
  /** The day by which the worker judges: never before a day that is known to have passed. */
  today: byView<Day>()(() => ({})),
  settings: byView<Settings>()(() => ({})),
  /** Save what was changed; gives all settings as they hold now. */
  saveSettings: byView<Settings>()(() => settingsChangeSchema().shape),
  /** How the settings are kept, and what was wrong with those that were stored. */
  settingsState: byView<SettingsState>()(() => ({})),
  /** No marks on this site, or again. Gives all paused sites. */
  setSitePaused: byView<string[]>()(() => ({ host: address(), paused: z.boolean() })),
  pausedSites: byView<string[]>()(() => ({})),
  /** Tell nothing of this entry on pages until its record changes. Gives all mutes. */
  mute: byView<MutedView[]>()(() => ({ entry: entryRefSchema() })),
  unmute: byView<MutedView[]>()(() => ({ entry: entryRefSchema() })),
  muted: byView<MutedView[]>()(() => ({})),
  /** The names that the user watches, and what the lists say of them today. */
  watched: byView<Watched>()(() => ({})),
  watch: byView<Watched>()(() => ({ text: shortText() })),
  /** Stop watching one of them, or all. */
  unwatch: byView<Watched>()(() => ({ text: z.optional(shortText()) })),
  /** The user has seen the news that the reply with this stamp told. */
  seeWatched: byView<Watched>()(() => ({ stamp: shortText() })),
  /** Hosts that this browser learned, newest first, with names of their entries. */
  learned: byView<LearnedView[]>()(() => ({})),
  /** Forget one learned host, or all of them. */
  forgetLearned: byView<LearnedView[]>()(() => ({ host: z.optional(address()) })),
  /** Settings and subscriptions, to be kept as a file. */
  exportBackup: byView<Backup>()(() => ({})),
  /** The effects of importing a file of `exportBackup`. Changes nothing. */
  planImport: byView<PlanReply>()(() => ({ text: backupText() })),
  /** Import it. */
  importBackup: byView<{ settings: Settings; lists: ListState[] }>()(() => ({
    text: backupText(),
  })),
  /** The stored data by kind, for "what is stored and why". */
  stored: byView<StoredKind[]>()(() => ({})),
  /** Erase all that this browser keeps, subscriptions and settings too; the bundled list is read anew. */
  eraseAll: byView<Settings>()(() => ({})),
};

export const REQUESTS = { ...OF_PAGES, ...OF_LOOKUP, ...OF_LISTS, ...OF_SETTINGS };

type Requests = typeof REQUESTS;
export type RequestName = keyof Requests;
export type Payload<N extends RequestName> = z.infer<ReturnType<Requests[N]['payload']>>;
export type Replies = { [N in RequestName]: ReturnType<NonNullable<Requests[N]['reply']>> };

export type ErrorCode =
  | 'bad-request'
  | 'not-allowed'
  | 'internal'
  | 'bad-subscription'
  | 'name-taken';

/** The form of every reply. */
export type Reply<N extends RequestName> =
  | { ok: true; value: Replies[N] }
  | { ok: false; error: { code: ErrorCode; detail: string } };
