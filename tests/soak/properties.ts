import { spawnSync } from 'node:child_process';

/** The property tests, with `times` as many cases of each as `npm test` tries. */
export function soakProperties(times: number): void {
  const args = ['vitest', 'run', '--project', 'unit', `--testTimeout=${24 * 3_600_000}`];
  const env = { ...process.env, JIANXUN_TIMES: String(times) };
  const { status } = spawnSync('npx', args, { env, stdio: 'inherit' });
  if (status !== 0) throw new Error('a property does not hold');
}
