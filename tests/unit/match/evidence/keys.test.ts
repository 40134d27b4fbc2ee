import { describe, expect, it } from 'vitest';
import type { Entry, Identifier } from '../../../../lib/domain/entry';
import type { PageSubject } from '../../../../lib/domain/page-subject';
import { ownHosts } from '../../../../lib/match/card';
import {
  educationApp,
  entry,
  generalApp,
  identifier,
  outcome,
  rows,
  SCHOOL,
  STALE,
  school,
} from '../fixtures';

const at = (host: string): Partial<PageSubject> => ({ url: `https://${host}/a?b#c` });
const withHost = (value: string, more: Partial<Identifier> = {}): Entry =>
  entry({
    names: [{ text: SCHOOL, kind: 'legal' }],
    identifiers: [identifier({ kind: 'host', value, ...more })],
  });
const withOperatorHost = (of: Entry): Entry => ({
  ...of,
  identifiers: [identifier({ kind: 'host', value: 'online.example.com', of: 'operator' })],
});

describe('a host', () => {
  it.each([
    ...rows(school, 'identified host', [
      ['a listed host', at('qiming.example.com')],
      ['a host below a listed one', at('www.qiming.example.com')],
      ['upper case, a port and a trailing dot', { url: 'HTTPS://QIMING.EXAMPLE.COM.:8443/' }],
    ]),
    ...rows(school, 'nothing', [
      ['the host above a listed one', at('example.com')],
      ['a host that merely ends alike', at('xqiming.example.com')],
      ['a user name that looks like the host', { url: 'https://qiming.example.com@evil.example/' }],
      ['an unresolved redirect is no host', { url: null, title: '' }],
    ]),
    ...rows(withHost('old.example.com', { verifiedOn: STALE }), 'possible host', [
      ['a host that nobody verified for 180 days', at('old.example.com')],
    ]),
    ...rows(withOperatorHost(educationApp), 'named education-operator', [
      ['an operator host of an education business', at('online.example.com')],
    ]),
    ...rows(withOperatorHost(generalApp), 'related general-operator', [
      ['an operator host of a general operator', at('online.example.com')],
    ]),
  ])('%s', (_why, page, of, expected) => {
    expect(outcome(page, of)).toBe(expected);
  });

  it.each([
    ['a public suffix', 'com.cn', 'school.com.cn', 'nothing'],
    ['a shared platform', 'xiaoe-tech.com', 'abc.xiaoe-tech.com', 'nothing'],
    [
      'a tenant of a shared platform',
      'abc.xiaoe-tech.com',
      'abc.xiaoe-tech.com',
      'identified host',
    ],
    ['a news site', 'edu.sohu.com', 'edu.sohu.com', 'nothing'],
    ['a store', 'apps.apple.com', 'apps.apple.com', 'nothing'],
    ['a government host', 'edu.gov.cn', 'edu.gov.cn', 'nothing'],
    ['the engine', 'search.example', 'search.example', 'nothing'],
  ])('that a list gives to one subject, and that is %s', (_what, listed, host, expected) => {
    expect(outcome(at(host), withHost(listed))).toBe(expected);
  });

  it('is fresh on day 179 and not on day 180', () => {
    const page = at('qiming.example.com');
    const sanctions = school.sanctions.map((act) => ({ ...act, verifiedOn: '2027-01-01' }));
    const looked = { ...school, sanctions };
    expect(outcome(page, looked, { today: '2027-02-27' })).toBe('identified host');
    expect(outcome(page, looked, { today: '2027-02-28' })).toBe('possible host');
  });

  it('of a listing is not that of its cards', () => {
    const page = { url: 'https://qiming.example.com/course/1', title: '少儿英语' };
    expect(outcome(page, school)).toBe('identified host');
    expect(outcome(page, school, { listingHosts: ['qiming.example.com'] })).toBe('nothing');
  });

  it.each([
    ['its own site', 'https://ke.example.org/list', 'www.example.org', 'example.org', 'nothing'],
    ['a host below it', 'https://www.example.org/list', 'm.example.org', 'example.org', 'nothing'],
    ['a site of two suffixes', 'https://s.a.com.cn/', 'www.a.com.cn', 'a.com.cn', 'nothing'],
    [
      'another site',
      'https://ke.example.org/',
      'qm.example.net',
      'qm.example.net',
      'identified host',
    ],
    ['another of two suffixes', 'https://s.a.com.cn/', 'b.com.cn', 'b.com.cn', 'identified host'],
    [
      'another tenant of its platform',
      'https://ke.xiaoe-tech.com/',
      'qm.xiaoe-tech.com',
      'qm.xiaoe-tech.com',
      'identified host',
    ],
    [
      'its own label of a platform',
      'https://qm.xiaoe-tech.com/',
      'qm.xiaoe-tech.com',
      'qm.xiaoe-tech.com',
      'nothing',
    ],
  ])('of a listing without an adapter that leads to %s', (_what, url, host, listed, expected) => {
    expect(outcome(at(host), withHost(listed), ownHosts(undefined, url))).toBe(expected);
  });
});
