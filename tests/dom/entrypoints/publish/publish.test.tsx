import { act } from 'react';
import { describe, expect, it } from 'vitest';
import { Publish } from '../../../../entrypoints/publish/publish';
import { exportKeyPair } from '../../../../lib/list/keys';
import type { ListSummary, ThreadMessage } from '../../../../lib/publish/thread/wishes';
import { eventually } from '../../../eventually';
import { testKey } from '../../../unit/list/sample';
import { chooseFile, type Stage, settle, show } from '../stage';

/** A thread that answers when the test says so. */
const worker = {
  onmessage: null as ((event: { data: ThreadMessage }) => void) | null,
  wishes: 0,
  postMessage() {
    this.wishes++;
  },
  terminate() {},
};

const LIST: Omit<ListSummary, 'root' | 'release'> = {
  ...{ identity: 'a'.repeat(64), title: '示例名单', publisher: '示例教育局', licence: '' },
  ...{ contacts: [], entries: 1, sequence: 1, epoch: 1, hasEdition: false },
  ...{ issued: '2026-09-01T00:00:00Z', expires: '2026-12-01T00:00:00Z', clock: null },
  changes: null,
};

/** Chooses a file in the field of this name. jsdom's files cannot be read; this one can be once there is a text. */
async function choose(
  { findAll }: Stage,
  name: string,
  file: string,
  text: string | Promise<string>,
): Promise<void> {
  const arrayBuffer = async () => new TextEncoder().encode(await text).buffer;
  const chosen = Object.assign(new File([], file), { arrayBuffer });
  const label = findAll('label').find(({ textContent }) => textContent === name);
  const field = (label as HTMLLabelElement).control as HTMLInputElement;
  await chooseFile(field, chosen);
}

describe.each([
  ['its files were read', false],
  ['it was looked at', true],
])('of keys that were opened while a list’s own were not known, since %s', (_, isRead) => {
  it.each([
    ['that of the list is held', 2, 1],
    ['that of another list is given up', 3, 0],
  ])('%s', async (__, seed, held) => {
    worker.wishes = 0;
    const stage = await show(<Publish start={() => worker as unknown as Worker} />, {});
    const keys = () => stage.findAll('.publish-keys code').length;
    const until = (check: () => void) =>
      eventually(async () => {
        await settle(10);
        check();
      });
    let read = (_text: string): void => {};
    const text = new Promise<string>((resolve) => {
      read = resolve;
    });
    await choose(stage, '打开名单的文件夹', 'latest.json', isRead ? '{}' : text);
    const key = exportKeyPair(await testKey(seed));
    await choose(stage, '打开发布密钥', 'release.key.json', key);
    await until(() => expect([worker.wishes, keys()]).toEqual([isRead ? 1 : 0, 1]));
    read('{}');
    await until(() => expect(worker.wishes).toBe(1));
    const [root, release] = [await testKey(1), await testKey(2)];
    const answer: ListSummary = {
      ...LIST,
      root: { keys: [root.id], threshold: 1 },
      release: { keys: [release.id], threshold: 1 },
    };
    await act(async () => worker.onmessage?.({ data: { answer } }));
    expect(stage.text()).toContain('不用这份名单');
    expect(keys()).toBe(held);
  });
});
