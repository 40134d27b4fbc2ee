import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Entry } from '../../lib/domain/entry';
import { until } from '../browser/until';
import { askedLookups } from './asked-lookups';
import { inOneBrowser } from './each-browser';
import { followList } from './follow-list';
import { COMPANY, ENTRIES, identifier, SCHOOL } from './sample';
import { allChecked, pasteRows, states } from './vet-page';

/**
 * Twelve things that people have, in popup, address bar, call view and vetting: one and the same answer. That each of
 * these four asks the worker in both browsers is told by their own tests.
 */

const SIZE = { width: 400, height: 600 };
const FIELD = '.search-field textarea';
const APP = '示例在线';

const LISTED: Entry[] = ENTRIES.map((entry) => {
  if (entry.id === 'app') return { ...entry, identifiers: [identifier('app', 'apple:9990000001')] };
  if (entry.id !== 'school') return entry;
  const further = [
    identifier('uscc', '91330281MAYX000177'),
    identifier('icp', '浙ICP备12345678号'),
    identifier('psb', '浙公网安备33028199000001号'),
    identifier('phone', '0574-62000001'),
  ];
  return { ...entry, identifiers: [...entry.identifiers, ...further] };
});

type Answer = 'sure' | 'check' | 'near' | 'none';

/** What is typed, whom it finds, and how sure that is. */
const INPUTS: readonly (readonly [input: string, found: string | null, answer: Answer])[] = [
  [SCHOOL, SCHOOL, 'sure'],
  [`“${SCHOOL}”怎么样`, SCHOOL, 'sure'],
  ['统一社会信用代码：9133 0281 MAYX 0001 77', SCHOOL, 'sure'],
  ['【http://www.qiming.example.com/bm?utm_source=sms】', SCHOOL, 'sure'],
  ['https://apps.apple.com/cn/app/id9990000001?mt=8', APP, 'sure'],
  ['备案号：浙 ＩＣＰ 备 12345678 号 - 1', SCHOOL, 'sure'],
  ['浙公网安备 33028199000001', SCHOOL, 'sure'],
  ['电话：0574-62000001（微信同号）', SCHOOL, 'check'],
  ['slqimingjy', COMPANY, 'near'],
  ['余姚启明', SCHOOL, 'near'],
  [SCHOOL.replace('启明', '起明'), SCHOOL, 'near'],
  ['91330281MAYX99990K', null, 'none'],
];

const NAMES = [SCHOOL, APP, COMPANY];

/** Of the names that may be found, the first one that a text of a page tells. */
const firstNamed = (texts: readonly string[]): string | null =>
  texts.map((text) => NAMES.find((name) => text.includes(name))).find(Boolean) ?? null;

const textsOf = (page: Page, selector: string): Promise<string[]> =>
  page.$$eval(selector, (all) => all.map(({ textContent }) => textContent ?? ''));

const fill = (page: Page, selector: string, text: string): Promise<void> =>
  page.$eval(
    selector,
    (field, value) => {
      (field as HTMLTextAreaElement).focus();
      (field as HTMLTextAreaElement).select();
      document.execCommand('insertText', false, value);
    },
    text,
  );

const idOf = (name: string | null): string | undefined =>
  LISTED.find(({ names }) => names.some(({ text }) => text === name))?.id;

inOneBrowser('chromium', 'one box', { viewport: SIZE }, ({ session }) => {
  let popup: Page;
  let call: Page;
  let vetted: Map<string, string>;

  beforeAll(async () => {
    await followList(session, LISTED);
    vetted = await vetAll();
    call = await session.view('/call.html', '[name=name]', SIZE);
    popup = await session.view('/popup.html?tab=none&lookup', FIELD, SIZE);
  });

  async function vetAll(): Promise<Map<string, string>> {
    const page = await session.view('/vet.html', 'textarea', { width: 1100, height: 900 });
    await pasteRows(page, INPUTS.map(([input]) => input).join('\n'));
    await allChecked(page);
    const found = new Map(await states(page));
    return new Map(INPUTS.map(([input], at) => [input, found.get(String(at + 1)) ?? '']));
  }

  describe.each(INPUTS)('%j', (input, wanted, answer) => {
    it('is answered by the popup', async () => {
      await popup.bringToFront();
      await fill(popup, FIELD, input);
      await until('the popup answers', async () => {
        const named = firstNamed(await textsOf(popup, '.lookup .card'));
        const isNone = (await popup.$('.not-listed')) !== null;
        return wanted === null ? isNone : named === wanted;
      });
    });

    it('is answered by the call view', async () => {
      await call.bringToFront();
      await fill(call, '[name=name]', input);
      await until('the call view answers', async () => {
        const named = firstNamed(await textsOf(call, '.offered'));
        return named === wanted;
      });
    });

    it('is answered by the address bar', async () => {
      await session.engine.enterInAddressBar(input);
      // A telephone number opens the look-up: a record would not say that the number is to be checked first.
      if (answer === 'sure') {
        const record = await session.openedTab('/record.html?');
        return expect(record.searchParams.get('id')).toBe(idOf(wanted));
      }
      await until('the lookup shows its text', async () =>
        (await askedLookups(popup)).includes(input),
      );
      expect((await session.openedTab('/popup.html?lookup')).search).toBe('?lookup');
    });

    it('is answered by vetting', () => {
      const STATES: Record<Answer, string> = {
        sure: 'listed',
        check: 'check',
        near: 'check',
        none: 'none',
      };
      expect(vetted.get(input)).toBe(STATES[answer]);
    });
  });
});
