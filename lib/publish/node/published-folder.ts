import { existsSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { BUNDLED_PATH, LATEST_PATH, rootPath } from '../../list/format';
import { PublishError } from '../folder/publish-error';
import { realFolder } from './key-files';
import type { ListFile } from './list-file';
import { shortPath } from './program';

/** What every folder of a list has, one of them or more. */
const SIGNS = [LATEST_PATH, rootPath(1), BUNDLED_PATH];

/**
 * Everybody sees what lies in a published folder, however deep. Throws a `PublishError` for a folder that is one, or
 * that will lie in one; `why` says what of it must stay private. `out` is to be one, though no list lies there yet.
 */
export async function refusePublished(folder: string, why: string, out?: string): Promise<void> {
  const own = out === undefined ? null : await realFolder(resolve(out));
  for (let at = await realFolder(resolve(folder)); ; at = dirname(at)) {
    if (at === own || SIGNS.some((sign) => existsSync(join(at, sign))))
      throw new PublishError(
        `${folder} 在发布文件夹里（${at} 是要发布的名单文件夹）：${why}，不能公开。请换一个文件夹`,
      );
    if (dirname(at) === at) return;
  }
}

/** The folder at the root of the host, by what path and address have in common at their ends: `site` of `site/list/v1`. */
function siteOf(out: string, url: string): string {
  const parts = url.replace(/^\w+:\/\/[^/]*/, '').split('/');
  let at = out;
  for (const part of parts.filter((each) => each !== '').reverse()) {
    if (basename(at) !== part) break;
    at = dirname(at);
  }
  return at;
}

const isBelow = (path: string, folder: string): boolean => {
  const [first = ''] = relative(folder, path).split(sep);
  return first !== '' && first !== '..';
};

/**
 * Throws a `PublishError` for a key file in the website that `out` is a part of: whoever uploads all of it publishes the
 * key. A website is known by the list's address, and where it lies below the folder of `list.json`: of `/srv/list/v1`
 * nobody can tell whether `/srv` is one.
 */
export async function refuseKeysInSite(
  keys: readonly string[],
  out: string,
  { path, remembered: { url = '' } }: ListFile,
): Promise<void> {
  const site = siteOf(await realFolder(resolve(out)), url);
  if (!isBelow(site, await realFolder(dirname(path)))) return;
  for (const key of keys) {
    const named = join(await realFolder(resolve(dirname(key))), basename(key));
    if (isBelow(named, site) || isBelow(await realFolder(named), site))
      throw new PublishError(
        `${key} 在 ${shortPath(site)} 里：这个文件夹会整个上传到网站，密钥会被所有人看到。请移到它外面；若已经上传过，请用 rotate 更换密钥`,
      );
  }
}
