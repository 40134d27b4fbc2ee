import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateKeyPair } from '../../lib/list/keys';
import { composeLatest } from '../../lib/list/sign';
import { buildBundledList } from '../../lib/publish/node/bundled';
import { bytesOf, fetched, type Published, publishHistory } from './publish-history';

/**
 * What serving a list costs: the numbers of `docs/serving.md`. `tsx tests/bench/serving.ts [entries]
 * [publishes] [changes]`. Sizes are measured on real publishes, the rest is arithmetic on them.
 */

const [entries = 100_000, publishes = 60, changes = 500] = process.argv.slice(2).map(Number);

/** As of `lib/worker/lists/sync/schedule.ts`: 6 h, and up to a tenth of it at random. */
const LOOKS_A_DAY = 24 / (6 * 1.05);
/** Assumed: status line and headers of an answer over HTTP/2, beside its body. */
const HEADERS = 300;
/** Assumed of the CDN: places, and for how many seconds each keeps `latest.json` and a 404. */
const EDGES = 100;
const EDGE_TTL = 60;
const CLIENTS = [1e4, 1e6, 1e8];
const DAY = 86_400;

interface Sizes {
  list: number;
  manifest: number;
  /** Segments that a client fetches a day which follows every publish, and one that comes once a week. */
  daily: number;
  weekly: number;
  changes: number;
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** Of a history with one publish a day. */
function sizesOf(history: readonly Published[]): Sizes {
  const later = history.slice(1);
  const weeks = history.flatMap((now, at) => {
    const before = history[at - 7];
    return before ? [(fetched(before, now) + now.manifestBytes) / 7] : [];
  });
  return {
    list: mean(later.map(({ manifest }) => bytesOf(manifest.segments))),
    manifest: mean(later.map(({ manifestBytes }) => manifestBytes)),
    daily: mean(later.map((now, at) => fetched(history[at], now))),
    weekly: mean(weeks),
    changes: mean(later.map(({ changeBytes }) => changeBytes)),
  };
}

async function latestBytes(): Promise<number> {
  const manifest = { hash: '0'.repeat(64), bytes: 10_000 };
  const [issued, expires] = ['2026-09-09T00:00:00.000Z', '2026-12-08T00:00:00.000Z'];
  const fields = { epoch: 1, sequence: 100, issued, expires, minWait: 21_600, manifest };
  return (await composeLatest(fields, [await generateKeyPair()])).length;
}

async function bundledBytes(): Promise<{ list: number; live: number }> {
  const folder = await mkdtemp(join(tmpdir(), 'jianxun-serving-'));
  try {
    const { manifest } = await buildBundledList('2026-11-27', join(folder, 'list'));
    const sizes = manifest.segments.map(({ hash }) =>
      readFile(join(folder, 'list/s', `${hash}.ndjson`)),
    );
    return {
      list: bytesOf((await Promise.all(sizes)).map(({ length }) => ({ bytes: length }))),
      live: manifest.live,
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Bytes that a client downloads on a day with one publish. */
function perDay(latest: number, sizes: Sizes) {
  // A look asks for the next root (404) and for `latest.json`, which is sent whole each time.
  const looking = LOOKS_A_DAY * (2 * HEADERS + latest);
  const files = (count: number) => count * HEADERS;
  return {
    'looks alone': looking,
    'this format, looking all day': looking + sizes.manifest + sizes.daily + files(4),
    'this format, once a week': (2 * HEADERS + latest) / 7 + sizes.weekly + files(12) / 7,
    'a file of the changes alone': LOOKS_A_DAY * HEADERS + sizes.changes,
    'the whole list at every change': LOOKS_A_DAY * HEADERS + sizes.list,
  };
}

/** The share of the list that a client downloads which follows every publish. */
function followerShares(latest: number, history: readonly Published[]): string {
  const shares = history
    .slice(1)
    .map((now, at) => {
      const download = latest + now.manifestBytes + fetched(history[at], now);
      return download / bytesOf(now.manifest.segments);
    })
    .sort((a, b) => a - b);
  const percent = (share: number): string => `${(100 * share).toFixed(2)} %`;
  const at = (part: number): string =>
    percent(shares[Math.min(shares.length - 1, Math.floor(part * shares.length))] ?? 0);
  return `median ${at(0.5)}, p90 ${at(0.9)}, worst ${at(1)}, mean ${percent(mean(shares))}`;
}

function size(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB', 'PB'];
  let at = 0;
  let value = bytes;
  for (; value >= 1000 && at < units.length - 1; at++) value /= 1000;
  return `${value.toPrecision(3)} ${units[at]}`;
}

/** Requests that reach the origin on a day: every place asks for what it lacks, once a lifetime. */
function originRequests(clients: number, newFiles: number, edges: number) {
  const looks = clients * LOOKS_A_DAY;
  const mutable = 2 * Math.min(looks, (edges * DAY) / EDGE_TTL);
  return mutable + newFiles * Math.min(edges, looks);
}

const latest = await latestBytes();
const bundled = await bundledBytes();
const history = await publishHistory({ entries, publishes, changes, gapDays: 1 });
const sizes = sizesOf(history);
const newFiles = mean(
  history.slice(1).map(({ manifest }, at) => {
    const had = new Set(history[at]?.manifest.segments.map(({ hash }) => hash));
    return 1 + manifest.segments.filter(({ hash }) => !had.has(hash)).length;
  }),
);

console.log(`bundled list: ${bundled.live} entries, ${size(bundled.list)}`);
console.log(`latest.json ${latest} B; ${LOOKS_A_DAY.toFixed(2)} looks a day`);
console.log(`${entries} entries, ${changes} changes a day:`, {
  list: size(sizes.list),
  manifest: size(sizes.manifest),
  daily: size(sizes.daily),
  weekly: size(sizes.weekly),
  changes: size(sizes.changes),
  newFiles: newFiles.toFixed(1),
});
console.log(`of the list, a day: ${followerShares(latest, history)}`);
for (const [way, bytes] of Object.entries(perDay(latest, sizes)))
  console.log(
    `| ${way} | ${size(bytes)} | ${CLIENTS.map((clients) => size(clients * bytes)).join(' | ')} |`,
  );
for (const clients of CLIENTS)
  console.log(
    `${clients} clients: ${((clients * LOOKS_A_DAY * 2) / DAY).toPrecision(3)} requests/s at the CDN; at the origin ${Math.round(originRequests(clients, newFiles, EDGES))} a day from ${EDGES} places, ${Math.round(originRequests(clients, newFiles, 1))} behind one shield; without a CDN ${Math.round(clients * (LOOKS_A_DAY * 2 + newFiles))}`,
  );
