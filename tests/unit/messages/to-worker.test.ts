import { describe, expect, it } from 'vitest';
import { pageSubjectSchema } from '../../../lib/domain/page-subject';
import { websiteTextSchema } from '../../../lib/domain/website-text';
import { REQUESTS, type RequestName } from '../../../lib/messages/to-worker';

/** What pages may send, which is all that a stranger has a hand in. */

const subject = { ref: 3, url: 'https://example.com/', title: '示例' };
const judge = { site: 'bing', recognised: 2, subjects: [subject], fresh: false, gone: [1] };
const line = { text: '版权所有', linked: '' };
const text = { title: '示例', headings: [], footers: [line], last: [line], structured: ['{}'] };
const entry = { list: 'builtin', id: 'a' };

const accepts = (name: RequestName, payload: unknown): boolean =>
  REQUESTS[name].payload().safeParse(payload).success;

it('lets pages ask for nothing but verdicts, closed banners and records', () => {
  const all = Object.entries(REQUESTS).filter(([, { from }]) => from === 'page');
  expect(all.map(([name]) => name)).toEqual([
    'judge',
    'checkAddress',
    'checkSite',
    'dismissBanner',
    'restoreBanner',
    'openRecord',
    'openQuery',
  ]);
});

it('takes of a page the very fields that PRIVACY.md names, and no others', () => {
  const fieldsOf = ({ shape }: { shape: object }): string[] => Object.keys(shape);
  expect(fieldsOf(REQUESTS.judge.payload())).toEqual([
    'site',
    'recognised',
    'hidden',
    'query',
    'subjects',
    'fresh',
    'gone',
  ]);
  const card = pageSubjectSchema();
  expect(fieldsOf(card)).toEqual(['ref', 'url', 'title', 'provider', 'snippet', 'app']);
  expect(fieldsOf(card.shape.app.def.innerType)).toEqual([
    'id',
    'store',
    'name',
    'developer',
    'operator',
    'version',
    'uscc',
    'filing',
  ]);
  expect(fieldsOf(REQUESTS.checkAddress.payload())).toEqual([]);
  expect(fieldsOf(REQUESTS.checkSite.payload())).toEqual(['text', 'opened']);
  expect(fieldsOf(websiteTextSchema())).toEqual([
    'title',
    'headings',
    'footers',
    'last',
    'structured',
  ]);
});

describe('a payload of a page', () => {
  it.each([
    ['judge', judge],
    ['checkSite', { text, opened: '' }],
    ['dismissBanner', { entry }],
  ] as const)('%s: keeps fields out that nobody knows', (name, payload) => {
    const { data } = REQUESTS[name].payload().safeParse({ ...payload, more: 1 });
    expect(data).toEqual(payload);
  });

  it.each([
    ['too many subjects', 'judge', { ...judge, subjects: Array(201).fill(subject) }],
    ['a subject without a title', 'judge', { ...judge, subjects: [{ ref: 1, url: null }] }],
    ['a long title', 'judge', { ...judge, subjects: [{ ...subject, title: 'x'.repeat(401) }] }],
    ['a long address', 'judge', { ...judge, subjects: [{ ...subject, url: 'x'.repeat(2049) }] }],
    ['a number that is none', 'judge', { ...judge, recognised: Number.NaN }],
    ['too many gone', 'judge', { ...judge, gone: Array(2001).fill(1) }],
    [
      'too many lines',
      'checkSite',
      { opened: '', text: { ...text, footers: Array(41).fill(line) } },
    ],
    [
      'a long script',
      'checkSite',
      { opened: '', text: { ...text, structured: ['x'.repeat(64_001)] } },
    ],
    ['no text', 'checkSite', { opened: '' }],
    ['no word of where it was opened', 'checkSite', { text }],
  ] as const)('with %s is refused', (_, name, payload) => {
    expect(accepts(name, payload)).toBe(false);
  });
});
