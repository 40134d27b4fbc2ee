import type { Entry } from '../../domain/entry';
import { utf8 } from '../../list/bytes';
import { compose, type ManifestHead, type Publish } from '../../list/compose';
import { BUNDLED_PATH, type Bundled, FORMAT_VERSION } from '../../list/format';
import type { ListFolder } from './folder';
import { unnamedFiles } from './notes';
import { PublishError } from './publish-error';
import { filesOf, manifestRef, refuseForeign, SIGNED_PARTS } from './write';

async function refuseSigned(folder: ListFolder): Promise<void> {
  const names = await folder.names();
  const found = SIGNED_PARTS.find((part) => names.includes(part));
  if (found)
    throw new PublishError(
      `${folder.name} 中是已签名的名单（${found}），不能用未签名的名单替换；请给出 --key，或换一个文件夹`,
    );
}

/**
 * Write a list in the form of the bundled one: `bundled.json`, `m/`, `s/`. Equal input, equal bytes. The folder
 * must be empty, absent or hold such a list; a `PublishError` otherwise. `bundled.json` takes its place when
 * all that it names is there, so a death at any point leaves the list that was there.
 */
export async function writeBundled(
  folder: ListFolder,
  entries: readonly Entry[],
  head: ManifestHead,
): Promise<Publish> {
  await folder.prepare();
  return folder.alone(async () => {
    await refuseSigned(folder);
    await refuseForeign(folder);
    const publish = await compose(entries, head);
    const manifest = manifestRef(publish);
    const bundled: Bundled = { type: 'bundled', format: FORMAT_VERSION, manifest };
    const named = utf8(`${JSON.stringify(bundled)}\n`);
    await folder.add(new Map([...filesOf(publish), [BUNDLED_PATH, named]]));
    for (const path of await unnamedFiles(folder, publish.manifest, manifest.hash))
      await folder.remove(path);
    return publish;
  });
}
