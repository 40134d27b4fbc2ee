import { relative } from 'node:path';
import { version } from '../../../package.json';

/** The program's own version. */
export const VERSION: string = version;

/** What npm says of how it started this program. */
const { npm_lifecycle_event: started, JIANXUN_LIST_AS: script } = process.env;

/** How the person called the program, and calls it again: by a start script, within the project, by npx or by name. */
export const PROGRAM: string =
  script ||
  (started === 'list' ? 'npm run list --' : `${started === 'npx' ? 'npx ' : ''}jianxun-list`);

/**
 * `npm run` starts a program in the package's folder; paths that a person gives are from where the person stands.
 */
export function standWherePersonStands(): void {
  const { INIT_CWD } = process.env;
  if (started === 'list' && INIT_CWD) process.chdir(INIT_CWD);
}

/** A path as the person would name it: short below where it stands, whole elsewhere. */
export function shortPath(path: string): string {
  const short = relative(process.cwd(), path);
  return short.startsWith('..') ? path : short || '.';
}
