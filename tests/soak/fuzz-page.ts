import { parseHost } from '../../lib/domain/host';
import type { Verdict } from '../../lib/domain/verdict';
import { readFacts } from '../../lib/match/footer/facts';
import { judgeAlone } from '../../lib/match/judge';
import { websiteSubject } from '../../lib/match/website';
import { toMarkView } from '../../lib/wording/mark';
import { createTranslator } from '../../lib/wording/messages/translate';
import { type Nominate, nominatorOf } from '../accuracy/score/nominator';
import { seeded } from '../bench/random';
import { JudgeFault } from '../tools/judge-fault';
import { createTextReader } from '../tools/judge-html';
import { CONTEXT, entry, identifier, SCHOOL } from '../unit/match/fixtures';
import { hostilePage, innocentPage } from './hostile-html';

/**
 * Hostile pages through the content script's reading and the worker's judging, by the packed index: pages of a
 * listed site in which anything is changed, and pages of another that others write upon. Nothing throws, the
 * listed site is told of on each of its pages, and the other is not taken for it.
 */

export interface PageReport {
  cases: number;
  /** Pages that the parser of the test itself cannot build. */
  unparsed: number;
  /** Verdicts on the listed site, by tier. */
  told: Record<string, number>;
}

const FILING = '浙ICP备12345678号';
const LISTED = 'https://qiming.example.com/';
const INNOCENT = 'https://xingchen.example.net/news/1';

const listed = entry({
  region: '330281',
  names: [
    { text: SCHOOL, kind: 'legal' },
    { text: '示例启明', kind: 'brand' },
  ],
  identifiers: [
    identifier({ kind: 'host', value: 'qiming.example.com' }),
    identifier({ kind: 'icp', value: FILING }),
  ],
});

interface Ground {
  nominate: Nominate;
  readHtml: ReturnType<typeof createTextReader>;
  t: ReturnType<typeof createTranslator>;
}

async function judgePage({ nominate, readHtml, t }: Ground, html: string, url: string) {
  const text = readHtml(html, url);
  const website = websiteSubject({ url, facts: readFacts(text, parseHost(url) ?? '') });
  const candidates = await nominate(website.question);
  const { today } = CONTEXT;
  const verdicts = judgeAlone(website, candidates, { today });
  const subject = { ref: 0, url, title: text.title };
  return { verdicts, mark: toMarkView({ verdicts, subject, alike: candidates, today }, t) };
}

const isMark = ({ tier }: Verdict): boolean => tier !== 'related';

/** One case; its fault in words, or null. */
async function fault(
  ground: Ground,
  random: () => number,
  isListed: boolean,
  told: PageReport['told'],
): Promise<string | null> {
  const html = isListed ? hostilePage(random) : innocentPage(random, SCHOOL, FILING);
  const { verdicts } = await judgePage(ground, html, isListed ? LISTED : INNOCENT);
  if (!isListed) {
    const wrong = verdicts.find(isMark);
    return wrong ? `another's page is marked: ${JSON.stringify(wrong.evidence)}\n${html}` : null;
  }
  const ofHost = verdicts.find(({ evidence }) => evidence.some(({ field }) => field === 'url'));
  if (!ofHost) return `silent about the listed host\n${html}`;
  told[ofHost.tier] = (told[ofHost.tier] ?? 0) + 1;
  return null;
}

/** Run some cases; of three pages one is another's. Throws an Error that says which case it was. */
export async function fuzzPages(seed: number, cases: number, first = 0): Promise<PageReport> {
  const ground: Ground = {
    nominate: await nominatorOf([listed]),
    readHtml: createTextReader(),
    t: createTranslator('zh-CN'),
  };
  const report: PageReport = { cases, unparsed: 0, told: {} };
  for (let at = first; at < first + cases; at++) {
    const random = seeded(seed * 10_000_019 + at);
    try {
      const found = await fault(ground, random, at % 3 !== 0, report.told);
      if (found) throw new Error(found);
    } catch (error) {
      if (error instanceof JudgeFault) report.unparsed++;
      else throw new Error(`seed ${seed}, case ${at}: ${error}`, { cause: error });
    }
  }
  return report;
}
