import { act } from 'react';
import { expect, it, vi } from 'vitest';
import { type Answer, useFurtherHits, useLookup } from '../../../components/use-lookup';
import { useLookAgain, useRequest } from '../../../components/use-request';
import { ANOTHER_STATE } from '../../../lib/domain/list-state';
import { eventually } from '../../eventually';
import { found, hit } from '../entrypoints/samples';
import { click, settle, show, turn } from '../entrypoints/stage';

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
  await eventually(async () => {
    await settle(50);
    expect(text()).toBe('0');
  });
  expect(muted).toHaveBeenCalledTimes(1);
  await eventually(async () => {
    await settle(50);
    expect(text()).toBe('1');
  });
  await settle(1200);
  expect(muted).toHaveBeenCalledTimes(2);
});

/** What a request and a look-up show of one record. */
function Told() {
  const request = useRequest('muted', {});
  const lookup = useLookup('示例');
  const muted = request.status === 'done' ? request.value.length : '';
  return <p>{[muted, lookup.status === 'done' ? lookup.found.total : ''].join('/')}</p>;
}

it('what was answered of one state of a list is asked for again of the next', async () => {
  let held = 1;
  const stage = await show(<Told />, {
    muted: () => Array.from({ length: held }, (_, at) => ({ list: 'x', id: `${at}` })) as never[],
    lookup: () => found(...Array.from({ length: held }, (_, at) => hit(`${at}`, '示例'))),
  });
  await settle();
  expect(stage.text()).toBe('1/1');
  held = 0;
  await settle();
  expect(stage.text()).toBe('1/1');
  await act(async () => void dispatchEvent(new Event(ANOTHER_STATE)));
  await settle();
  expect(stage.text()).toBe('0/0');
});

it('what was answered hours ago is asked for again where the view is seen again', async () => {
  let held = 1;
  const stage = await show(<Told />, {
    muted: () => Array.from({ length: held }, (_, at) => ({ list: 'x', id: `${at}` })) as never[],
    lookup: () => found(...Array.from({ length: held }, (_, at) => hit(`${at}`, '示例'))),
  });
  await settle();
  held = 0;
  await turn('hidden');
  expect(stage.text()).toBe('1/1');
  await turn('visible');
  expect(stage.text()).toBe('0/0');
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
