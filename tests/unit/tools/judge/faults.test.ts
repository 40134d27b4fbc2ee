import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { school } from '../../match/fixtures';
import { Desk } from '../../publish/desk';
import { JudgeDesk } from './desk';

/** `npm run judge`: lists of every form, and what it says of bad lists, cases and arguments. */

const SUBJECT = { url: 'https://qiming.example.com/', title: '首页' };
const GOOD = { id: 'good', surface: 'search', subject: SUBJECT };
const website = (more: object) => ({ id: 1, surface: 'website', ...more });

describe('a bad case', () => {
  const desk = new JudgeDesk();
  beforeAll(() => desk.list(school));

  it.each<[string, object | string, RegExp]>([
    ['no JSON', '{"id":', /not JSON \(.*\); write one object a line/],
    ['no object', '[1]', /not a JSON object/],
    ['no id', { surface: 'search', subject: SUBJECT }, /"id" is missing/],
    ['an id twice', GOOD, /id "good" is that of line 1/],
    ['no surface', { id: 1, subject: SUBJECT }, /"surface" is missing: one of search, store, /],
    ['a foreign surface', { id: 1, surface: 'shop' }, /surface "shop": one of search, store, /],
    ['no subject', { id: 1, surface: 'search' }, /"subject" is missing: a subject is \{"url"/],
    [
      'no title',
      { ...GOOD, id: 1, subject: { url: null } },
      /subject\.title: expected string; a subject is/,
    ],
    [
      'a url of no web page',
      { ...GOOD, id: 1, subject: { ...SUBJECT, url: 'qiming.example.com' } },
      /subject\.url "qiming\.example\.com" is no http\(s\) address; null says/,
    ],
    [
      'an app’s id without a store',
      { ...GOOD, id: 1, surface: 'store', subject: { ...SUBJECT, app: { name: 'x', id: '5' } } },
      /subject\.app\.id "5" lacks its store: write "store:5"/,
    ],
    ['a website without a host', website({ html: '' }), /"url": a website needs its http\(s\)/],
    [
      'a website of a subject without one',
      website({ subject: { ...SUBJECT, url: null } }),
      /needs/,
    ],
    [
      'HTML that is no text',
      website({ url: 'https://a.example.com/', html: 1 }),
      /"html": the page/,
    ],
  ])('%s is named with its line, and the others are judged', async (_why, bad, told) => {
    const { code, out, err } = await desk.run([GOOD, '', bad, { ...GOOD, id: 'last' }], '--json');
    expect(code).toBe(1);
    expect(out.map((line) => JSON.parse(line).id)).toEqual(['good', 'last']);
    expect(err).toEqual([
      expect.stringMatching(told),
      'judged 2, refused 1; 1 of 1 entries are shown on 2026-09-15',
    ]);
    expect(err[0]).toContain('cases.ndjson:3: ');
  });

  it('an unknown site is named, with the ids of those that are known, and the case is judged', async () => {
    const { code, out, err } = await desk.run([{ ...GOOD, site: 'nowhere' }]);
    expect([code, out.length]).toEqual([0, 1]);
    expect(err[0]).toMatch(/site "nowhere" is unknown, .*\bbaidu, bing, .*\bapple\b.*\bmeituan\b/);
  });

  it('a site of another kind is named, and the case is judged without it', async () => {
    const { code, out, err } = await desk.run([{ ...GOOD, site: 'apple' }]);
    expect([code, out.length]).toEqual([0, 1]);
    expect(err[0]).toMatch(/"apple" is a store site and the surface is "search"/);
  });

  it('a byte order mark and Windows line ends are none', async () => {
    const { code, out } = await desk.run([`\ufeff${JSON.stringify(GOOD)}\r`, ''], '--json');
    expect([code, out.length]).toEqual([0, 1]);
  });
});

describe('bad arguments', () => {
  const desk = new JudgeDesk();
  beforeAll(() => {
    desk.list(school);
    desk.write('cases.ndjson', JSON.stringify(GOOD));
  });

  it.each<[string, string[], RegExp]>([
    ['no cases', ['--list', '.'], /npm run judge -- CASES\.ndjson --list DIR/],
    ['no list', ['cases.ndjson'], /npm run judge -- CASES\.ndjson --list DIR/],
    [
      'an option that is none',
      ['cases.ndjson', '--list', '.', '--lsit'],
      /--lsit[\s\S]*CASES\.ndjson/,
    ],
    ['a day that does not exist', ['cases.ndjson', '--list', '.', '--on', '2026-02-30'], /--on/],
    ['cases that are not there', ['none.ndjson', '--list', '.'], /none\.ndjson cannot be read/],
    ['a list that is not there', ['cases.ndjson', '--list', 'none'], /--list .*none: no such/],
  ])('%s: told, and nothing is judged', async (_why, args, told) => {
    const isPath = (arg: string) => arg === '.' || /^none|ndjson$/.test(arg);
    const there = args.map((arg) => (isPath(arg) ? join(desk.folder, arg) : arg));
    const { code, out, err } = await desk.runArguments(...there);
    expect([code, out]).toEqual([1, []]);
    expect(err.join('\n')).toMatch(told);
  });
});

describe('a list of plain entries', () => {
  it('may be given as the file itself', async () => {
    const desk = new JudgeDesk();
    const file = desk.write('mine.ndjson', JSON.stringify(school));
    expect(await desk.said(GOOD, '--list', file)).toBe('identified host');
  });

  it('with bad rows is refused as a whole, every row named', async () => {
    const desk = new JudgeDesk();
    const rows = [school, { ...school, id: 'b', names: [] }, school, 'x', { ...school, id: 'c' }];
    desk.write('entries.ndjson', rows.map((row) => JSON.stringify(row)).join('\n'));
    const { code, out, err } = await desk.run([GOOD]);
    expect([code, out]).toEqual([1, []]);
    expect(err.join('\n').split('\n')).toEqual([
      expect.stringMatching(/entries\.ndjson:2: no entry \(names: no name\)/),
      expect.stringMatching(/entries\.ndjson:3: id "test:1" stands in an earlier line too/),
      expect.stringMatching(/entries\.ndjson:4: not a JSON object/),
    ]);
  });

  it('without an entry is none', async () => {
    const desk = new JudgeDesk();
    desk.write('entries.ndjson', '\n');
    const { code, err } = await desk.run([GOOD]);
    expect([code, err[0]]).toEqual([1, expect.stringMatching(/holds no entry/)]);
  });
});

describe('a published list', () => {
  const NAME = '余姚市示例启明培训有限公司';
  const CASE = { id: 1, surface: 'search', subject: { url: null, title: '', provider: NAME } };
  const PAGE = { ...CASE, subject: { url: 'https://own.example.net/', title: `${NAME} - 首页` } };
  const judging = new JudgeDesk();
  let publisher: Desk;

  beforeAll(async () => {
    publisher = await Desk.open();
    // Shown for a year at least, which is longer than the list is signed for.
    publisher.result = '列入黑名单';
    await publisher.publish('启明');
  });

  it('is judged as published and signed, from its folder', async () => {
    const [outcome] = await judging.outcomes([PAGE], '--list', publisher.at('list'));
    expect(outcome?.verdicts).toMatchObject([{ name: NAME, tier: 'named' }]);
  });

  it('is found in the folder of the site that holds it', async () => {
    cpSync(publisher.at('list'), publisher.at('site/list/v1'), { recursive: true });
    expect(await judging.said(PAGE, '--list', publisher.at('site'))).toBe('named title-name');
  });

  it('past its end keeps only its strongest tier, and that is said', async () => {
    const late = ['--list', publisher.at('list'), '--on', '2027-06-01'];
    const { code, out, err } = await judging.run([PAGE], ...late);
    expect([code, out]).toEqual([0, ['1: nothing']]);
    expect(err.at(-1)).toMatch(/1 of 1 entries are shown on 2027-06-01; the list is past its end/);
  });

  it('that somebody altered is refused', async () => {
    cpSync(publisher.at('list'), publisher.at('altered'), { recursive: true });
    const [segment = ''] = readdirSync(publisher.at('altered', 's'));
    const path = publisher.at('altered', 's', segment);
    const bytes = readFileSync(path);
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
    writeFileSync(path, bytes);
    const { code, out, err } = await judging.run([PAGE], '--list', publisher.at('altered'));
    expect([code, out]).toEqual([1, []]);
    expect(err[0]).toMatch(/the list is not sound \(wrong-hash: .*npm run list -- verify/);
  });

  it('in the form of the bundled one is judged too', async () => {
    await publisher.build(['启明'], '-o', publisher.at('bundled'), '--bundled');
    expect(await judging.said(PAGE, '--list', publisher.at('bundled'))).toBe('named title-name');
  });

  it('is nothing in a folder without one', async () => {
    const { code, err } = await judging.run([CASE], '--list', publisher.at('keys'));
    expect(code).toBe(1);
    expect(err[0]).toMatch(
      /holds no list \(none of latest\.json, bundled\.json, entries\.ndjson\)/,
    );
  });
});

describe('npm run judge', () => {
  const desk = new JudgeDesk();
  beforeAll(() => desk.list(school));

  /** Runs the command itself, in a process of its own. */
  function spawn(cases: readonly (object | string)[], ...flags: string[]) {
    const lines = cases.map((each) => (typeof each === 'string' ? each : JSON.stringify(each)));
    const file = desk.write('cases.ndjson', lines.join('\n'));
    const tool = ['--import', 'tsx', 'tests/tools/judge.ts', file, '--list', desk.folder];
    const args = [...flags, ...tool, '--on', '2026-09-15', '--json'];
    const { status, stdout, stderr } = spawnSync('node', args, { encoding: 'utf8' });
    return { status, stdout, err: stderr.trim().split('\n') };
  }

  it('runs outside the tests, refuses HTML that cannot be parsed, and tells faults in the order of the lines', () => {
    const deep = website({ url: 'https://a.example.com/', html: '<div>'.repeat(3_000) });
    const { status, stdout, err } = spawn([deep, GOOD, 'x'], '--stack-size=200');
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ id: 'good', verdicts: [{ tier: 'identified' }] });
    expect(err).toEqual([
      expect.stringMatching(/:1: "html" nests its elements too deep/),
      expect.stringMatching(/:3: not JSON/),
      expect.stringMatching(/^judged 1, refused 2; /),
    ]);
  });
});
