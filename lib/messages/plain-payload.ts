import {
  CARDS_CAP,
  FOOTER_LINES,
  HEADINGS,
  LAST_LINES,
  LINE_UNITS,
  SCRIPT_UNITS,
  SCRIPTS_CAP,
  SUBJECTS_CAP,
  TEXT_CAP,
  URL_CAP,
} from '../domain/limits';
import type { Payload, RequestName } from './requests';

/**
 * The payloads that pages send again and again, looked at without Zod: a worker that was just started
 * makes no schemas, and two hundred results are looked at in a fraction of a millisecond. Each check
 * gives a copy of what it knows, or null; then the schema of `messages.ts` decides, which also names the
 * field. Where a check gives a payload, the schema would give the same.
 */

type Fields = Record<string, unknown>;
/** Is this a well-formed value? */
type Check = (value: unknown) => boolean;

const SHORT = 200;

const isCount: Check = (value) => Number.isSafeInteger(value) && (value as number) >= 0;
const isFlag: Check = (value) => typeof value === 'boolean';
const isText =
  (most: number): Check =>
  (value) =>
    typeof value === 'string' && value.length <= most;
const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);

/** A copy of the named fields, or null when one is not well formed. */
function take(value: unknown, checks: Readonly<Record<string, Check>>): Fields | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const taken: Fields = {};
  for (const name in checks) {
    const field = (value as Fields)[name];
    if (!checks[name]?.(field)) return null;
    if (field !== undefined) taken[name] = field;
  }
  return taken;
}

/** Copies of all items, or null when one is not well formed or there are more than `most`. */
function takeAll<T>(value: unknown, most: number, item: (each: unknown) => T | null): T[] | null {
  if (!Array.isArray(value) || value.length > most) return null;
  const taken: T[] = [];
  for (const each of value) {
    const copy = item(each);
    if (copy === null) return null;
    taken.push(copy);
  }
  return taken;
}

const isPageText = isText(TEXT_CAP);
const isSome = optional(isPageText);
const isShort = isText(SHORT);

const APP: Record<string, Check> = {
  id: isSome,
  store: isSome,
  name: isPageText,
  developer: isSome,
  operator: isSome,
  version: isSome,
  uscc: isSome,
  filing: isSome,
};

const SUBJECT: Record<string, Check> = {
  ref: isCount,
  url: (value) => value === null || (typeof value === 'string' && value.length <= URL_CAP),
  title: isPageText,
  provider: isSome,
  snippet: isSome,
  paid: optional(isFlag),
};

function subject(value: unknown): Fields | null {
  const taken = take(value, SUBJECT);
  const { app } = (value ?? {}) as Fields;
  if (!taken || app === undefined) return taken;
  const ownApp = take(app, APP);
  return ownApp && { ...taken, app: ownApp };
}

const JUDGE: Record<string, Check> = {
  site: isShort,
  recognised: isCount,
  query: optional(isShort),
  fresh: isFlag,
};

function judge(value: unknown): Fields | null {
  const taken = take(value, JUDGE);
  const { subjects, gone } = (value ?? {}) as Fields;
  const all = taken && takeAll(subjects, SUBJECTS_CAP, subject);
  const left = all && takeAll(gone, CARDS_CAP, (each) => (isCount(each) ? each : null));
  return left && { ...taken, subjects: all, gone: left };
}

const LINE: Record<string, Check> = {
  text: isText(2 * LINE_UNITS),
  linked: isText(2 * LINE_UNITS),
};
const line = (value: unknown): Fields | null => take(value, LINE);
const TITLE: Record<string, Check> = { title: isText(2 * TEXT_CAP) };
const isScript = isText(SCRIPT_UNITS);

function websiteText(value: unknown): Fields | null {
  const taken = take(value, TITLE);
  const { headings, footers, last, structured } = (value ?? {}) as Fields;
  const names = taken && takeAll(headings, HEADINGS, (each) => (isPageText(each) ? each : null));
  const first = names && takeAll(footers, FOOTER_LINES, line);
  const end = first && takeAll(last, LAST_LINES, line);
  const scripts = end && takeAll(structured, SCRIPTS_CAP, (each) => (isScript(each) ? each : null));
  return scripts && { ...taken, headings: names, footers: first, last: end, structured: scripts };
}

function checkSite(value: unknown): Fields | null {
  const text = websiteText((value as Fields | null | undefined)?.text);
  return text && { text };
}

const PLAIN = {
  judge,
  checkSite,
  lookup: (value: unknown) => take(value, { text: isShort }),
  page: (value: unknown) => take(value, { tab: isCount }),
} satisfies Partial<Record<RequestName, (value: unknown) => Fields | null>>;

export type PlainName = keyof typeof PLAIN;

/** Who may send what is looked at here, as in `REQUESTS`. */
export const PLAIN_FROM = {
  judge: 'content',
  checkSite: 'content',
  lookup: 'extension',
  page: 'extension',
} as const satisfies Record<PlainName, 'content' | 'extension'>;

export const isPlain = (name: RequestName): name is PlainName => Object.hasOwn(PLAIN, name);

/** The payload as the schema would give it, or null where the schema has to be asked. */
export function plainPayload<N extends PlainName>(name: N, payload: unknown): Payload<N> | null {
  return PLAIN[name](payload) as Payload<N> | null;
}
