import { describe, expect, it } from 'vitest';
import { findList, isListFile } from '../../../../lib/publish/folder/find-list';

describe('the list among the files of a folder', () => {
  it.each<[string, string[], string | null]>([
    ['lies in it', ['latest.json', 'root/1.json'], ''],
    ['lies below it', ['site/index.html', 'site/list/v1/latest.json'], 'site/list/v1/'],
    ['is known by its root where latest.json was lost', ['v1/root/1.json'], 'v1/'],
    ['is the highest of several', ['a/b/latest.json', 'c/latest.json'], 'c/'],
    ['is not there', ['a.xlsx', 'not-latest.json'], null],
    ['is not there', [], null],
  ])('%s: %j → %s', (_, paths, base) => {
    expect(findList(paths)).toBe(base);
  });

  it.each([
    ['latest.json', true],
    ['publisher.json', true],
    ['root/12.json', true],
    [`s/${'a'.repeat(64)}.ndjson`, true],
    ['root/x.json', false],
    ['../latest.json', false],
    ['release.key.json', false],
    [`s/${'a'.repeat(64)}.ndjson.bak`, false],
  ])('%s is one of its files: %s', (path, isOne) => {
    expect(isListFile(path)).toBe(isOne);
  });
});
