import { describe, expect, it } from 'vitest';
import { ATTACHMENT_OTHERS } from '../../fixtures/official-sites/attachments';
import { FILLERS } from '../../fixtures/official-sites/columns-titles';
import { JSON_OTHERS } from '../../fixtures/official-sites/json';
import { type Look, truthOf } from '../../fixtures/official-sites/looks';
import type { SiteName } from '../../fixtures/official-sites/model';
import {
  SITE_SOURCES,
  SITE_SOURCES_AMENDED,
  type SiteSource,
} from '../../fixtures/official-sites/sources';
import {
  AMENDED_FROM,
  EIGHT_LOOKS,
  NO_ALIASES,
  NOTICES,
  offSource,
  SHARED_ACTS,
  THREE_LOOKS,
} from '../../fixtures/official-sites/truth';
import { byKey, type Got, sitesOfTest, text } from './official-sites-client';

/** What stands beside the notices; the site that moved has nothing else. */
const OTHERS: Record<SiteName, readonly { title: string }[]> = {
  columns: FILLERS,
  json: JSON_OTHERS,
  attachments: ATTACHMENT_OTHERS,
  moved: [],
};

const { sites, on } = sitesOfTest();

/** A notice's words without what surrounds them. */
function words(got: Got): string {
  const [, main = ''] = text(got).split('<div id="zoom">');
  return main.split('<div class="footer">')[0] ?? '';
}

describe('the truth', () => {
  it('counts what each of three looks finds and tells', () => {
    const looks = truthOf(THREE_LOOKS, sites().origins);
    const count = (of: (look: Look) => readonly unknown[]) => looks.map((look) => of(look).length);
    expect(count((look) => look.new)).toEqual([18, 15, 19]);
    expect(count((look) => look.alarms)).toEqual([3, 4, 11]);
    expect(count((look) => look.unchanged)).toEqual([0, 9, 28]);
    expect(new Set(looks.flatMap((look) => look.alarms.map(({ kind }) => kind))).size).toBe(11);
    expect(looks[2]?.mayBeNew.map(({ key }) => key)).toEqual(['m9', 'm10', 'h3']);
  });

  it('knows every notice after eight looks, the sources amended', () => {
    const looks = truthOf(EIGHT_LOOKS, sites().origins, AMENDED_FROM);
    const keys = NOTICES.map(({ key }) => key);
    expect(new Set(looks.at(-1)?.knownByNow)).toEqual(new Set(keys));
    const fresh = looks.flatMap((look) => look.new.map(({ key }) => key));
    expect(new Set(fresh).size).toBe(fresh.length);
  });

  it('amends no source but that of the site that moved, by columns that hold what is new', async () => {
    const amended = SITE_SOURCES_AMENDED(sites().origins);
    const first = SITE_SOURCES(sites().origins);
    const differs = (each: SiteSource, at: number) =>
      JSON.stringify(each) !== JSON.stringify(first[at]);
    expect(amended.filter(differs).map(({ id }) => id)).toEqual(['moved']);
    const moved = amended.find(({ id }) => id === 'moved');
    const pages: string[] = [];
    for (const { url } of moved?.index ?? []) {
      pages.push(text(await on(31, 'moved', url.slice(sites().origins.moved.length))));
    }
    for (const key of ['m9', 'm10', 'h3']) expect(pages.join('')).toContain(byKey(key).path);
  });

  it('finds by the patterns every notice and no other link', () => {
    for (const source of SITE_SOURCES(sites().origins)) {
      const [link, title] = [
        new RegExp(source.linkPattern, 'u'),
        new RegExp(source.titlePattern, 'u'),
      ];
      for (const notice of NOTICES.filter(({ site }) => site === source.id)) {
        expect(`${title.test(notice.title)} ${notice.title}`).toBe(`true ${notice.title}`);
        const addresses = [notice.path, ...notice.aliases.map(({ path }) => path)];
        for (const path of addresses)
          expect(link.test(sites().origins[source.id] + path)).toBe(true);
      }
      const others = OTHERS[source.id].map((each) => each.title);
      expect(others.filter((each) => title.test(each))).toEqual([]);
      for (const { url } of offSource(sites().origins)) expect(link.test(url)).toBe(false);
    }
  });

  it('calls aliases what says the same, and nothing else', async () => {
    for (const { path, aliases } of ['c3', 'c9', 'c10'].map(byKey)) {
      const own = words(await on(31, 'columns', path));
      expect(own.length).toBeGreaterThan(100);
      for (const alias of aliases) expect(words(await on(31, 'columns', alias.path))).toBe(own);
    }
    for (const [one, other] of NO_ALIASES.map(({ keys }) => keys)) {
      const [a, b] = [byKey(one), byKey(other)];
      expect(a.title).toBe(b.title);
      expect(words(await on(31, 'columns', a.path))).not.toBe(
        words(await on(31, 'columns', b.path)),
      );
    }
    for (const { keys } of SHARED_ACTS) {
      const told = keys.map((key) => JSON.stringify([byKey(key).title, byKey(key).units]));
      expect(new Set(told).size).toBe(1);
    }
  });
});
