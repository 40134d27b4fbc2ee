import { readLatest, readManifest, readRoot } from '../../list/client';
import { checkShape, parseJson } from '../../list/envelope';
import { ListError } from '../../list/error';
import { BUNDLED_PATH } from '../../list/paths';
import { verifyRootFresh } from '../../list/verify-root';
import { BundledSchema, CAPS } from '../../schema/list-files';
import type { Flip } from '../../store/flip';
import { dropJournal } from '../../store/journal';
import { patchList } from '../../store/lists';
import { raiseMark, readMark } from '../../store/marks';
import type { ListRow } from '../../store/rows';
import { isIndexStale } from './index-format';
import { install } from './install';
import { type Run, RunEnded, runReader } from './run';
import { dueAfterSuccess } from './waits';

/** One look at a list: see whether there is something newer, and bring it live. */
export type Look = (run: Run, row: ListRow) => Promise<void>;

/** A signed list at its URL, in the order of DESIGN section 5: verify, compare, only then persist. */
export function lookAtSigned(acceptShrunk: boolean): Look {
  return async (run, row) => {
    const read = runReader(run, row.url ?? '', row.failures > 0);
    const root = await readRoot(read, run.identity, row.root);
    // TUF 5.3.8 persists a valid root before its expiry is looked at (5.3.10).
    if (!(await patchList(run.identity, { root }))) throw new RunEnded();
    verifyRootFresh(root, run.now);
    await run.step({ step: 'root', done: root.version, of: root.version });
    const release = await readLatest(read, root, await readMark(run.identity), run.now);
    await run.step({ step: 'latest', done: 1, of: 1 });
    await raiseMark(run.identity, release);
    const { epoch, sequence, payload, expires, minWait, manifest: named } = release;
    const changes = {
      ...looked(run, minWait),
      release: { epoch, sequence, payload, expires, minWait },
    };
    if (isLive(row, named.hash)) return confirm(run, changes);
    const manifest = await readManifest(read, named);
    await install(run, row, { manifest, hash: named.hash, read, changes, acceptShrunk });
  };
}

/** The list among the extension's own files; it takes no part in signatures, marks and expiry. */
export const lookAtBundled: Look = async (run, row) => {
  const read = runReader(run, run.deps.bundledBase, row.failures > 0);
  const file = await read(BUNDLED_PATH, { cap: CAPS.latestBytes, mutable: true });
  if (!file) throw new ListError('http', `${BUNDLED_PATH}: not found`);
  const { manifest: named } = checkShape(
    BundledSchema,
    parseJson(file, BUNDLED_PATH),
    BUNDLED_PATH,
  );
  const changes = looked(run, 0);
  if (isLive(row, named.hash)) return confirm(run, changes);
  const manifest = await readManifest(read, named);
  await install(run, row, { manifest, hash: named.hash, read, changes, acceptShrunk: true });
};

/** "Already current" is no failure (TUF 5.4.3): what is live stays, and with it an index we can read. */
function isLive(row: ListRow, manifest: string): boolean {
  return row.live?.manifest === manifest && !isIndexStale(row);
}

async function confirm(run: Run, changes: Flip['changes']): Promise<void> {
  await patchList(run.identity, { ...changes, failures: 0, fault: undefined });
  // A failed sync of something newer, which the publisher has taken back since, may have left its own.
  await dropJournal(run.identity);
}

function looked({ now, deps }: Run, minWait: number) {
  return { checkedAt: now, dueAt: dueAfterSuccess(now, minWait, deps) };
}
