import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { BUNDLED_PATH, LATEST_PATH, rootPath } from '../../list/format';
import { PublishError } from '../folder/publish-error';
import { realFolder } from './key-files';

/** What every folder of a list has, one of them or more. */
const SIGNS = [LATEST_PATH, rootPath(1), BUNDLED_PATH];

/**
 * Everybody sees what lies in a published folder, however deep. Throws a `PublishError` for a folder that is one, or
 * that will lie in one; `why` says what of it must stay private.
 */
export async function refusePublished(folder: string, why: string): Promise<void> {
  for (let at = await realFolder(resolve(folder)); ; at = dirname(at)) {
    for (const sign of SIGNS)
      if (existsSync(join(at, sign)))
        throw new PublishError(
          `${folder} 在发布文件夹里（${at} 是要发布的名单文件夹）：${why}，不能公开。请换一个文件夹`,
        );
    if (dirname(at) === at) return;
  }
}
