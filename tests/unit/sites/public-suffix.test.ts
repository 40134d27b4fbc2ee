import { getPublicSuffix } from 'tldts';
import { describe, expect, it } from 'vitest';
import { suffixRules } from '../../../lib/build/suffixes';
import type { Entry } from '../../../lib/domain/entry';
import {
  canIdentify,
  isPublicSuffix,
  withOwnIdentifiers,
} from '../../../lib/sites/own-identifiers';
import { entry } from '../list/sample';

describe('a public suffix', () => {
  it.each(
    'com.au web.app workers.dev eu.org xn--55qx5d.cn github.io co.uk com.cn kawasaki.jp www.com.au amazonaws.com www.ck'.split(
      ' ',
    ),
  )('%s is nobody’s own', (host) => {
    expect(canIdentify(host)).toBe(false);
  });

  it.each(['com', 'cn', 'wang', 'ren', 'ltd', 'school', 'training', 'xn--fiqs8s', 'xn--55qx5d'])(
    '%s, a top-level domain, is nobody’s own, with www. or without',
    (host) => {
      expect([host, `www.${host}`].filter(canIdentify)).toEqual([]);
      expect([host, `www.${host}`].filter(isPublicSuffix)).toEqual([host, `www.${host}`]);
    },
  );

  it.each(
    'example.com.au qiming.web.app qiming.eu.org qiming.github.io city.kawasaki.jp www.example.com qiming.cn'.split(
      ' ',
    ),
  )('%s is somebody’s', (host) => {
    expect(isPublicSuffix(host)).toBe(false);
  });

  it('is told by all rules of the list, ICANN’s and private ones', () => {
    const options = { allowPrivateDomains: true };
    const hosts = suffixRules().map(
      ({ parent, label }) => `${label.replace(/^!|\*/, 'x9')}.${parent}`,
    );
    expect(hosts.length).toBeGreaterThan(7000);
    const wrong = hosts.filter((host) => {
      const isListed = getPublicSuffix(host, options) === host;
      // A name above a suffix is refused as well, and owns itself in the eyes of the package.
      return isListed && !isPublicSuffix(host);
    });
    expect(wrong).toEqual([]);
    const below = hosts.map((host) => `qiming-9.${host}`);
    const owned = below.filter((host) => getPublicSuffix(host, options) !== host);
    expect(owned.filter(isPublicSuffix)).toEqual([]);
  });
});

describe('an entry that is taken in', () => {
  const withHosts = (...hosts: string[]): Entry => ({
    ...entry(1),
    identifiers: hosts.map((value) => ({
      kind: 'host',
      value,
      of: 'subject',
      source: 'https://www.example.org/notice',
      verifiedOn: '2026-08-01',
    })),
  });

  it('loses suffixes, platforms, stores and government hosts, and keeps its own', () => {
    const hosts = ['com.au', 'zhihu.com', 'apps.apple.com', 'www.gov.cn', 'xiaoe-tech.com'];
    const { identifiers } = withOwnIdentifiers(withHosts(...hosts, 'qiming.example.com'));
    expect(identifiers.map(({ value }) => value)).toEqual(['qiming.example.com']);
  });

  it('loses the telephone numbers of public services, with an area code or without', () => {
    const [own] = withHosts('qiming.example.com').identifiers;
    const phones = '12315 110 10086 96110 95588 057412345 057462123456 4001234567 95012345'.split(
      ' ',
    );
    const identifiers = phones.map((value) => ({ ...own, kind: 'phone' as const, value }));
    const taken = withOwnIdentifiers({ ...entry(1), identifiers } as Entry);
    expect(taken.identifiers.map(({ value }) => value)).toEqual([
      '057462123456',
      '4001234567',
      '95012345',
    ]);
  });

  it('is the very same where all is its own', () => {
    const own = withHosts('qiming.example.com', 'school.xiaoe-tech.com');
    expect(withOwnIdentifiers(own)).toBe(own);
  });
});
