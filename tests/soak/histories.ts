import { putLine } from '../../lib/list/compose';
import { stateDigest } from '../../lib/list/digest';
import { foldPlainly, history } from '../unit/list/history';

/** Publish histories with merging against a plain fold, one seed after another. Throws at the first fault. */
export async function checkHistories(first: number, count: number, steps: number): Promise<string> {
  let publishes = 0;
  let most = 0;
  for (let seed = first; seed < first + count; seed++) {
    let step = 0;
    for await (const { publish, expected, files } of history(seed, steps)) {
      const lines = [...foldPlainly(publish, files)].map(([id, { line }]) => [id, line]).sort();
      const right = [...expected].map(([id, entry]) => [id, putLine(entry)]).sort();
      const { live, digest, segments } = publish.manifest;
      const isRight =
        JSON.stringify(lines) === JSON.stringify(right) &&
        live === expected.size &&
        digest === stateDigest(right.map(([, line]) => line ?? ''));
      if (!isRight) throw new Error(`seed ${seed}, step ${step}: not what was published`);
      most = Math.max(most, segments.length);
      step++;
    }
    publishes += step;
  }
  return `${publishes} publishes, at most ${most} segments`;
}
