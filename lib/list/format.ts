import { isInstant } from '../domain/day';
import { DaySchema } from '../domain/entry';
import { isFields } from '../domain/fields';
import { withoutHidden } from '../domain/plain-text';
import { z } from '../domain/zod';

/** The files of list format v1 (DESIGN section 5). */

export const FORMAT_VERSION = 1;

/** Where the files of a list lie below its base URL or folder (`https://host/list/v1/`). */
export const LATEST_PATH = 'latest.json';
/** The bundled list names its manifest here instead of in a signed `latest.json`. */
export const BUNDLED_PATH = 'bundled.json';
export const rootPath = (version: number): string => `root/${version}.json`;
export const manifestPath = (hash: string): string => `m/${hash}.json`;
export const segmentPath = (hash: string): string => `s/${hash}.ndjson`;
/** The publisher's notes, which no client reads. */
export const NOTES_PATH = 'publisher.json';

/** Hard client caps, whatever a signed file says. */
export const CAPS = {
  latestBytes: 16 * 1024,
  rootBytes: 64 * 1024,
  manifestBytes: 1024 * 1024,
  segmentBytes: 1024 * 1024,
  segmentInflatedBytes: 16 * 1024 * 1024,
  recordBytes: 64 * 1024,
  segments: 4096,
  records: 2_000_000,
  /** A list is inflated a segment at a time, so this bounds the time and the disk that it takes. */
  inflatedBytes: 2048 * 1024 * 1024,
  rootSteps: 256,
} as const;

const Sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/, 'not a SHA-256'));
const Base64 = z
  .string()
  .check(z.regex(/^[A-Za-z0-9+/]+={0,2}$/, 'not base64'), z.maxLength(24_000));
const Count = z.int().check(z.nonnegative());
const Instant = z.string().check(z.refine(isInstant, 'not an instant'));
/** Shown to people, so well-formed and on one line. */
const Text = (max: number) =>
  z.string().check(
    z.overwrite(withoutHidden),
    z.maxLength(max),
    z.refine((value) => !/[\p{Cc}\p{Cs}]/u.test(value), 'control character'),
  );
/** A title. It must hold more than blanks and signs. */
const Called = Text(120).check(
  z.refine((value) => /[\p{L}\p{N}]/u.test(value), 'neither letter nor digit'),
);
const FormatVersion = z.literal(FORMAT_VERSION);

/** Signed envelope over raw payload bytes, which are never serialised again. */
export const EnvelopeSchema = z.object({
  payload: Base64,
  signatures: z
    .array(z.object({ key: Sha256, signature: Base64 }))
    .check(z.minLength(1), z.maxLength(16)),
});

/** Keys are Ed25519 public keys (32 raw bytes, base64) under the SHA-256 of those bytes. */
const RoleSchema = z.object({
  keys: z.array(Sha256).check(z.minLength(1), z.maxLength(16)),
  threshold: z.int().check(z.minimum(1)),
});

const isKey = ([hash, key]: [string, unknown]): boolean =>
  Sha256.safeParse(hash).success && Base64.safeParse(key).success;
/** Public keys by their hash. Zod's own record would take 2 kB of the worker for this one field. */
const Keys = z.custom<Record<string, string>>(
  (value) => isFields(value) && Object.entries(value).every(isKey),
  'not public keys by their SHA-256',
);

export const RootSchema = z.object({
  type: z.literal('root'),
  format: FormatVersion,
  version: z.int().check(z.minimum(1)),
  epoch: z.int().check(z.minimum(1)),
  expires: Instant,
  keys: Keys,
  roles: z.object({ root: RoleSchema, release: RoleSchema }),
});

export const LatestSchema = z.object({
  type: z.literal('latest'),
  format: FormatVersion,
  epoch: z.int().check(z.minimum(1)),
  sequence: z.int().check(z.minimum(1)),
  issued: Instant,
  expires: Instant,
  /** Seconds that a client waits at least between two looks. */
  minWait: z.int().check(z.nonnegative(), z.maximum(7 * 86_400)),
  manifest: z.object({ hash: Sha256, bytes: Count }),
});

const SegmentRefSchema = z.object({
  hash: Sha256,
  /** Bytes of the gzip file. */
  bytes: Count.check(z.maximum(CAPS.segmentBytes)),
  /** Bytes of the NDJSON inside. */
  inflated: Count.check(z.maximum(CAPS.segmentInflatedBytes)),
  records: Count,
  /** For publishers: the day since when it holds a put that a later record replaced or deleted. */
  stale: z.optional(DaySchema),
});

export const ManifestSchema = z.object({
  type: z.literal('manifest'),
  format: FormatVersion,
  title: Called,
  publisher: Called,
  licence: Text(120),
  contacts: z.array(Text(200)).check(z.maxLength(8)),
  /** The day whose lifecycle the publisher applied; shown as the list's date. */
  asOf: DaySchema,
  /** In order: the state is their fold. */
  segments: z.array(SegmentRefSchema).check(z.maxLength(CAPS.segments)),
  /** Live entries after the fold. */
  live: Count.check(z.maximum(CAPS.records)),
  /** `stateDigest` of the live records, 16 hexadecimal digits. */
  digest: z.string().check(z.regex(/^[0-9a-f]{16}$/)),
});

/** `bundled.json` of the list that ships with the extension: neither root nor signature. */
export const BundledSchema = z.object({
  type: z.literal('bundled'),
  format: FormatVersion,
  manifest: z.object({ hash: Sha256, bytes: Count }),
});

/** The id that a del names. */
export const DelSchema = z.string().check(z.minLength(1), z.maxLength(128));

export type Root = z.infer<typeof RootSchema>;
export type Bundled = z.infer<typeof BundledSchema>;
export type Latest = z.infer<typeof LatestSchema>;
export type Manifest = z.infer<typeof ManifestSchema>;
export type SegmentRef = z.infer<typeof SegmentRefSchema>;
