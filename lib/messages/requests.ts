import { BACKUP_UNITS, type Backup, type BackupFault } from '../domain/backup';
import type { Day } from '../domain/day';
import { type Entry, type EntryRef, EntryRefSchema } from '../domain/entry';
import type { EntryView, LookupHit, RecordView } from '../domain/entry-view';
import type { LearnedHost } from '../domain/learned';
import { CARDS_CAP, SUBJECTS_CAP } from '../domain/limits';
import type { ListFault, ListState } from '../domain/list-state';
import type { Hideable } from '../domain/policy';
import { type Settings, SettingsChangeSchema } from '../domain/settings';
import type { SettingsFault } from '../domain/stored-settings';
import { PageSubjectSchema } from '../domain/subject';
import type { Subscription } from '../domain/subscription';
import type { MarkView, MarkWords } from '../domain/verdict';
import { NEAR_NAMES, VET_ROWS, type VetMatch, type VetResult, VetRowSchema } from '../domain/vet';
import { WebsiteTextSchema } from '../domain/website';
import { z } from '../domain/zod';

/**
 * The messages between pages and worker: name → payload schema and who may ask. Every request is
 * answered with a value or a serialised error; see `Reply`.
 */

const TabId = z.int().check(z.nonnegative());
const ShortText = z.string().check(z.maxLength(200));
const BackupText = z.string().check(z.maxLength(BACKUP_UNITS));
const ListIdentity = z.string().check(z.regex(/^(builtin|[0-9a-f]{64})$/));

export const REQUESTS = {
  /** Page subjects of one search, store or listing page, in one batch. */
  judge: {
    from: 'content',
    payload: z.object({
      /** Adapter id. */
      site: ShortText,
      /** Items that the adapter recognised so far on this page, for health. */
      recognised: z.int().check(z.nonnegative()),
      query: z.optional(ShortText),
      subjects: z.array(PageSubjectSchema).check(z.maxLength(SUBJECTS_CAP)),
      /** True on the first batch of a page or of an in-place navigation: earlier marks are void. */
      fresh: z.boolean(),
      /** Refs of marked items that left the page. */
      gone: z.array(z.int().check(z.nonnegative())).check(z.maxLength(CARDS_CAP)),
    }),
  },
  /** A website of no adapter: its own host (the sender's) and what its footer says. Asked twice at most. */
  checkSite: {
    from: 'content',
    payload: z.object({ text: WebsiteTextSchema }),
  },
  /** The banner about this entry was closed; it stays away until the record changes. */
  dismissBanner: { from: 'content', payload: z.object({ entry: EntryRefSchema }) },
  /** A mark's "record page" was activated. */
  openRecord: { from: 'content', payload: z.object({ entry: EntryRefSchema }) },
  /** Popup: institutions by name, or by a listed telephone number. */
  lookup: { from: 'extension', payload: z.object({ text: ShortText }) },
  /** Vetting page: what the lists say to some rows of a table. */
  vet: {
    from: 'extension',
    payload: z.object({ rows: z.array(VetRowSchema).check(z.maxLength(VET_ROWS)) }),
  },
  /** Vetting page: records with a name near to one of these, which are not listed. */
  vetNear: {
    from: 'extension',
    payload: z.object({ names: z.array(ShortText).check(z.maxLength(NEAR_NAMES)) }),
  },
  /** One whole entry for the record page. */
  record: { from: 'extension', payload: z.object({ entry: EntryRefSchema }) },
  /** Popup: what the tab's page shows. */
  page: { from: 'extension', payload: z.object({ tab: TabId }) },
  /** Lists with their sync state. */
  lists: { from: 'extension', payload: z.object({}) },
  syncNow: { from: 'extension', payload: z.object({}) },
  /** `https://host/list/v1/#root=<sha256>` */
  subscribe: { from: 'extension', payload: z.object({ url: z.string().check(z.maxLength(2048)) }) },
  /** What a list says and holds, read and verified without following it. */
  preview: { from: 'extension', payload: z.object({ url: z.string().check(z.maxLength(2048)) }) },
  unsubscribe: { from: 'extension', payload: z.object({ list: ListIdentity }) },
  /** A paused list is neither looked at nor asked; it stays as it is until it is taken up again. */
  pause: { from: 'extension', payload: z.object({ list: ListIdentity, paused: z.boolean() }) },
  /** Take the list although more than half of its entries are gone. */
  acceptShrunk: { from: 'extension', payload: z.object({ list: ListIdentity }) },
  /** Settings and subscriptions, to be kept as a file. */
  exportBackup: { from: 'extension', payload: z.object({}) },
  /** What a file of `exportBackup` would do here; changes nothing. */
  planImport: { from: 'extension', payload: z.object({ text: BackupText }) },
  /** Do it. */
  importBackup: { from: 'extension', payload: z.object({ text: BackupText }) },
  /** Hosts that this browser learned, newest first, with names of their entries. */
  learned: { from: 'extension', payload: z.object({}) },
  /** Forget one learned host, or all of them. */
  forgetLearned: {
    from: 'extension',
    payload: z.object({ host: z.optional(z.string().check(z.maxLength(2048))) }),
  },
  /** Popup and options: no marks on this site, or again. Gives all paused sites. */
  setSitePaused: {
    from: 'extension',
    payload: z.object({ host: z.string().check(z.maxLength(2048)), paused: z.boolean() }),
  },
  pausedSites: { from: 'extension', payload: z.object({}) },
  /** Tell nothing of this entry on pages until its record changes. Gives all mutes. */
  mute: { from: 'extension', payload: z.object({ entry: EntryRefSchema }) },
  unmute: { from: 'extension', payload: z.object({ entry: EntryRefSchema }) },
  muted: { from: 'extension', payload: z.object({}) },
  /** The latest lookups, newest first. */
  recent: { from: 'extension', payload: z.object({}) },
  noteRecent: { from: 'extension', payload: z.object({ text: ShortText }) },
  /** Erase one of them, or all. */
  forgetRecent: { from: 'extension', payload: z.object({ text: z.optional(ShortText) }) },
  /** What updates of the lists changed since the popup was last seen; asking counts as seeing. */
  changes: { from: 'extension', payload: z.object({}) },
  dismissChanges: { from: 'extension', payload: z.object({}) },
  settings: { from: 'extension', payload: z.object({}) },
  /** How the settings are kept, and what was wrong with those that were stored. */
  settingsState: { from: 'extension', payload: z.object({}) },
  /** What this browser keeps, for "what is stored and why". */
  stored: { from: 'extension', payload: z.object({}) },
  /** Erase all that this browser keeps, subscriptions and settings too; the bundled list is read anew. */
  eraseAll: { from: 'extension', payload: z.object({}) },
  /** Save what was changed; gives all settings as they hold now. */
  saveSettings: { from: 'extension', payload: SettingsChangeSchema },
} as const;

export type RequestName = keyof typeof REQUESTS;
export type Payload<N extends RequestName> = z.infer<(typeof REQUESTS)[N]['payload']>;

/** What the site check read on a website, for the popup to show. */
export interface WebsiteState {
  host: string;
  /** ICP main numbers, canonical. */
  filings: string[];
  /** Operators as printed. */
  operators: string[];
}

/** A muted entry, with its name. */
export interface MutedView {
  entry: EntryRef;
  /** Null where its list or record is gone. */
  name: string | null;
  /** Day on which it was muted. */
  on: Day;
}

type StoredKindName =
  | 'settings'
  | 'subscriptions'
  | 'lists'
  | 'sites'
  | 'muted'
  | 'dismissed'
  | 'learned'
  | 'recent'
  | 'pages';

/** Where settings are kept, what went wrong with them, and what of them is not the user's to decide. */
export interface SettingsState {
  /** `sync`: the browser carries them to the reader's other machines, where it has been told to. */
  area: 'sync' | 'local';
  /** Why the last change did not reach `sync`: it is full, or it does not answer. */
  unsynced: 'quota' | 'failed' | null;
  fault: SettingsFault | null;
  /** Settings that the administrator's policy decides. */
  locked: (keyof Settings)[];
  /** Parts of our pages that it leaves away. */
  hide: Hideable[];
  /** Places in it that are wrong; the rest of it holds. */
  policyFaults: string[];
}

/** One kind of data that this browser keeps: how many, and the bytes where they are cheap to know. */
export interface StoredKind {
  kind: StoredKindName;
  count: number;
  bytes: number | null;
}

export interface PageState {
  /** The page's site, for `setSitePaused`; null where the page has none (a new tab, a file). */
  host: string | null;
  /** The reader paused this site: nothing on it is looked at. */
  paused: boolean;
  /** Entries that this page would tell of and that are muted. */
  muted: MutedView[];
  site: { id: string; name: string } | null;
  /** The page's own website, where it was checked. Its marks and related entries are among the others. */
  website: WebsiteState | null;
  /** Items recognised; 0 on a known site is a fault that the popup tells. */
  recognised: number;
  marks: MarkView[];
  /** Entries that relate to the page or to the query without marking anything. */
  related: { view: EntryView; reason: string }[];
}

/** An open page that a list would mark. */
export interface PreviewedPage {
  title: string;
  host: string;
  /** Names of the entries, one for each subject that would be marked. */
  names: string[];
}

/** What a list says of itself and what is in it, before anybody follows it. */
export interface ListPreview extends Subscription {
  title: string;
  publisher: string;
  licence: string;
  contacts: string[];
  /** The list's own date. */
  asOf: string;
  sequence: number;
  /** ISO instant. */
  expires: string;
  /** Live entries, as signed. */
  live: number;
  /** Entries that were read, the newest; fewer than `live` in a very large list. */
  counted: number;
  /** Of those that were read. */
  kinds: { kind: Entry['kind']; count: number }[];
  /** Those with the newest acts. */
  samples: EntryView[];
  /** Open pages whose content was at hand. */
  pagesAsked: number;
  /** Those of them that it would mark. */
  pages: PreviewedPage[];
  /** It is followed already. */
  followed: boolean;
}

/** The list, or why it cannot be followed as it is now. */
export type PreviewReply =
  | { ok: true; list: ListPreview }
  | { ok: false; fault: { kind: ListFault; detail: string } };

/** What an import would do. Lists that are followed already stay as they are, and nothing is removed. */
export interface ImportPlan {
  exportedAt: string;
  settings: Settings;
  /** Are the settings others than those of now? */
  changesSettings: boolean;
  lists: (Backup['lists'][number] & { subscription: Subscription; followed: boolean })[];
  /** Paused sites and mutes of the file; they join those of here. */
  sites: number;
  muted: number;
}

/** The plan, or which field of the file is wrong. */
export type PlanReply = { ok: true; plan: ImportPlan } | { ok: false; fault: BackupFault };

/** Who an entry is, told apart from namesakes. */
export interface ToldName {
  name: string;
  /** Of an app. */
  developer?: string;
}

/** What updates of one list changed. Of what is listed no more, nothing but the name is told. */
export interface ListChanges {
  /** Identity. */
  list: string;
  title: string;
  /** The list's own date, as it is now. */
  asOf: string;
  added: (ToldName & { ref: EntryRef })[];
  /** Further ones, without a name. */
  moreAdded: number;
  gone: (ToldName & { how: 'lifted' | 'expired' })[];
  moreGone: number;
}

export interface JudgeReply {
  marks: MarkView[];
  words: MarkWords;
  /** The quiet line above the results, when the query equals a listed name. */
  queryLine?: { text: string; entries: EntryRef[] };
}

export interface SiteReply {
  /** False where nothing stands yet that says who runs the site: a footer may come late. */
  isTelling: boolean;
  /** `identified` and not dismissed: to be shown as the banner. */
  banner: MarkView | null;
  words: MarkWords;
}

/** A learned host as the options page lists it. */
export interface LearnedView extends LearnedHost {
  /** Name of the entry; null where its list or record is gone. */
  name: string | null;
}

export interface Replies {
  judge: JudgeReply;
  checkSite: SiteReply;
  dismissBanner: null;
  learned: LearnedView[];
  forgetLearned: LearnedView[];
  openRecord: null;
  lookup: { hits: LookupHit[]; total: number; listDate: string };
  vet: { results: VetResult[] };
  /** In the order of the names. */
  vetNear: { near: VetMatch[][] };
  record: RecordView | null;
  page: PageState;
  lists: ListState[];
  syncNow: ListState[];
  subscribe: ListState;
  preview: PreviewReply;
  unsubscribe: ListState[];
  pause: ListState[];
  acceptShrunk: ListState[];
  exportBackup: Backup;
  planImport: PlanReply;
  importBackup: { settings: Settings; lists: ListState[] };
  setSitePaused: string[];
  pausedSites: string[];
  mute: MutedView[];
  unmute: MutedView[];
  muted: MutedView[];
  recent: string[];
  noteRecent: string[];
  forgetRecent: string[];
  changes: ListChanges[];
  dismissChanges: null;
  settings: Settings;
  settingsState: SettingsState;
  stored: StoredKind[];
  eraseAll: Settings;
  saveSettings: Settings;
}

export type ErrorCode = 'bad-request' | 'not-allowed' | 'internal' | 'bad-subscription';

/** What goes back over the wire, always. */
export type Reply<N extends RequestName> =
  | { ok: true; value: Replies[N] }
  | { ok: false; error: { code: ErrorCode; detail: string } };
