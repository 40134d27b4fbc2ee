import type { Page } from 'puppeteer-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { JudgeReply } from '../../lib/domain/page-views';
import { inspectPage } from '../browser/inspect';
import { clickMark, type DrawnMark, readMarks } from '../browser/marks';
import { renderSerp, serpUrl } from '../browser/sample-serp';
import { savedPage } from '../browser/saved-page';
import { nodesOf, textOf } from '../browser/tree';
import { until } from '../browser/until';
import { entry as listedEntry } from '../unit/list/sample';
import { inEachBrowser, partOf } from './each-browser';
import { followList } from './follow-list';
import { ENTRIES, SCHOOL, SEARCH } from './sample';
import { FILING, LINKED, school, siteWith } from './sitecheck-pages';

/** A page that wants to know what was written on it, or to keep itself from being read. */

const SITE = 'https://kecheng.example/';
const SERP = serpUrl(SCHOOL);

/** Names that elements can take of a document and of a form. */
const OF_DOCUMENT =
  'body head title documentElement contentType readyState prerendering querySelector querySelectorAll createElement createElementNS createTreeWalker addEventListener fullscreenElement';
const OF_FORM =
  'lastChild previousSibling firstChild nextSibling lastElementChild previousElementSibling parentElement nodeType localName id getAttribute hasAttribute matches closest querySelector querySelectorAll getElementsByTagName textContent';
const shadowing = (names: string, tag: string): string =>
  names
    .split(' ')
    .map((name) => `<${tag} name="${name}">`)
    .join('');

/** A listed site in which all of these names are taken. */
const SHADOWED =
  savedPage(`<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>课程</title>
  <body>${shadowing(OF_DOCUMENT, 'img')}<main><h1>课程</h1></main>
  <form><div style="display:none">${shadowing(OF_FORM, 'input')}</div>
  <footer><p>${LINKED}</p></footer></form></body></html>`);

/** More listed institutions than a page without an adapter is told of. */
const MANY = Array.from({ length: 40 }, (_, at) => listedEntry(at + 1));

/** A page that tries their names, each as a course's provider. */
const TRYING =
  savedPage(`<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>课程</title><body><main>
  ${MANY.map(
    ({ names }, at) =>
      `<div class="card"><h3><a href="https://site${at}.example.net/">暑期书法课${at}</a></h3>
      <p>小学三至六年级，周末开课</p><span class="org-name">${names[0]?.text}</span></div>`,
  ).join('')}</main></body></html>`);

const OF_COURSE = (at: number): string =>
  `<div class="card"><h3><a href="https://site${at}.example.net/">暑期书法课${at}</a></h3>
  <p>小学三至六年级，周末开课</p><span class="org-name">${MANY[at]?.names[0]?.text}</span></div>`;

const listing = (script: string): ReturnType<typeof savedPage> =>
  savedPage(
    `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>课程</title><script>globalThis.leaks = [];
    ${script}</script><body><main>${[0, 1, 2, 3, 4, 5].map(OF_COURSE).join('')}</main></body></html>`,
    true,
  );

/** Hears every event of the window, and notes what leads into a root that is closed to it. */
const LISTENING = `const isInside = (node) => {
    try { return node.getRootNode() instanceof ShadowRoot } catch { return false }
  };
  const WORDS = ['target', 'relatedTarget', 'originalTarget', 'explicitOriginalTarget', 'rangeParent'];
  const hear = (event) => {
    const all = [...event.composedPath(), ...WORDS.map((word) => event[word])];
    if (all.some(isInside)) leaks.push(event.type);
  };
  const types = ['DOMActivate', 'focusin', 'focusout', 'DOMMouseScroll', 'MozMousePixelScroll'];
  for (const name in window) if (name.startsWith('on')) types.push(name.slice(2));
  for (const type of types) addEventListener(type, hear, true);`;

/** Makes a class for the name of every element that is added, and asks it for its root. Adds cards meanwhile. */
const DEFINING = `new MutationObserver((records) => {
    for (const { localName } of records.flatMap(({ addedNodes }) => [...addedNodes])) {
      if (!/-/.test(localName) || customElements.get(localName)) continue;
      customElements.define(localName, class extends HTMLElement {
        inside = this.attachInternals();
        connectedCallback() {
          setTimeout(() => this.inside.shadowRoot && leaks.push(this.inside.shadowRoot.innerHTML), 100);
        }
      });
      document.querySelector('main').insertAdjacentHTML('beforeend', more.shift() ?? '');
    }
  }).observe(document, { childList: true, subtree: true });
  const more = ${JSON.stringify([6, 7, 8].map(OF_COURSE))};`;

/** Takes all listeners off the window when something is drawn, adds its own, and puts back what was drawn. */
const OPENING = `let isOpened = false;
  new MutationObserver(() => {
    const drawn = document.querySelector(':not(:defined)');
    if (isOpened || !drawn) return;
    isOpened = true;
    const html = document.documentElement;
    document.open();
    document.close();
    ${LISTENING}
    document.replaceChildren(html);
  }).observe(document, { childList: true, subtree: true });`;

/** Fonts by the names under which systems have them, each of which the page hears of when a text asks for it. */
const FONTS =
  'system-ui,sans-serif,serif,-apple-system,BlinkMacSystemFont,Segoe UI,Arial,Microsoft YaHei,Noto Sans CJK SC,PingFang SC,Times New Roman';
const FACES = FONTS.split(',')
  .map(
    (name) =>
      `@font-face{font-family:"${name}";src:url(/${encodeURIComponent(name)}.woff2);unicode-range:U+4E00-9FFF}`,
  )
  .join('');

/** Everything that a mark says, piece by piece. */
const piecesOf = ({ tree }: DrawnMark): string[] =>
  [...nodesOf(tree)].flatMap(({ attributes }) => attributes['data-t']?.trim() || []);

/** What the page finds of some texts, by each way that it has. */
function findings(page: Page, texts: readonly string[]): Promise<string[]> {
  return page.evaluate((wanted) => {
    const { find } = window as unknown as { find(...args: unknown[]): boolean };
    const selection = getSelection();
    const isFound = (text: string): boolean => {
      selection?.removeAllRanges();
      return find.call(window, text, false, false, true, false, true, false);
    };
    const found = wanted.filter(isFound);
    selection?.selectAllChildren(document.documentElement);
    const read = [`${selection}`, document.documentElement.textContent];
    selection?.removeAllRanges();
    return [...found, ...wanted.filter((text) => read.some((each) => each?.includes(text)))];
  }, texts);
}

inEachBrowser(
  'a page that spies',
  { viewport: { width: 1000, height: 800 } },
  ({ name, session, once }) => {
    let page: Page;
    let list: string;

    beforeAll(async () => {
      list = await followList(session, [
        ...ENTRIES,
        { ...school('违规收集个人信息'), id: 'site' },
        ...MANY,
      ]);
      page = await session.newPage();
    });

    async function marksOn(url: string): Promise<DrawnMark[]> {
      await session.goOn(page, url);
      return (await inspectPage(session, page)).marks;
    }

    /** What the page itself does not say. */
    async function ownPieces(marks: readonly DrawnMark[]): Promise<string[]> {
      const said = await page.evaluate(() => document.documentElement.textContent ?? '');
      return marks.flatMap(piecesOf).filter((text) => !said.includes(text));
    }

    it('finds its own words, in Chromium those of closed roots too', async () => {
      session.serve(SITE, siteWith(LINKED));
      await marksOn(SITE);
      await page.evaluate(() => {
        const host = document.body.appendChild(document.createElement('div'));
        host.attachShadow({ mode: 'closed' }).append('暗格里的字');
      });
      const found = await findings(page, [FILING, '暗格里的字']);
      expect(found).toContain(FILING);
      if (name === 'chromium') expect(found).toContain('暗格里的字');
    });

    it('finds no word of an annotation, a popover and a quiet line', async () => {
      session.serve(SERP, savedPage(renderSerp({ ...SEARCH, query: SCHOOL })));
      const drawn = await marksOn(SERP);
      expect(drawn.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['pill', 'line']));
      const at = drawn.findIndex(({ kind }) => kind === 'pill');
      await clickMark(page, at);
      const opened = async () => (await readMarks(session.engine, page))[at];
      await until('the popover is drawn', async () => {
        const mark = await opened();
        return mark !== undefined && textOf(mark.tree).includes('2026年9月1日');
      });
      const pieces = await ownPieces(await readMarks(session.engine, page));
      expect(pieces.length).toBeGreaterThan(15);
      expect(await findings(page, pieces)).toEqual([]);
    });

    it('finds no word of a banner', async () => {
      session.serve(SITE, siteWith(LINKED));
      const drawn = await marksOn(SITE);
      expect(drawn.map(({ kind }) => kind)).toEqual(['banner']);
      const pieces = await ownPieces(drawn);
      expect(pieces.length).toBeGreaterThan(4);
      expect(await findings(page, pieces)).toEqual([]);
    });

    it.each(partOf(['zh-CN', 'en'] as const, name, 2))(
      'lends its fonts to no mark in %s',
      async (language) => {
        await session.ask('saveSettings', { language });
        const dressed = renderSerp({ ...SEARCH, query: SCHOOL }).replace(
          '</head>',
          `<style>${FACES}body,body *{font-family:monospace!important}</style></head>`,
        );
        expect(dressed).toContain(FACES);
        session.serve(SERP, savedPage(dressed));
        const drawn = await marksOn(SERP);
        const at = drawn.findIndex(({ kind }) => kind === 'pill');
        await clickMark(page, at);
        await until('the popover is drawn', async () => {
          const mark = (await readMarks(session.engine, page))[at];
          return mark !== undefined && textOf(mark.tree).includes('余姚市示例');
        });
        const asked = await page.evaluate(() =>
          [...document.fonts].filter(({ status }) => status !== 'unloaded').map((f) => f.family),
        );
        await session.ask('saveSettings', { language: 'auto' });
        expect(asked).toEqual([]);
      },
    );

    it('leaves the words of a banner to screen readers', async () => {
      session.serve(SITE, siteWith(LINKED));
      const [banner] = await marksOn(SITE);
      const names = (await session.engine.accessibles(page)).map(({ name }) => name);
      const pieces = banner ? piecesOf(banner) : [];
      expect(pieces.length).toBeGreaterThan(4);
      for (const text of pieces)
        expect(
          names.some((name) => name.includes(text)),
          text,
        ).toBe(true);
    });

    const leaks = (): Promise<string[]> =>
      page.evaluate(() => (globalThis as unknown as { leaks: string[] }).leaks);

    /** What a person does on the first mark: look for it, open it, and go through it by keys. */
    async function use(): Promise<void> {
      const [x, y] = await page.$eval(':not(:defined)', (host) => {
        const { left, top, width } = host.getBoundingClientRect();
        return [left + width / 2, top] as const;
      });
      for (let below = -20; below < 40; below += 4) await page.mouse.move(x, y + below);
      await clickMark(page, 0);
      await page.mouse.move(x, y + 60);
      for (const key of ['Tab', 'Tab', 'ArrowDown', 'Escape'] as const)
        await page.keyboard.press(key);
    }

    it('hears of no input on an annotation what it was for', async () => {
      session.serve(SITE, listing(LISTENING));
      expect(await marksOn(SITE)).toHaveLength(6);
      await use();
      const [first] = await readMarks(session.engine, page);
      expect(first && textOf(first.tree)).toContain('单位名称一致');
      expect(await leaks()).toEqual([]);
    });

    it('is let into no root by a class for its element’s name', async () => {
      session.serve(SITE, listing(DEFINING));
      await session.goOn(page, SITE);
      await inspectPage(session, page, { hasCards: true, quietMs: 500 });
      const cards = await page.evaluate(() => document.querySelectorAll('.card').length);
      expect([cards, await leaks()]).toEqual([9, []]);
    });

    it('hears no more when it has taken all listeners off its window', async () => {
      session.serve(SITE, listing(OPENING));
      await marksOn(SITE);
      expect(await page.evaluate('isOpened')).toBe(true);
      await page.mouse.move(100, 100);
      const boxes = await page.$$eval(':not(:defined)', (hosts) =>
        hosts.map((host) => host.getBoundingClientRect()).map(({ x, y }) => [x, y] as const),
      );
      for (const [x, y] of boxes) await page.mouse.move(x + 30, y + 5);
      expect(await leaks()).toEqual([]);
    });

    once(
      'is told of twenty institutions when it tries the names of forty, and the toolbar of all',
      async () => {
        session.serve(SITE, TRYING);
        await session.goOn(page, SITE);
        const { marks, badge } = await inspectPage(session, page, { hasCards: true });
        expect([marks.length, badge]).toEqual([20, '40']);
      },
    );

    describe('and has taken our script over', () => {
      const refOf = (id: string) => ({ entry: { list, id } });
      const errorOf = async (name: string, payload: unknown) => {
        const reply = await session.askAsPage(page, name, payload);
        return reply.ok ? 'answered' : reply.error.code;
      };
      beforeEach(async () => {
        session.serve(SITE, listing(''));
        expect(await marksOn(SITE)).toHaveLength(6);
      });

      it('asks for nothing of the views', async () => {
        const asked = { lookup: { text: SCHOOL }, record: refOf('e1'), lists: {}, learned: {} };
        for (const [name, payload] of Object.entries(asked))
          expect([name, await errorOf(name, payload)]).toEqual([name, 'not-allowed']);
      });

      it('asks for nothing from inside a frame, where Chromium has no script of ours', async () => {
        const frame = `${SITE}frame`;
        session.serve(frame, savedPage('<!doctype html><p>暑期班'));
        session.serve(SITE, savedPage(`<!doctype html><title>课程</title><iframe src="${frame}">`));
        await page.goto(SITE, { waitUntil: 'load' });
        const asked = session.askAsPage(page, 'checkAddress', {}, 'frame');
        if (name === 'chromium') await expect(asked).rejects.toThrow('no script of ours');
        else expect(await asked).toMatchObject({ ok: false, error: { code: 'not-allowed' } });
        expect(await session.askAsPage(page, 'checkAddress', {})).toMatchObject({ ok: true });
      });

      it('opens no record that it was not shown, and one that it was', async () => {
        expect(await errorOf('openRecord', refOf('site'))).toBe('not-allowed');
        const before = await session.tabIds();
        expect(await errorOf('openRecord', refOf('e1'))).toBe('answered');
        expect(await session.tabIds()).toHaveLength(before.length + 1);
        expect((await session.openedTab('/record.html')).searchParams.get('id')).toBe('e1');
      });

      once('closes no banner that it was not shown', async () => {
        for (const id of ['site', 'e1'])
          expect(await errorOf('dismissBanner', refOf(id))).toBe('not-allowed');
        session.serve(SITE, siteWith(LINKED));
        expect((await marksOn(SITE)).map(({ kind }) => kind)).toEqual(['banner']);
      });

      once('gets answers of a bounded size about cards that it makes up', async () => {
        const subjects = Array.from({ length: 200 }, (_, ref) => ({
          ref,
          url: `https://site${ref}.example.net/`,
          title: MANY[ref % MANY.length]?.names[0]?.text,
        }));
        const cards = { site: 'generic', recognised: 200, subjects, fresh: false, gone: [] };
        const told = new Set<string>();
        for (let at = 0; at < 5; at++) {
          const reply = await session.askAsPage(page, 'judge', cards);
          if (!reply.ok) throw new Error(reply.error.code);
          const { marks } = reply.value as JudgeReply;
          expect(Buffer.byteLength(JSON.stringify(marks))).toBeLessThan(65 * 1024);
          for (const { entry } of marks) told.add(entry.id);
        }
        expect(told.size).toBe(20);
      });
    });

    it('is told nothing by an engine’s page that it holds in a frame', async () => {
      session.serve(SERP, savedPage(renderSerp({ ...SEARCH, query: SCHOOL })));
      session.serve(
        SITE,
        savedPage(`<!doctype html><title>课程</title><iframe src="${SERP}"></iframe>`),
      );
      await session.goOn(page, SITE);
      const frame = await until('the frame is there', async () => {
        const found = page.frames().find((each) => each.url() === SERP);
        const titles = await found?.evaluate(() => document.querySelectorAll('h2').length);
        return (titles ?? 0) > 3 && found;
      });
      await inspectPage(session, page, { quietMs: 1500 });
      const own = await frame.evaluate(() => document.querySelectorAll(':not(:defined)').length);
      expect([own, await session.badgeText(await session.tabOf(page))]).toEqual([0, '']);
    });

    it('is read although its elements take the names of what is read', async () => {
      // Nothing can be asked of such a page: in a tab of its own, no badge is of the page before.
      const shadowed = await session.visit(SITE, SHADOWED);
      const tab = await session.tabOf(shadowed);
      await until('the badge speaks', async () => (await session.badgeText(tab)) === '1');
      const { website } = await session.ask('page', { tab });
      expect(website?.filings).toEqual([FILING]);
      const banner = async () =>
        (await session.engine.trees(shadowed, ':not(:defined):empty')).map(textOf);
      await until('the banner is drawn', async () =>
        (await banner()).some((text) => text.includes(SCHOOL)),
      );
      await shadowed.close();
    });
  },
);
