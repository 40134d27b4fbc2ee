import { resolve } from 'node:path';
import { dayOf } from '../../domain/day';
import type { Entry } from '../../domain/entry';
import { isEntryShown } from '../../domain/lifecycle';
import { type Root, rootPath } from '../../list/format';
import { ListError } from '../../list/list-error';
import { readLatest } from '../../list/read-list';
import { isTooMany } from '../../list/shrink-guard';
import { checkList } from '../check/check-list';
import { Checks, checkLine } from '../check/checks';
import { checkEdition } from '../check/edition';
import { goneFrom } from '../folder/against-published';
import type { Place } from '../folder/folder';
import { entryOf, identityOf } from '../folder/published';
import { readEdition } from '../node/edition-files';
import { type Unfit, unfitBelow } from '../node/find-keys';
import type { Remembered } from '../node/list-file';
import { addressToFollow, openPlace, openPublished } from '../node/list-place';
import { byListFile, CONFIG, defineCommand } from './command';

const OPTIONS = {
  before: {
    value: 'DIR|URL',
    zh: '与这一版比较：它的用户会不会更新到这里',
    en: 'compare with this one: would its readers take the update',
  },
  config: CONFIG,
} as const;

/** A place; of the list that `list.json` remembers its readers know the fingerprint, whatever root lies there now. */
function placeOf(text: string, { out, url, identity }: Remembered): Place {
  const place = openPlace(text);
  const isOwn =
    place.folder === undefined
      ? url !== undefined && addressToFollow(url) === addressToFollow(text)
      : out !== undefined && resolve(out) === place.folder;
  return { ...(isOwn && identity && { identity }), ...place };
}

async function checkKeys({ folder }: Place, checks: Checks): Promise<void> {
  if (folder === undefined) return;
  const unfit = await unfitBelow(folder);
  const named = (why: Unfit['why']): string =>
    unfit.flatMap((each) => (each.why === why ? each.path : [])).join('、');
  const [keys, packed, collected] = [named('key'), named('packed'), named('collected')];
  if (keys) checks.fail('密钥', `文件夹中有密钥文件：${keys}，请立即移走`);
  if (packed) checks.fail('密钥', `文件夹中有压缩文件，看不到里面有没有密钥：${packed}，请移走`);
  if (collected)
    checks.fail(
      '个人信息',
      `文件夹中有收集来的网页或审核记录：${collected}，请移走它所在的整个文件夹`,
    );
  if (unfit.length === 0) checks.tell('密钥', { detail: '文件夹中没有密钥文件' });
}

/** What a client that has `before` would say of this list: same identity, not older, not shrunk. */
async function checkAgainst(
  { read }: Place,
  before: string,
  now: { root: Root; state: ReadonlyMap<string, Entry> },
  checks: Checks,
  at: number,
): Promise<void> {
  const old = await openPublished(before);
  const isTaken = await checks.run(
    '与上一版',
    async () => {
      if (old.signed && old.signed.identity !== (await identityOf(read)))
        throw new ListError('wrong-root', `${rootPath(1)}: another list than ${before}`);
      await readLatest(read, now.root, old.signed?.latest, at);
    },
    () => ({ detail: `${before} 的用户会更新到这一版` }),
  );
  if (isTaken === null) return;
  // FORMAT 4.6: what is over by itself does not count.
  const isLasting = (entry: Entry) => isEntryShown(entry, dayOf(at));
  const gone = goneFrom(old, now.state);
  const lasting = [...old.state.values()].filter((record) => isLasting(entryOf(record)));
  const isShrunk = isTooMany(gone.filter(isLasting).length, lasting.length);
  checks.tell('与上一版', {
    detail: `${old.state.size} 条中撤下 ${gone.length} 条${isShrunk ? '，过半：用户须确认后才会更新' : ''}`,
    isWarning: isShrunk,
  });
}

/** Everything that a client checks of a list, and what a publisher should know besides: one line a check. */
export const verify = defineCommand({
  name: 'verify',
  summary: {
    zh: '逐项检查已发布的名单：签名、有效期、散列值、条目、内容',
    en: 'check a published list: signatures, expiry, hashes, entries',
  },
  operands: {
    text: 'DIR|URL',
    zh: '名单的文件夹或网址；上传后用完整的订阅地址（https://…#root=…），与读者的浏览器读法相同',
    en: 'folder or address of the list; with #root=… as a reader’s browser reads it',
    remembered: 'out',
  },
  options: OPTIONS,
  examples: [
    byListFile('verify'),
    { line: 'verify https://example.org/list/v1/', zh: '上传之后', en: 'after the upload' },
  ],
  async run({ values, operands: [text = ''], list: { remembered } }, console) {
    const place = placeOf(text, remembered);
    const checks = new Checks();
    const list = await checkList(place, checks, console.now());
    if (list) {
      const shown = { manifest: list.manifest, entries: list.state.values() };
      await checkEdition(place.read, checks, shown, readEdition);
    }
    await checkKeys(place, checks);
    if (list && values.before)
      await checkAgainst(place, values.before, list, checks, console.now());
    for (const check of checks.all) console.print(checkLine(check));
    console.print(checks.hasFailed ? '\n有检查未通过。' : '\n全部检查通过。');
    return checks.hasFailed ? 1 : 0;
  },
});
