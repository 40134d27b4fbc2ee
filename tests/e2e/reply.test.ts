import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { recordPath } from '../../components/links';
import type { Entry } from '../../lib/domain/entry';
import { entryRows } from '../../lib/publish/entries/to-rows';
import { TEST_DAY } from '../browser/build';
import { buildOrgs } from '../unit/publish/helpers';
import { inOneBrowser } from './each-browser';
import { followList } from './follow-list';

/** What a listed unit replied: from the publisher's table, over a signed list, to the record. */

const REPLY = '已停止招生\u202e，并退还学费。<b>';
const PLAIN = '已停止招生，并退还学费。<b>';

// A record of more than this comes over a signed list in both (`record.test.ts`), and is drawn by the same code.
inOneBrowser('chromium', 'a reply', {}, ({ session }) => {
  let entries: readonly Entry[];
  let record: Page;

  beforeAll(async () => {
    const row = {
      列入日期: '2026-09-01',
      机构回应: REPLY,
      回应日期: '2026-09-20',
      回应链接: 'https://qiming.example.com/statement',
    };
    ({ entries } = await buildOrgs([row], TEST_DAY));
    const list = await followList(session, entries);
    record = await session.view(
      `/${recordPath({ list, id: entries[0]?.id ?? '' })}`,
      '.timeline .reply',
    );
  });

  it('stands under its act, as the unit’s own words and as text', async () => {
    const act = await record.$eval('.timeline li', (part) => part.textContent ?? '');
    expect(act.indexOf('作出行政处罚')).toBeGreaterThan(-1);
    expect(act.indexOf('该单位的回应（2026年9月20日）')).toBeGreaterThan(
      act.indexOf('作出行政处罚'),
    );
    expect(act).toContain('这是该单位自己的说法');
    expect(await record.$eval('.reply-text bdi', (part) => part.innerHTML)).toBe(
      PLAIN.replace('<b>', '&lt;b&gt;'),
    );
    expect(await record.$eval('.reply a', (link) => link.getAttribute('href'))).toBe(
      'https://qiming.example.com/statement',
    );
  });

  it('is in the publisher’s export', () => {
    const [head = [], row = []] = entryRows(entries, TEST_DAY);
    const cell = (name: string) => row[head.indexOf(name)];
    expect([cell('机构回应'), cell('回应日期'), cell('回应链接')]).toEqual([
      PLAIN,
      '2026-09-20',
      'https://qiming.example.com/statement',
    ]);
  });
});
