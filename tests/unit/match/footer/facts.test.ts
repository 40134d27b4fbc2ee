import { describe, expect, it } from 'vitest';
import type { Line } from '../../../../lib/domain/website';
import { readFacts } from '../../../../lib/match/footer/facts';
import { candidate, judgeWebsite } from '../fixtures';
import { CODE, FILING, listedSchool, PSB } from '../negative/listed';

const URL = 'https://www.site.example.org/';
const NAME = '余姚市示例启明培训学校有限公司';

const lineOf = (text: string): Line => ({ text, linked: text });

/** What is told of the school on a page that says so in its footer, or in its last lines alone. */
function told(place: 'footers' | 'last', text: string, title: string) {
  const lines = { footers: [], last: [], [place]: [lineOf(text)] };
  const facts = readFacts(
    { title, headings: [], structured: [], ...lines },
    'www.site.example.org',
  );
  const [verdict] = judgeWebsite({ url: URL, facts }, [candidate(listedSchool)]);
  return verdict && [verdict.evidence[0]?.field, verdict.relation];
}

describe('what stands in a page’s last lines and in no footer', () => {
  const ANYBODYS = [
    ['a filing number', `他们的备案 ${FILING}`],
    ['a public-security number', `他们的备案 ${PSB}`],
    ['a credit code', `他们的统一社会信用代码 ${CODE} © 2020`],
    ['a copyright notice', `© 2020 ${NAME} 版权所有`],
  ] as const;

  it.each(ANYBODYS)('%s is the page’s words, not its owner’s', (_what, text) => {
    expect(told('last', text, '家长交流')).toEqual(['page', 'names']);
  });

  it.each(ANYBODYS)('%s counts where the page’s title bears the unit out', (_what, text) => {
    expect(told('last', text, '示例启明')).toEqual(['footer', 'is']);
  });

  it.each(ANYBODYS)('%s counts in a footer', (_what, text) => {
    expect(told('footers', text, '家长交流')).toEqual(['footer', 'is']);
  });

  it.each([`Ⓒ 2026 ${NAME}`, `© 2026 ${NAME}™`, '© 示例启明℠ 余姚市示例启明培训学校有限公司'])(
    'signs are no letters of a name: %s',
    (text) => {
      expect(told('footers', text, '家长交流')).toEqual(['footer', 'is']);
    },
  );
});
