import { type Settings, SettingsSchema } from './settings';
import { parseSubscription, type Subscription, SubscriptionError } from './subscription';
import { z } from './zod';

/**
 * Settings and subscriptions as one JSON file, to be carried to another browser. Nothing of what the user
 * saw is in it: no learned hosts, no dismissed banners, no entries.
 */

const BACKUP_TYPE = 'jianxun-backup';
/** Raised when an older version could no longer read what a newer one writes. */
const BACKUP_VERSION = 1;
/** UTF-16 units of a file; 64 subscriptions with all their mirrors are far below it. */
export const BACKUP_UNITS = 1_500_000;
const LISTS_CAP = 64;

const ListSchema = z.object({
  /** `https://host/list/v1/#root=<sha256>`, with its mirrors. */
  url: z.string().check(z.maxLength(20_000)),
  /** As the list called itself, for the reader of the file; never trusted. */
  title: z._default(z.string().check(z.maxLength(120)), ''),
  paused: z._default(z.boolean(), false),
});

const BackupSchema = z.object({
  type: z.literal(BACKUP_TYPE),
  version: z.literal(BACKUP_VERSION),
  exportedAt: z.string().check(z.maxLength(40)),
  settings: SettingsSchema,
  lists: z.array(ListSchema).check(z.maxLength(LISTS_CAP)),
});

export type Backup = z.infer<typeof BackupSchema>;

/** Why a file cannot be imported; `field` names the place in it (`lists.2.url`). */
export interface BackupFault {
  reason: 'not-json' | 'not-backup' | 'newer' | 'bad-field';
  field: string;
}

/** The text given is no backup of ours; `fault` says why. */
export class BackupError extends Error {
  override name = 'BackupError';
  constructor(readonly fault: BackupFault) {
    super(`${fault.reason}: ${fault.field}`);
  }
}

const refuse = (reason: BackupFault['reason'], field = ''): never => {
  throw new BackupError({ reason, field });
};

export function composeBackup(
  exportedAt: string,
  settings: Settings,
  lists: Backup['lists'],
): Backup {
  return { type: BACKUP_TYPE, version: BACKUP_VERSION, exportedAt, settings, lists };
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
    return refuse('bad-field', `lists.${at}.url`);
  }
}

/**
 * A backup from the text of a file, each list with its address read and each identity once. Unknown
 * fields are left out, missing settings take their defaults. Throws a BackupError.
 */
export function parseBackup(
  text: string,
  allowLoopback = false,
): Omit<Backup, 'lists'> & { lists: BackupList[] } {
  const value = readJson(text);
  if (value.type !== BACKUP_TYPE) refuse('not-backup');
  if (typeof value.version === 'number' && value.version > BACKUP_VERSION) refuse('newer');
  const result = BackupSchema.safeParse(value);
  if (!result.success) return refuse('bad-field', result.error.issues[0]?.path.join('.') ?? '');
  const { lists, ...backup } = result.data;
  const read = lists.map((list, at) => readList(list, at, allowLoopback));
  const byIdentity = new Map(read.map((list) => [list.subscription.identity, list]));
  return { ...backup, lists: [...byIdentity.values()] };
}
