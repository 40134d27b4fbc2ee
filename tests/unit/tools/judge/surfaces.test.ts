import { beforeAll, describe, expect, it } from 'vitest';
import { corpus, LIST } from '../../../accuracy/corpus';
import { judgeAll } from '../../../accuracy/score/judged';
import { nominatorOf } from '../../../accuracy/score/nominator';
import { readCases } from '../../../tools/judge-cases';
import { DEVELOPER, entry, generalApp, identifier, SCHOOL, school } from '../../match/fixtures';
import { JudgeDesk } from './desk';

/** `npm run judge`: what each surface makes of a case. */

const FILING = '浙ICP备12345678号';
const desk = new JudgeDesk();

const listed = {
  ...school,
  id: 'school:1',
  identifiers: [...school.identifiers, identifier({ kind: 'icp', value: FILING })],
};
const app = { ...generalApp, id: 'app:1' };

beforeAll(() => desk.list(listed, app));

const search = (subject: object, more: object = {}) => ({ surface: 'search', subject, ...more });
const OWN = 'https://www.somewhere.example.org/';

describe('a search result', () => {
  it('is printed with entry, name, tier, relation and evidence', async () => {
    const subject = { url: 'https://qiming.example.com/', title: '首页' };
    expect(await desk.outcomes([{ id: 7, surface: 'search', site: 'bing', subject }])).toEqual([
      {
        id: 7,
        verdicts: [
          {
            entry: 'school:1',
            name: SCHOOL,
            tier: 'identified',
            relation: expect.stringMatching(/^(is|names)$/),
            evidence: [{ kind: 'host', value: 'qiming.example.com', field: 'url' }],
          },
        ],
        learns: [],
      },
    ]);
  });

  it('related verdicts are printed too', async () => {
    const said = await desk.said(search({ url: null, title: SCHOOL }));
    expect(said).toBe('related third-party-title');
  });

  it('of no site belongs to no engine: their own hosts are never the subject’s', async () => {
    const title = `${SCHOOL} - 首页`;
    const tier = async (url: string) => (await desk.said(search({ url, title }))).split(' ')[0];
    expect(await tier(OWN)).toBe('named');
    expect(await tier('https://cn.bing.com/own')).toBe('related');
    expect(await tier('https://www.so.com/own')).toBe('related');
  });

  it('behind a redirect of the engine’s has its target, or none', async () => {
    const target = encodeURIComponent('https://qiming.example.com/a');
    const google = { url: `https://www.google.com/url?q=${target}`, title: '首页' };
    expect(await desk.said(search(google, { site: 'google' }))).toBe('identified host');
    expect(await desk.said(search(google))).toBe('identified host');
    const hidden = { url: 'https://www.baidu.com/link?url=abc', title: SCHOOL };
    expect(await desk.said(search(hidden, { site: 'baidu' }))).toBe('related third-party-title');
    const coded = { url: 'https://www.sogou.com/link?url=abc', title: SCHOOL };
    expect(await desk.said(search(coded, { site: 'sogou' }))).toBe('related third-party-title');
  });

  it('takes a text that is too long as the page’s side does: cut, not refused', async () => {
    const long = `首页\n${'长'.repeat(500)}`;
    expect(await desk.said(search({ url: 'https://qiming.example.com/', title: long }))).toBe(
      'identified host',
    );
  });
});

describe('a store page', () => {
  const store = (subject: object, more: object = {}) => ({ surface: 'store', subject, ...more });

  it('is the app’s by its name and developer', async () => {
    const named = { name: '会计职称', developer: DEVELOPER };
    const subject = { url: 'https://app.mi.com/details?id=com.example', app: named };
    expect(await desk.said(store(subject))).toMatch(/^identified app-and-developer/);
    const other = { ...subject, app: { ...named, developer: '杭州别家网络科技有限公司' } };
    expect(await desk.said(store(other))).toBe('nothing');
  });

  it('is the app’s by its id, with the site’s store before it or without', async () => {
    const of = (id: string) => ({ url: null, title: '会计职称', app: { id, name: '会计职称' } });
    expect(await desk.said(store(of('apple:100200300')))).toMatch(/^identified app-id/);
    expect(await desk.said(store(of('100200300'), { site: 'apple' }))).toMatch(
      /^identified app-id/,
    );
    expect(await desk.said(store(of('100200301'), { site: 'apple' }))).not.toMatch(/app-id/);
  });
});

describe('a card of a listing', () => {
  const card = (subject: object, more: object = {}) => ({ surface: 'listing', subject, ...more });

  it('is its provider’s, and its title alone marks nothing', async () => {
    const url = 'https://courses.example.net/1';
    expect(await desk.said(card({ url, title: '暑期班', provider: SCHOOL }))).toMatch(/^named/);
    expect(await desk.said(card({ url, title: SCHOOL }))).toMatch(/^related/);
  });

  it('without a site stands on its own host, which proves nothing', async () => {
    const subject = { url: 'https://qiming.example.com/1', title: '暑期班' };
    expect(await desk.said(card(subject))).toBe('nothing');
    expect(await desk.said(card(subject, { site: 'five8' }))).toBe('identified host');
  });
});

describe('a card of a listing without an adapter', () => {
  it('has its title read as the worker reads it', () => {
    const titleOf = (site?: string) => {
      const subject = { url: null, title: `${SCHOOL}128人咨询` };
      const [read] = readCases(JSON.stringify({ id: 1, surface: 'listing', site, subject })).cases;
      return read?.kind === 'subject' ? read.subject.title : undefined;
    };
    expect(titleOf()).toBe(SCHOOL);
    expect(titleOf('five8')).toBe(`${SCHOOL}128人咨询`);
  });
});

describe('a website', () => {
  const footer = `<footer>
      <p>
        版权所有：
        <span>${SCHOOL}</span>
      </p>
      <p>
        <a href="https://beian.miit.gov.cn/">
          ${FILING}
        </a>
      </p>
    </footer>`;
  const html = (body: string) =>
    `<!doctype html>\n<html>\n  <head><title>首页</title></head>\n  <body>\n    ${body}\n  </body>\n</html>`;
  const site = (body: string) => ({ surface: 'website', url: OWN, html: html(body) });

  it('is judged by its footer, pretty-printed or not, and teaches its host', async () => {
    const plain = footer.replace(/\s*\n\s*/g, '');
    const cases = [footer, plain].map((body, id) => ({ id, ...site(body) }));
    const [pretty, minified] = await desk.outcomes(cases);
    expect(pretty).toMatchObject({
      verdicts: [{ entry: 'school:1', tier: 'identified' }],
      learns: [{ host: 'somewhere.example.org', entry: 'school:1' }],
    });
    expect({ ...minified, id: 0 }).toEqual(pretty);
  });

  it('teaches nothing where the footer proves nothing or the host is shared', async () => {
    const said = await desk.outcomes([
      { id: 1, ...site('<main>课程</main>') },
      { id: 2, ...site(footer), url: 'https://www.zhihu.com/question/1' },
    ]);
    expect(said.map(({ learns }) => learns)).toEqual([[], []]);
  });

  it('has its links under its own address', async () => {
    const register = footer.replace('https://beian.miit.gov.cn/', '//beian.miit.gov.cn/');
    expect(await desk.said(site(register))).toMatch(/^identified icp/);
    const elsewhere = footer.replace('https://beian.miit.gov.cn/', '/beian');
    expect(await desk.said(site(elsewhere))).not.toMatch(/^identified/);
  });

  it('without its HTML has provider and snippet for a footer', async () => {
    const subject = { url: OWN, title: '首页', snippet: `课程中心\n版权所有：${SCHOOL}` };
    expect(await desk.said({ surface: 'website', subject })).toMatch(/^named/);
    const provider = { ...subject, snippet: undefined, provider: `© 2026 ${SCHOOL}` };
    expect(await desk.said({ surface: 'website', subject: provider })).toMatch(/^named/);
  });

  it('runs no script of the page', async () => {
    const script = `<script>document.body.innerHTML = '<footer>© ${SCHOOL}</footer>'</script>`;
    expect(await desk.said(site(script))).toBe('nothing');
  });

  it('keeps pages apart, however many there are', async () => {
    const cases = Array.from({ length: 120 }, (_, id) => ({
      id,
      ...site(id % 2 ? footer : ''),
      url: `https://site${id}.example.org/`,
    }));
    const said = await desk.outcomes(cases);
    const hosts = said.map(({ learns }) => learns[0]?.host);
    expect(hosts).toEqual(cases.map(({ id }) => (id % 2 ? `site${id}.example.org` : undefined)));
  });
});

describe('a query', () => {
  it('is related to every entry that bears it as a name', async () => {
    const [outcome] = await desk.outcomes([{ id: 'q', query: '会计职称' }]);
    expect(outcome).toMatchObject({
      verdicts: [{ entry: 'app:1', tier: 'related', relation: 'names' }],
      learns: [],
    });
    expect(await desk.said({ query: '会计职称考试' })).toBe('nothing');
  });
});

describe('the run', () => {
  it('shows nothing of what has ended on the day, and passes over keys that it does not know', async () => {
    const one = search({ url: 'https://qiming.example.com/', title: '首页' }, { label: 'own' });
    expect(await desk.said(one)).toBe('identified host');
    expect(await desk.said(one, '--on', '2032-01-01')).toBe('nothing');
  });

  it('says the same however the cases are ordered, and says it in the same bytes', async () => {
    const cases = [
      { id: 1, ...search({ url: OWN, title: `${SCHOOL} - 首页` }) },
      { id: 2, query: '示例启明' },
      { id: 3, ...search({ url: null, title: '会计职称' }) },
    ];
    const { out } = await desk.run(cases, '--json');
    expect((await desk.run(cases, '--json')).out).toEqual(out);
    expect((await desk.run(cases.toReversed(), '--json')).out).toEqual(out.toReversed());
  });

  it('prints a readable line a case without --json', async () => {
    const { out, err } = await desk.run([
      { id: 'c-1', ...search({ url: 'https://qiming.example.com/', title: '首页' }) },
      { id: 'c-2', ...search({ url: OWN, title: '首页' }) },
    ]);
    expect(out).toEqual([
      expect.stringMatching(
        /^c-1: identified \((is|names)\) 余姚市示例启明培训学校有限公司 \[school:1\]: host "qiming.example.com" in url$/,
      ),
      'c-2: nothing',
    ]);
    expect(err).toEqual(['judged 2, refused 0; 2 of 2 entries are shown on 2026-09-15']);
  });

  it('says of cards what the accuracy run says of them', async () => {
    const cards = corpus().filter(({ surface, page }, at) => {
      const isCard = (surface === 'search' || surface === 'store') && 'card' in page;
      return (
        isCard && at % 5 === 0 && !('card' in page && page.card.url?.includes('search.example'))
      );
    });
    const judged = await judgeAll(cards, await nominatorOf(LIST));
    const all = new JudgeDesk();
    all.list(...LIST);
    const cases = cards.map(({ surface, page }, id) => {
      return { id, surface, subject: 'card' in page ? page.card : undefined };
    });
    const said = await all.outcomes(cases);
    const tiers = said.map(({ verdicts }) =>
      Object.fromEntries(verdicts.map((each) => [each.entry, each.tier])),
    );
    expect(cards.length).toBeGreaterThan(200);
    expect(tiers).toEqual(judged.map(({ found }) => found));
  });
});

describe('entries with one name', () => {
  it('are each printed', async () => {
    const twins = new JudgeDesk();
    const twin = (id: string) => ({ ...entry({ names: [{ text: SCHOOL, kind: 'legal' }] }), id });
    twins.list(twin('a'), twin('b'));
    const [outcome] = await twins.outcomes([{ id: 1, ...search({ url: OWN, title: SCHOOL }) }]);
    expect(outcome?.verdicts.map(({ entry: id }) => id)).toEqual(['a', 'b']);
  });
});
