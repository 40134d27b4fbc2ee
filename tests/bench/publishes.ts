import { bytesOf, fetched, publishHistory } from './publish-history';

/**
 * What a client that follows every publish downloads: 100 publishes of 500 changes (350 changed, 100 new,
 * 50 lifted) on 100,000 entries. `tsx tests/bench/publishes.ts [entries] [publishes] [changes] [days
 * between two]`. Bound: median at most 3 % of the list (DESIGN section 5).
 */

const [entries = 100_000, publishes = 100, changes = 500, gapDays = 1] = process.argv
  .slice(2)
  .map(Number);
/** `latest.json`, with one signature. */
const LATEST_BYTES = 700;

const history = await publishHistory({ entries, publishes, changes, gapDays });
const rows = history.slice(1).map((now, at) => ({
  download: LATEST_BYTES + now.manifestBytes + fetched(history[at], now),
  list: bytesOf(now.manifest.segments),
  segments: now.manifest.segments.length,
  dead: now.manifest.segments.reduce((sum, ref) => sum + ref.records, 0) - now.manifest.live,
}));
const shares = rows.map(({ download, list }) => download / list).sort((a, b) => a - b);
const at = (share: number): string =>
  `${(100 * (shares[Math.min(shares.length - 1, Math.floor(share * shares.length))] ?? 0)).toFixed(2)} %`;
const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
const [first, last] = [history[0]?.manifest.segments ?? [], rows.at(-1)];
console.log(`first: ${bytesOf(first)} bytes, ${first.length} segments`);
console.log(
  `list at the end: ${last?.list} bytes, ${last?.segments} segments, ${last?.dead} records not live`,
);
console.log(`most segments: ${Math.max(...rows.map(({ segments }) => segments))}`);
console.log(
  `download of a client that follows: median ${at(0.5)}, p75 ${at(0.75)}, p90 ${at(0.9)}, worst ${at(1)}, mean ${(100 * mean).toFixed(2)} %`,
);
if (process.env.ROWS)
  console.log(
    rows
      .map(({ download, list, segments }) => `${((100 * download) / list).toFixed(1)}%/${segments}`)
      .join(' '),
  );
