import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { BUNDLED_PATH, LATEST_PATH } from '../../lib/list/format';

/** Where a list lies that is signed or in the form of the bundled one: in the folder or in its `list/v1`. */
export function publishedFolder(folder: string): string | undefined {
  const root = resolve(folder);
  return [root, join(root, 'list/v1')].find((each) =>
    [LATEST_PATH, BUNDLED_PATH].some((file) => existsSync(join(each, file))),
  );
}
