import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';

const read = (name: string): string =>
  readFileSync(resolve(import.meta.dirname, '../../..', name), 'utf8');
const guide = read('docs/publishing.md');

/** Where `rsync` of the guide's jobs puts the folder: each job ends with the whole of it. */
const uploads = [...guide.matchAll(/rsync (-a[^\n&]*?) \/srv\/list\/v1\/ \S+:list\/v1\//g)].map(
  ([, options = '']) => options,
);

it('ends each upload by deleting on the host what the publisher has deleted', () => {
  const first = '-a --exclude=latest.json';
  const last = '-a --delete-after';
  expect(uploads).toEqual([first, last, first, last]);
});

it('says at a correction that what is left on the host can still be opened', () => {
  const [, part = ''] = /^## 七、撤下\n([\s\S]*?)^## /m.exec(guide) ?? [];
  expect(part).toContain('删去');
  expect(part).not.toContain('不留痕迹');
});

it.each(['docs/publishing.md', 'docs/collecting.md'])(
  'has no job of %s fetch a package of that name, where ours is not installed',
  (name) => {
    const jobs = read(name)
      .split('\n')
      .filter((line) => /^(?:ExecStart=|[\d*]+ [\d*]+ [\d*]+ )|程序填/.test(line));
    const calls = jobs.flatMap((job) => job.match(/(?:--no )?jianxun-list(?= )/g) ?? []);
    expect(calls.length).toBeGreaterThan(1);
    expect(calls.filter((call) => !call.startsWith('--no '))).toEqual([]);
  },
);

it('lets no job sign a folder that is behind the published one', () => {
  const signing = guide
    .split('\n')
    .filter((line) => /^(?:ExecStart=|0 7 ).*renew \/srv/.test(line));
  expect(signing).toHaveLength(2);
  const compared = 'verify /srv/list/v1 --before https://example.org/list/v1/';
  for (const line of signing) {
    const before = guide.slice(0, guide.indexOf(line) + line.indexOf('renew'));
    expect(before.lastIndexOf(compared)).toBeGreaterThan(before.lastIndexOf('rsync'));
  }
});
