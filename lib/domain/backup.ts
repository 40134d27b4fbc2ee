import { lazily } from './by-key';
import { isDay } from './day';
import { entryRefSchema, listName } from './entry-ref-schema';
import { siteHost } from './host';
import { MUTED_CAP, type MutedEntry } from './muted';
import { PAUSED_SITES_CAP } from './page-limits';
import { withoutHidden } from './plain-text';
import type { Settings } from './settings';
import type { StoredFields } from './stored-settings';
import { openSettings, toStored } from './stored-settings';
import {
  parseSubscription,
  type Subscription,
  SubscriptionError,
  type SubscriptionFault,
} from './subscription';
import { z } from './zod';

/**
 * The user's decisions as one JSON file, to be carried to another browser: settings, subscriptions, paused sites and
 * mutes. Nothing that the user saw is in it: no learned hosts, no dismissed banners, no lookups, no entries.
 */

const BACKUP_TYPE = 'jianxun-backup';
/** Raised when an older version could no longer read what a newer one writes. */
const BACKUP_VERSION = 1;

const listSchema = () =>
  z.object({
    /** `https://host/list/v1/#root=<sha256>`, with its mirrors. */
    url: z.string().check(z.maxLength(20_000)),
    /** The list's own title, for a person who reads the file. It is never trusted. */
    title: z._default(z.string().check(z.overwrite(withoutHidden), z.maxLength(120)), ''),
    paused: z._default(z.boolean(), false),
    /** The user's own name for it. */
    name: z.optional(listName()),
  });

const siteSchema = () =>
  z.string().check(
    z.maxLength(260),
    z.refine((text) => siteHost(text) === text),
  );

const muteSchema = () =>
  z.object({
    entry: entryRefSchema(),
    fingerprint: z.string().check(z.maxLength(100)),
    on: z.string().check(z.refine(isDay)),
  });

const backupSchema = lazily(() =>
  z.object({
    type: z.literal(BACKUP_TYPE),
    version: z.literal(BACKUP_VERSION),
    exportedAt: z.string().check(z.maxLength(40)),
    /** Settings of any version, read like stored settings. */
    settings: z.unknown(),
    /** Any number of lists: a file that this extension wrote is never too long for it. */
    lists: z.array(listSchema()),
    sites: z._default(z.array(siteSchema()).check(z.maxLength(PAUSED_SITES_CAP)), []),
    muted: z._default(z.array(muteSchema()).check(z.maxLength(MUTED_CAP)), []),
  }),
);

/** The content of a backup file. */
export interface Backup extends Omit<z.infer<ReturnType<typeof backupSchema>>, 'settings'> {
  settings: StoredFields;
}

/** Why a file cannot be imported; `field` names the place in it (`lists.2.url`). */
export interface BackupFault {
  reason: 'not-json' | 'not-backup' | 'newer' | 'bad-field';
  field: string;
  /** The fault of a list's address. */
  why?: SubscriptionFault;
}

/** The text given is no backup of ours; `fault` says why. */
export class BackupError extends Error {
  override name = 'BackupError';
  constructor(readonly fault: BackupFault) {
    super(`${fault.reason}: ${fault.field}`);
  }
}

const refuse = (reason: BackupFault['reason'], field = '', why?: SubscriptionFault): never => {
  throw new BackupError({ reason, field, ...(why && { why }) });
};

/** A backup of the sound items. Stored items may be damaged, and one of them would make the whole file invalid. */
export function composeBackup(
  exportedAt: string,
  settings: Settings,
  lists: Backup['lists'],
  { sites = [], muted = [] }: { sites?: string[]; muted?: MutedEntry[] } = {},
): Backup {
  const [site, mute] = [siteSchema(), muteSchema()];
  return {
    type: BACKUP_TYPE,
    version: BACKUP_VERSION,
    exportedAt,
    settings: toStored(settings),
    lists,
    sites: sites.filter((each) => site.safeParse(each).success),
    muted: muted.filter((each) => mute.safeParse(each).success).slice(-MUTED_CAP),
  };
}

function readJson(text: string): Record<string, unknown> {
  try {
    // Editors on Windows put a byte order mark in front.
    const value: unknown = JSON.parse(text.replace(/^\ufeff/, ''));
    if (typeof value === 'object' && value !== null) return value as Record<string, unknown>;
  } catch {
    return refuse('not-json');
  }
  return refuse('not-backup');
}

/** A list of a backup with what its address says. */
type BackupList = Backup['lists'][number] & { subscription: Subscription };

function readList(list: Backup['lists'][number], at: number, allowLoopback: boolean): BackupList {
  try {
    return { ...list, subscription: parseSubscription(list.url, allowLoopback) };
  } catch (error) {
    if (!(error instanceof SubscriptionError)) throw error;
    return refuse('bad-field', `lists.${at}.url`, error.reason);
  }
}

/** The settings of a file of this or an earlier version. Refuses the file if any of them is wrong. */
function readSettings(stored: unknown): Settings {
  const { settings, fault } = openSettings(stored ?? null);
  if (fault?.kind === 'newer') return refuse('newer');
  return fault
    ? refuse('bad-field', ['settings', fault.field].filter(Boolean).join('.'))
    : settings;
}

/** The parts of a read file, ready for use. */
export interface ReadBackup extends Omit<Backup, 'settings' | 'lists'> {
  settings: Settings;
  lists: BackupList[];
}

/**
 * A backup from the text of a file, each list with its address read and each identity once, by its last
 * address. Unknown fields are left out, missing ones of the settings take their defaults. Throws a BackupError.
 */
export function parseBackup(text: string, allowLoopback = false): ReadBackup {
  const value = readJson(text);
  if (value.type !== BACKUP_TYPE) refuse('not-backup');
  if (typeof value.version === 'number' && value.version > BACKUP_VERSION) refuse('newer');
  const result = backupSchema().safeParse(value);
  if (!result.success) return refuse('bad-field', result.error.issues[0]?.path.join('.') ?? '');
  const { lists, settings, ...backup } = result.data;
  const read = lists.map((list, at) => readList(list, at, allowLoopback));
  const byIdentity = new Map(read.map((list) => [list.subscription.identity, list]));
  return { ...backup, settings: readSettings(settings), lists: [...byIdentity.values()] };
}

/**
 * The effects of an import. Nothing is removed, and lists that are followed already stay as they are, but for the name
 * of one without.
 */
export interface ImportPlan {
  exportedAt: string;
  settings: Settings;
  /** Do the settings differ from the present ones? */
  changesSettings: boolean;
  lists: (Backup['lists'][number] & { subscription: Subscription; followed: boolean })[];
  /** Numbers of paused sites and mutes of the file that are new here. */
  sites: number;
  muted: number;
}

/** The plan, or which field of the file is wrong. */
export type PlanReply = { ok: true; plan: ImportPlan } | { ok: false; fault: BackupFault };
