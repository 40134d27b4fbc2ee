import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inspectPage } from '../browser/inspect';
import { renderSerp, type SampleSearch, serpUrl } from '../browser/sample-serp';
import { savedPage } from '../browser/saved-page';
import type { Session } from '../browser/session';
import { readyBrowsers } from '../browser/setup';
import { until } from '../browser/until';
import { followList } from './follow-list';
import { launchOwn } from './kept-browser';
import { ENTRIES, SCHOOL } from './sample';

/** A Firefox that never remembers history: IndexedDB refuses, and the lists lie in `storage.local`. */

const SEARCH: SampleSearch = {
  query: '暑期课程',
  bold: '暑期',
  results: [
    { title: SCHOOL, url: 'https://school.example.org/', snippet: '', why: 'the full name' },
    { title: '暑期课程', url: 'https://else.example.org/', snippet: '', why: 'another site' },
  ],
};

const firefox = readyBrowsers().filter(({ name }) => name === 'firefox');

describe.each(firefox)('never remembering history in $name', (ready) => {
  let session: Session;

  beforeAll(async () => {
    // The way an extension gets into such a Firefox here restarts it at once, and no page is opened.
    session = await launchOwn(ready, { neverRemember: true, keepWelcome: true });
  });
  afterAll(async () => session?.close());

  const lists = () => session.ask('lists', {});

  async function marks(): Promise<string[]> {
    const page = await session.visit(serpUrl(SEARCH.query));
    const { verdicts } = await inspectPage(session, page);
    await page.close();
    return verdicts.map(({ ref, tier }) => `${ref} ${tier}`);
  }

  it('takes in the bundled list, follows another, and marks from it after its worker has ended', async () => {
    session.serve(serpUrl(SEARCH.query), savedPage(renderSerp(SEARCH)));
    await until('the bundled list is live', async () => ((await lists())[0]?.live ?? 0) > 0);
    const identity = await followList(session, ENTRIES);
    expect(await marks()).toEqual(['0 named']);
    await session.killWorker();
    expect(await marks()).toEqual(['0 named']);
    expect(await session.ask('learned', {})).toEqual([]);
    expect((await lists()).map(({ fault }) => fault)).toEqual([undefined, undefined]);
    await session.ask('unsubscribe', { list: identity });
    expect(await marks()).toEqual([]);
    expect(await session.errors()).toEqual([]);
  });

  it('is what it says it is', async () => {
    const page = await session.ownTab();
    const refusal = await page.evaluate(
      () =>
        new Promise((resolve) => {
          const request = indexedDB.open('probe');
          request.onsuccess = () => resolve('opened');
          request.onerror = () => resolve(request.error?.name);
        }),
    );
    expect(refusal).toBe('InvalidStateError');
  });
});
