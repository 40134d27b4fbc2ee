import { act } from 'react';
import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Answer, useFurtherHits, useLookup } from '../../../components/use-lookup';
import { useLookAgain, useRequest } from '../../../components/use-request';
import { type Area, removeValues, writeValues } from '../../../lib/browser/storage';
import { DEFAULT_SETTINGS } from '../../../lib/domain/default-settings';
import type { Settings } from '../../../lib/domain/settings';
import { found, hit } from '../entrypoints/samples';
import { click, type Stage, settle, show, turn } from '../entrypoints/stage';

/** Longer than a view waits before it asks again. */
const SLOW_MS = 1300;

/** Shows how many are muted, and looks again until there is one. */
function Count() {
  const request = useRequest('muted', {});
  useLookAgain(request, request.status !== 'done' || request.value.length === 0);
  return <p>{request.status === 'done' ? request.value.length : 'waiting'}</p>;
}

it('shows what a slow worker answers, and asks again only after an answer, until it is content', async () => {
  const muted = vi
    .fn<() => Promise<never[]>>()
    .mockImplementation(async () => [{ list: 'x', id: 'x' }] as never[])
    .mockImplementationOnce(async () => {
      await new Promise((resolve) => setTimeout(resolve, SLOW_MS));
      return [];
    });
  const { text } = await show(<Count />, { muted });
  await settle(SLOW_MS);
  expect([text(), muted.mock.calls.length]).toEqual(['0', 1]);
  await settle(SLOW_MS);
  expect([text(), muted.mock.calls.length]).toEqual(['1', 2]);
  await settle(SLOW_MS);
  expect(muted).toHaveBeenCalledTimes(2);
});

/** What a request and a look-up show of one record. */
function Told() {
  const request = useRequest('muted', {});
  const lookup = useLookup('示例');
  const muted = request.status === 'done' ? request.value.length : '';
  return <p>{[muted, lookup.status === 'done' ? lookup.found.total : ''].join('/')}</p>;
}

/** A view of what is there, until nothing is any more. */
async function told(today = () => '2026-10-01') {
  let held = 1;
  const answers = {
    muted: () => Array.from({ length: held }, (_, at) => ({ list: 'x', id: `${at}` })) as never[],
    lookup: () => found(...Array.from({ length: held }, (_, at) => hit(`${at}`, '示例'))),
  };
  const stage = await show(<Told />, answers, today);
  await settle();
  expect(stage.text()).toBe('1/1');
  held = 0;
  return stage;
}

/** Longer than a view waits for more to change. */
const REST_MS = 200;

/** What was answered is asked for again, and nothing is there any more. */
async function untilNothing(stage: Stage): Promise<void> {
  await settle(REST_MS);
  await settle();
  expect(stage.text()).toBe('0/0');
}

/** What is written by the worker when something is decided or a list is looked at: before, and now. */
it.each<[string, Area, string, unknown, unknown]>([
  ['a mute', 'local', 'muted', undefined, [1]],
  ['a paused list', 'local', 'paused', ['a'], undefined],
  ['a watched name', 'local', 'watched', [1], [2]],
  ['a policy', 'local', 'policy', undefined, { hide: [] }],
  ['a look that begins', 'local', 'sync:a', undefined, { step: 'root' }],
  ['a look that has ended', 'local', 'sync:a', { step: 'index' }, undefined],
  ['what a private window keeps', 'session', 'dismissed', undefined, [1]],
  ['the worker’s own look', 'session', 'upkeep-due', 1, 2],
])('what was answered before %s is asked for again', async (_, area, key, before, now) => {
  if (before !== undefined) await writeValues(area, { [key]: before });
  const stage = await told();
  await act(() =>
    now === undefined ? removeValues(area, key) : writeValues(area, { [key]: now }),
  );
  await untilNothing(stage);
});

it('what was answered before a permission was given or taken is asked for again', async () => {
  for (const event of ['onAdded', 'onRemoved'] as const) {
    const heard = vi.spyOn(fakeBrowser.permissions[event], 'addListener');
    const stage = await told();
    await act(async () => {
      for (const [listener] of heard.mock.calls) listener({});
    });
    await untilNothing(stage);
    await stage.close();
    heard.mockRestore();
  }
});

it('what bears on no answer asks nothing, and several changes at once ask once', async () => {
  await writeValues('local', { 'sync:a': { step: 'root' }, muted: [1] });
  const stage = await told();
  const asked = () => stage.asked.filter((line) => line.startsWith('muted')).length;
  expect(asked()).toBe(1);
  await act(async () => {
    await writeValues('local', { 'sync:a': { step: 'index' }, 'db:pages': 1, muted: [1] });
    await writeValues('session', { 'page:7': 1, 'answers:7': 1 });
  });
  await settle(REST_MS);
  expect(asked()).toBe(1);
  for (const muted of [[], [2], [3]]) {
    await act(() => writeValues('local', { muted }));
    await settle(20);
  }
  await settle(REST_MS);
  expect(asked()).toBe(2);
});

it('what was answered yesterday is asked for again', async () => {
  let day = '2026-10-01';
  const stage = await told(() => day);
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  day = '2026-10-02';
  await act(async () => void document.dispatchEvent(new Event('visibilitychange')));
  await untilNothing(stage);
});

it('a view that nobody sees asks nothing until it is seen again: its answers may be hours old', async () => {
  const stage = await told();
  const seen = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  await act(() => writeValues('local', { muted: [1] }));
  await settle(REST_MS);
  expect(stage.text()).toBe('1/1');
  seen.mockRestore();
  await turn('visible');
  await untilNothing(stage);
});

it('settings that were saved elsewhere hold here, and those of before where nobody answers', async () => {
  let saved: Settings = { ...DEFAULT_SETTINGS, theme: 'dark' };
  let isSilent = false;
  await show(<Told />, {
    muted: () => [],
    lookup: () => found(),
    settings: () => (isSilent ? Promise.reject(new Error('no worker')) : saved),
  });
  const { dataset } = document.documentElement;
  expect(dataset.theme).toBe('dark');
  saved = { ...saved, theme: 'light' };
  await act(() => writeValues('local', { settings: 1 }));
  await settle(REST_MS);
  expect(dataset.theme).toBe('light');
  isSilent = true;
  await act(() => writeValues('local', { settings: 2 }));
  await settle(REST_MS);
  expect(dataset.theme).toBe('light');
});

/** A look-up, and how many of its hits are shown. */
function Further({ answer }: { answer: Answer }) {
  const { hits, more } = useFurtherHits(answer);
  return (
    <button type="button" onClick={more}>
      {hits.length}
    </button>
  );
}

function Asked() {
  const lookup = useLookup('示例');
  return lookup.status === 'done' && <Further answer={lookup} />;
}

it('an answer that is the same as before keeps the hits that were asked for beyond it', async () => {
  let listed = '示例甲';
  const stage = await show(<Asked />, {
    lookup: ({ from = 0 }) => ({ ...found(hit(from ? 'b' : 'a', listed)), total: 2 }),
  });
  await settle();
  await click(stage.find('button'));
  expect(stage.text()).toBe('2');
  await turn('visible');
  expect(stage.text()).toBe('2');
  listed = '示例乙';
  await turn('visible');
  expect(stage.text()).toBe('1');
});
