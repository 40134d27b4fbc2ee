import { describe, expect, it } from 'vitest';
import { Ledger } from '../../../../lib/publish/collect/ledger';
import type { LedgerLine } from '../../../../lib/publish/collect/lines';

const SHA = 'a'.repeat(64);
const at = (day: number) => `2026-11-${String(day).padStart(2, '0')}T01:00:00.000Z`;
const on = (day: number, url: string) => ({
  at: at(day),
  source: 'edu',
  url: `https://a.example/${url}`,
});
const fileOf = (url: string) => ({
  url: `https://a.example/${url}`,
  name: url,
  type: 'text/html',
  sha256: SHA,
});

const page = (day: number, url: string, text: string, more: object = {}): LedgerLine => ({
  ...{ kind: 'page', ...on(day, url), title: `通报${url}`, page: fileOf(url), text, files: [] },
  ...more,
});
const alias = (day: number, url: string, of: string, texts: [string, string]): LedgerLine => ({
  ...{ kind: 'alias', ...on(day, url), of: `https://a.example/${of}`, texts },
});
const gone = (day: number, url: string): LedgerLine => ({ kind: 'gone', ...on(day, url) });
const notices = (...lines: LedgerLine[]) =>
  new Ledger(lines).notices.map(({ url, aliases, goneSince }) => [
    url.slice(18),
    aliases.map((each) => each.slice(18)),
    goneSince,
  ]);

describe('a ledger', () => {
  it('knows when an index first showed a notice, and what it had', () => {
    const index = (day: number, ...urls: string[]): LedgerLine => ({
      ...{ kind: 'index', ...on(day, 'index'), rules: '', all: urls.length },
      links: urls.map((url) => ({ url: `https://a.example/${url}`, title: url })),
    });
    const { notices, found } = new Ledger([
      index(1, 'b', 'a'),
      index(3, 'c', 'b', 'a'),
      page(4, 'a', 'x', { stated: 3, publishedOn: '2026-10-30', files: ['https://a.example/f'] }),
      { kind: 'attachment', ...on(4, 'f'), of: 'https://a.example/a', file: fileOf('f') },
    ]);
    expect([...found.keys()].map((url) => url.slice(18))).toEqual(['a', 'b', 'c']);
    expect(notices).toMatchObject([
      {
        firstSeen: '2026-11-01',
        stated: 3,
        publishedOn: '2026-10-30',
        attachments: [{ name: 'f' }],
      },
    ]);
  });

  it('aliases hold as long as both texts are those that were compared', () => {
    const both = [page(1, 'a', 'x'), page(2, 'b', 'x'), alias(2, 'b', 'a', ['x', 'x'])];
    expect(notices(...both)).toEqual([['a', ['b'], undefined]]);
    expect(notices(...both, page(3, 'b', 'y'))).toEqual([
      ['a', [], undefined],
      ['b', [], undefined],
    ]);
    expect(notices(...both, page(3, 'a', 'y'))).toEqual([
      ['a', [], undefined],
      ['b', [], undefined],
    ]);
  });

  it('knows every address at which a notice that moved was decided on', () => {
    const led = (day: number, to: string, text: string) =>
      page(day, 'a', text, { page: fileOf(to) });
    expect(notices(led(1, 'a', 'x'), led(2, 'b', 'y'), led(3, 'c', 'z'))).toEqual([
      ['c', ['a', 'b'], undefined],
    ]);
    expect(notices(led(1, 'a', 'x'), led(2, 'a', 'y'))).toEqual([['a', [], undefined]]);
  });

  it('loses no notice by a chain or a circle of aliases', () => {
    const three = [page(1, 'a', 'x'), page(1, 'b', 'x'), page(1, 'c', 'x')];
    const chain = [...three, alias(2, 'c', 'b', ['x', 'x']), alias(2, 'b', 'a', ['x', 'x'])];
    expect(notices(...chain)).toEqual([['a', ['b', 'c'], undefined]]);
    expect(notices(...chain, alias(3, 'a', 'c', ['x', 'x']))).toHaveLength(1);
  });

  it('a notice is gone when all its addresses are, since the last one is', () => {
    const both = [
      page(1, 'a', 'x'),
      page(1, 'b', 'x'),
      alias(1, 'b', 'a', ['x', 'x']),
      gone(3, 'a'),
    ];
    expect(notices(...both)).toEqual([['a', ['b'], undefined]]);
    expect(notices(...both, gone(5, 'b'), gone(6, 'a'))).toEqual([['a', ['b'], '2026-11-05']]);
    const back: LedgerLine = { kind: 'same', ...on(7, 'a') };
    expect(notices(...both, gone(5, 'b'), back)).toEqual([['a', ['b'], undefined]]);
  });

  it('an alarm lasts until it is over, and begins anew after that; an event is over on its day', () => {
    const raise = (day: number, alarm: 'forbidden' | 'changed'): LedgerLine => ({
      ...{ kind: 'alarm', ...on(day, 'index'), alarm, text: '' },
    });
    const over: LedgerLine = { kind: 'over', ...on(4, 'index'), alarm: 'forbidden' };
    const of = (...lines: LedgerLine[]) =>
      new Ledger(lines).alarms.map(({ since, last, ended }) =>
        [since, last, ended].map((day) => day?.slice(8)),
      );
    expect(of(raise(1, 'forbidden'), raise(2, 'forbidden'))).toEqual([['01', '02', undefined]]);
    expect(of(raise(1, 'forbidden'), over)).toEqual([['01', '01', '04']]);
    expect(of(raise(1, 'forbidden'), over, raise(6, 'forbidden'))).toEqual([
      ['06', '06', undefined],
    ]);
    expect(of(raise(2, 'changed'))).toEqual([['02', '02', '02']]);
  });

  it('a look that a fault broke is no last look', () => {
    const looked = (day: number, reach: 'broken' | 'new' | 'whole'): LedgerLine => ({
      ...{ kind: 'looked', ...on(day, 'index'), reach },
    });
    const { lastLooks, wholeLooks, reach } = new Ledger([
      looked(1, 'whole'),
      looked(2, 'new'),
      looked(3, 'broken'),
    ]);
    expect([lastLooks.get('edu'), wholeLooks.get('edu'), reach.get('edu')]).toEqual([
      at(2),
      at(1),
      'broken',
    ]);
  });
});
