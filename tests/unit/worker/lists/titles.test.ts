import { describe, expect, it } from 'vitest';
import { BUILTIN } from '../../../../lib/store/own-names';
import { shownTitles, titledLists, titleKey } from '../../../../lib/worker/lists/titles';

const row = (identity: string, title: string) => ({
  identity,
  ...(identity === BUILTIN ? {} : { url: `https://${identity}.example/list/` }),
  live: {
    id: identity,
    manifest: '',
    segments: [],
    indexFormat: 0,
    title,
    publisher: '',
    asOf: '2026-09-01',
    live: 1,
  },
});

describe('titles of lists', () => {
  it.each(['示例 名单Ａ', '示例\u200b名单a', '示例名單А', '《示例名单》α'])(
    '%s looks like 示例名单a',
    (title) => {
      expect(titleKey(title)).toBe(titleKey('示例名单a'));
    },
  );

  it.each([
    ['示例名单l', '示例名单1'],
    ['示例名单I', '示例名单1'],
    ['示例名单І', '示例名单l'],
    ['示例名单O', '示例名单0'],
    ['エ信部通报', '工信部通报'],
    ['ｴ信部通报', '工信部通报'],
    ['第ー批名单', '第一批名单'],
    ['人ロ名单', '人口名单'],
    ['示例名单é', '示例名单E'],
    ['lıst', 'list'],
    ['二〇名单', '二0名单'],
  ])('%s looks like %s', (title, other) => expect(titleKey(title)).toBe(titleKey(other)));

  it.each([
    ['第一批名单', '第二批名单'],
    ['余姚市名单', '慈溪市名单'],
    ['示例名单2026', '示例名单2025'],
    ['示例名单が', '示例名单き'],
    ['ガイド名单', '示例名单'],
  ])('%s looks not like %s', (title, other) => expect(titleKey(title)).not.toBe(titleKey(other)));

  it('are their own where they differ', () => {
    expect(shownTitles([row('aa', '甲'), row('bb', '乙')], [])).toEqual(['甲', '乙']);
  });

  it('say where they come from where they look alike, the bundled list’s alone excepted', () => {
    expect(shownTitles([row(BUILTIN, '甲'), row('aaaabbbbcc', '甲 ')], [])).toEqual([
      '甲',
      '甲 （aaaabbbbcc.example · aaaa bbbb）',
    ]);
  });

  it.each([
    '甲（aaaabbbb.example · aaaa bbbb）',
    '甲(aaaabbbb.example)',
    '甲 ＡＡＡＡ​ｂｂｂｂ',
    '甲·AAAA-BBBB',
    '乙 https://aaaabbbb.example/',
  ])('say where they come from where they say so of another list: %s', (title) => {
    const [plain, shown = ''] = shownTitles([row('aaaabbbb', '甲'), row('ccccdddd', title)], []);
    expect(plain).toBe('甲');
    expect(titleKey(shown)).toBe(titleKey(`${title}（ccccdddd.example · cccc dddd）`));
  });

  // 来自名单：… lists titles as 乙、甲名单 or 乙和甲名单 would, and 名单“…”载明 ends one; 所用名单：… has ； between lists.
  it.each([
    ...['、', '､', '﹑', '，', '﹐', ';', '；', '。', ' · ', '・', '"', '」', '』', '〞'],
    ...['•', '‧', '･', '丶', '︐', '∶', '〟'],
    ...['和', '与', '及', '以及', ' AND ', ' · 来自名单：'],
  ])('say where they come from where they would read as two lists: 乙%s甲名单', (sign) => {
    const lists = (title: string) => [row('aaaabbbb', '甲名单'), row('ccccdddd', title)];
    for (const title of [`乙${sign}甲名单`, `甲名单${sign}乙`])
      expect(shownTitles(lists(title), [])[1]).toContain('（ccccdddd.example · cccc dddd）');
    expect(shownTitles(lists(`乙${sign}丙名单`), [])[1]).toBe(`乙${sign}丙名单`);
  });

  it('do so where the other’s own title reads as several', () => {
    const lists = [row('aaaabbbb', '甲、乙名单'), row('ccccdddd', '丙名单，甲、乙名单')];
    expect(shownTitles(lists, [])[1]).toBe('丙名单·甲·乙名单（ccccdddd.example · cccc dddd）');
    expect(shownTitles([row('aaaabbbb', '甲、乙名单'), row('ccccdddd', '甲、丙名单')], [])[1]).toBe(
      '甲、丙名单',
    );
  });

  it('keep the words of two equal titles', () => {
    const lists = ['aaaabbbb', 'ccccdddd'].map((id) => row(id, '和平区名单'));
    expect(shownTitles(lists, [])[0]).toBe('和平区名单（aaaabbbb.example · aaaa bbbb）');
  });

  it.each([
    ['乙、甲名单', '乙·甲名单'],
    ['乙和甲 名單', '乙·甲 名單'],
    ['乙, and 甲名单', '乙··甲名单'],
    ['甲名单”载明的记录已撤销。名单“乙', '甲名单·载明的记录已撤销·名单·乙'],
  ])('say where they come from where they would read as two lists: %s', (title, shown) => {
    expect(shownTitles([row('aaaabbbb', '甲名单'), row('ccccdddd', title)], [])).toEqual([
      '甲名单',
      `${shown}（ccccdddd.example · cccc dddd）`,
    ]);
  });

  it.each(['余姚、慈溪培训名单', '和平区名单', '“双减”名单', '甲名单摘录、乙'])(
    'keep their signs where no part of them is another’s: %s',
    (title) => {
      expect(shownTitles([row('aaaabbbb', '甲名单'), row('ccccdddd', title)], [])).toEqual([
        '甲名单',
        title,
      ]);
    },
  );

  it('keep a sign at their end beside a list that has no title yet', () => {
    const { live: _, ...untitled } = row('aaaabbbb', '');
    expect(shownTitles([untitled, row('ccccdddd', '“双减”')], [])).toEqual(['', '“双减”']);
  });

  it.each(['甲（ccccdddd.example · cccc dddd）', '甲乙', '甲（example）', 'aaaa 甲', '甲（官方）'])(
    'are left as they are where they say so of themselves, or of nobody: %s',
    (title) => {
      const rows = [row(BUILTIN, '丙'), row('aaaabbbb', '甲'), row('ccccdddd', title)];
      expect(shownTitles(rows, [])).toEqual(['丙', '甲', title]);
    },
  );

  it('are the user’s own names, which are told apart as well', () => {
    const named = (identity: string) => ({ identity, url: '', name: '丙' });
    expect(shownTitles([row('aa', '甲'), row('bb', '甲')], [named('aa')])).toEqual(['丙', '甲']);
    expect(shownTitles([row('aa', '甲'), row('bb', '丙')], [named('aa')])).toEqual([
      '丙（aa.example · aa ）',
      '丙（bb.example · bb ）',
    ]);
  });

  it('read the address of each list a few times, however many there are', () => {
    const COUNT = 50;
    let read = 0;
    const lists = Array.from({ length: COUNT }, (_, at) => {
      const list = row(`${at}`.padStart(8, '0'), `示例名单${at}号`);
      return Object.defineProperty(list, 'url', {
        get: () => {
          read++;
          return `https://list-${at}.example/`;
        },
      });
    });
    expect(shownTitles(lists, [])).toEqual(lists.map(({ live }) => live.title));
    expect(read).toBeGreaterThanOrEqual(COUNT);
    expect(read).toBeLessThanOrEqual(3 * COUNT);
  });

  it('stand in the order in which the lists were followed, the bundled one first', () => {
    const rows = [row('aa', ''), row('bb', ''), row(BUILTIN, ''), row('cc', '')];
    const followed = ['cc', 'bb', 'aa'].map((identity) => ({ identity, url: '' }));
    const stored = rows.map((each) => ({ ...each, dueAt: 0, failures: 0 }));
    const ordered = titledLists(stored, followed);
    expect(ordered.map(([row]) => row.identity)).toEqual([BUILTIN, 'cc', 'bb', 'aa']);
  });
});
