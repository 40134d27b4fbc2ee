import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PageSubject } from '../../../lib/domain/page-subject';
import { querySubject } from '../../../lib/match/query';
import { runs } from '../runs';
import {
  COMPANY,
  candidate,
  company,
  educationApp,
  generalApp,
  judgeCard,
  judgeQuery,
  questionOf,
  SCHOOL,
  school,
  storeApp,
  subject,
} from './fixtures';

const ALL = [school, company, generalApp, educationApp, storeApp].map((of) => candidate(of));

const MEGABYTE = 1_000_000;
const TEXTS: readonly [string, string][] = [
  ['a megabyte of one name', SCHOOL.repeat(MEGABYTE / SCHOOL.length)],
  ['a megabyte of brackets', '('.repeat(MEGABYTE)],
  ['a megabyte of tails', `会计职称${'app官网'.repeat(MEGABYTE / 5)}`],
  ['a megabyte of ligatures', 'ﷺ'.repeat(MEGABYTE)],
  ['a megabyte of combining marks', '\u0301'.repeat(MEGABYTE)],
  ['lone surrogates', '\ud800\udc00\udfff\ud83d'.repeat(100)],
  ['controls', '\u0000\u0001\u001f\u007f\u0085\u2028'.repeat(50)],
  ['words of the prototype', '__proto__ constructor toString hasOwnProperty'],
  ['replacement patterns', "$& $1 $` $' $$"],
  ['nothing', ''],
];
const URLS = [
  'javascript:alert(1)',
  'data:text/html,x',
  'https://',
  'https://[::1]/',
  'https://xn--0/',
  'https://%',
  'https://a..b/',
  '//example.com',
  `https://${'a.'.repeat(5000)}com/`,
  'https://__proto__.example.com/',
  '\ud800',
];

/** Every field of a page subject, filled with one text. */
function full(text: string, url: string | null): PageSubject {
  const app = { id: text, store: text, name: text, developer: text, operator: text, uscc: text };
  return subject({ url, title: text, provider: text, snippet: text, app });
}

function runAll(text: string, url: string | null): void {
  for (const page of [
    full(text, url),
    subject({ url, title: text, provider: text, snippet: text }),
  ]) {
    const verdicts = judgeCard(page, ALL);
    expect(verdicts.length).toBeLessThanOrEqual(ALL.length);
    expect(questionOf(page).keys.length).toBeLessThanOrEqual(64);
  }
  expect(judgeQuery(text, ALL).length).toBeLessThanOrEqual(ALL.length);
  expect(querySubject(text).question.texts.length).toBeLessThanOrEqual(1);
}

describe('hostile pages', () => {
  it.each(TEXTS)('%s', (_why, text) => {
    runAll(text, null);
  });

  it.each(URLS)('url %s', (url) => {
    runAll('示例', url);
    expect(judgeCard(subject({ url }), ALL)).toEqual([]);
  });

  it('never throws for any strings, and marks none of them', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.string({ maxLength: 60 }),
    );
    fc.assert(
      fc.property(text, fc.oneof(text, fc.webUrl()), (words, url) => {
        runAll(words, url);
        expect(judgeCard(full(words, url), ALL)).toEqual([]);
      }),
      { seed: 20260915, numRuns: runs(60) },
    );
  });

  it('judges only what stands before the cap', () => {
    const far = `${'字'.repeat(500)}-${COMPANY}`;
    expect(judgeCard(subject({ title: far, provider: far }), ALL)).toEqual([]);
  });
});
