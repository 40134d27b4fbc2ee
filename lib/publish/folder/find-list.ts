import { BUNDLED_PATH, LATEST_PATH, NOTES_PATH, rootPath } from '../../list/format';

/** Paths of a list's own files (FORMAT 1.1), from its folder; of all else its web edition alone is read or written. */
const OWN_FILE = /^(?:root\/\d{1,9}\.json|m\/[0-9a-f]{64}\.json|s\/[0-9a-f]{64}\.ndjson)$/;
const HEADS: readonly string[] = [LATEST_PATH, NOTES_PATH, BUNDLED_PATH, rootPath(1)];

export const isListFile = (path: string): boolean => OWN_FILE.test(path) || HEADS.includes(path);

/**
 * Where the list lies among the files of a folder or an archive: what stands before its paths, such as `site/list/v1/`;
 * null where there is none. Of several the one that lies highest counts, and of these the first.
 *
 * `['site/index.html', 'site/v1/latest.json']` gives `site/v1/`.
 */
export function findList(paths: readonly string[]): string | null {
  const bases = paths.flatMap((path) => {
    const head = HEADS.find((each) => path === each || path.endsWith(`/${each}`));
    return head === undefined ? [] : path.slice(0, path.length - head.length);
  });
  const depth = (base: string): number => base.split('/').length;
  return bases.toSorted((a, b) => depth(a) - depth(b))[0] ?? null;
}
