import { parseHost } from '../../lib/domain/host';
import type { PageSubject } from '../../lib/domain/page-subject';
import type { Candidate, Verdict } from '../../lib/domain/verdict';
import { NO_FACTS, type WebsiteFacts } from '../../lib/domain/website';
import { stateDigest } from '../../lib/list/digest';
import { foldInto, recordsOf, type State } from '../../lib/list/fold';
import { ListError } from '../../lib/list/list-error';
import {
  type ReadFile,
  readLatest,
  readManifest,
  readRoot,
  readSegments,
} from '../../lib/list/read-list';
import { verifyState } from '../../lib/list/verify-files';
import { verifyRootFresh } from '../../lib/list/verify-root';
import { cardSubject } from '../../lib/match/card';
import { judgeAlone } from '../../lib/match/judge';
import type { Subject } from '../../lib/match/subject';
import { websiteSubject } from '../../lib/match/website';
import { withOwnIdentifiers } from '../../lib/sites/own-identifiers';
import { toMarkView } from '../../lib/wording/mark';
import { createTranslator } from '../../lib/wording/messages/translate';
import '../packaged-tables';
import { type Nominate, nominatorOf } from '../accuracy/score/nominator';
import { seeded } from '../bench/random';
import { entries, NOW } from '../unit/list/sample';
import { type HostileList, hostileList } from './hostile-list';

/**
 * A hostile list from its bytes to the verdicts, beside an honest list that is followed too: through the
 * client's checks, the fold, the packed index, the judge and the words. Nothing throws but a `ListError`; the
 * honest list says of its hosts what it says alone; and nobody who stands on neither is marked.
 */

export interface FollowedReport {
  cases: number;
  /** Lists that passed all checks, and what the others were refused for. */
  live: number;
  refused: Record<string, number>;
}

const TODAY = '2026-09-10';
const HONEST = 'builtin';
const t = createTranslator('zh-CN');

const website = (url: string, facts: Partial<WebsiteFacts> = {}): Subject =>
  websiteSubject({ url, facts: { ...NO_FACTS, ...facts } });

const card = (raw: Partial<PageSubject>): Subject =>
  cardSubject({ ref: 0, url: null, title: '', ...raw }, { engineHosts: [], listingHosts: [] });

const OF_LISTED: readonly Subject[] = [
  website('https://n1.example.com/'),
  website('https://www.n2.example.com/about', { title: '课程' }),
  card({ url: 'https://n3.example.com/', title: '暑期班' }),
  card({ title: '余姚市示例第1培训学校有限公司 - 官网' }),
];

/** Nobody of them is on the honest list, and the hostile one has none of their names and hosts. */
const OF_OTHERS: readonly Subject[] = [
  website('https://xingchen.example.net/', {
    title: '书法教育 - 星辰图书',
    operators: [{ text: '甬江市星辰图书有限公司', place: 'footer' }],
  }),
  website('https://someone.github.io/'),
  website('https://www.baidu.com/s?wd=1'),
  website('https://math.university.edu.cn/'),
  website('https://www.moe.gov.cn/'),
  website('https://shop.taobao.com/'),
  website('https://someone.web.app/'),
  website('https://school.com.au/'),
  card({ url: 'https://xingchen.example.net/', title: '书法课程培训 - 星辰图书' }),
  card({ url: 'https://books.example.net/', title: '北京市学校教育培训有限公司名录' }),
  card({ url: 'https://other.example.com.cn/', title: '余姚培训学校' }),
];

/** The live entries of a list as a client takes it. */
async function follow({ files, identity }: HostileList): Promise<State> {
  const read: ReadFile = async (path, { cap }) => {
    const file = files.get(path) ?? null;
    if (file && file.length > cap) throw new ListError('too-large', path);
    return file;
  };
  const root = await readRoot(read, identity, undefined);
  verifyRootFresh(root, NOW);
  const release = await readLatest(read, root, undefined, NOW);
  const manifest = await readManifest(read, release.manifest);
  const state: State = new Map();
  for await (const [ref, ndjson] of readSegments(read, manifest.segments)) {
    foldInto(state, recordsOf(ndjson, ref));
  }
  const digest = stateDigest([...state.values()].map(({ line }) => line));
  verifyState(manifest, release.manifest.hash, { live: state.size, digest });
  return state;
}

async function verdictsOn(subject: Subject, lists: readonly Nominate[]): Promise<Verdict[]> {
  const candidates: Candidate[] = [];
  for (const nominate of lists) candidates.push(...(await nominate(subject.question)));
  const verdicts = judgeAlone(subject, candidates, { today: TODAY });
  const page = { ref: 0, url: subject.url, title: '' };
  toMarkView({ verdicts, subject: page, alike: candidates, today: TODAY }, t);
  return verdicts;
}

/** What the honest list says, without the others' words. */
const honestly = (verdicts: readonly Verdict[]): string =>
  JSON.stringify(verdicts.filter(({ candidate }) => candidate.ref.list === HONEST));

async function checkVerdicts(honest: Nominate, alone: readonly string[], hostile: Nominate) {
  for (const [at, subject] of OF_LISTED.entries()) {
    const said = honestly(await verdictsOn(subject, [hostile, honest]));
    if (said !== alone[at]) throw new Error(`of ${subject.url}: ${said} instead of ${alone[at]}`);
  }
  for (const subject of OF_OTHERS) {
    const wrong = (await verdictsOn(subject, [hostile, honest])).find(
      ({ tier }) => tier !== 'related',
    );
    if (!wrong) continue;
    const { tier, evidence, candidate } = wrong;
    const why = JSON.stringify({ tier, evidence, names: candidate.entry.names });
    throw new Error(`${parseHost(subject.url ?? '')} is marked: ${why}`);
  }
}

/** So many lists at a time: each waits for signatures and gzip more than it computes. */
const AT_ONCE = 24;

/** Run some cases. Throws an Error that says which case it was, to be run again alone by its number. */
export async function fuzzFollowed(
  seed: number,
  cases: number,
  first = 0,
): Promise<FollowedReport> {
  const honest = await nominatorOf(entries(4));
  const alone = await Promise.all(
    OF_LISTED.map(async (subject) => honestly(await verdictsOn(subject, [honest]))),
  );
  if (alone.includes('[]')) throw new Error('the honest list is silent by itself');
  const report: FollowedReport = { cases, live: 0, refused: {} };
  const run = async (at: number): Promise<void> => {
    try {
      const list = await hostileList(entries(3), seeded(seed * 10_000_019 + at));
      const live = [...(await follow(list)).values()].map(({ entry }) => withOwnIdentifiers(entry));
      const { identity } = list;
      await checkVerdicts(honest, alone, await nominatorOf(live, { identity, stale: null }));
      report.live++;
    } catch (error) {
      if (!(error instanceof ListError))
        throw new Error(`seed ${seed}, case ${at}: ${error}`, { cause: error });
      report.refused[error.kind] = (report.refused[error.kind] ?? 0) + 1;
    }
  };
  for (let from = first; from < first + cases; from += AT_ONCE) {
    const count = Math.min(AT_ONCE, first + cases - from);
    await Promise.all(Array.from({ length: count }, (_, n) => run(from + n)));
  }
  return report;
}
