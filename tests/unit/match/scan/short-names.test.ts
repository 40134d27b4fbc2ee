import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ScanFinding } from '../../../../lib/match/scan/findings';
import { LIST } from '../../../accuracy/corpus';
import { ASKED_ENTRIES } from '../../../fixtures/asked/entries';
import { dataFile } from '../../publish/data';
import { entry } from '../fixtures';
import { scannerOf } from './support';

/** Real short names of companies as texts: nothing is told as sure that does not stand there. */

const path = dataFile('company-short-names.txt', 'short names are not scanned as texts');

/** The file begins with two lines about itself and an empty one. */
const readNames = (from: string): string[] =>
  readFileSync(from, 'utf8')
    .split(/\r?\n/)
    .slice(3)
    .filter((name) => name !== '');

const PIECE = 9_800;

function* textsOf(names: readonly string[], between: string): Generator<string> {
  let text = '';
  for (const name of names) {
    if (text.length > PIECE) {
      yield text;
      text = '';
    }
    text += name + between;
  }
  yield text;
}

/** Institutions in whose full names short names stand, and which bear them as brands. */
const namedAfter = (names: readonly string[]) =>
  names.map((name, at) =>
    entry({
      id: `near:${at}`,
      region: '330281',
      names: [
        { text: `余姚市${name}培训学校有限公司`, kind: 'legal' },
        { text: name, kind: 'brand' },
      ],
    }),
  );

describe.runIf(path !== '')('short names of companies as texts', () => {
  it.each(['\n', '，', ''])('parted by %j name nobody for sure', async (between) => {
    const names = readNames(path);
    const few = names.filter((name, at) => at % 200 === 0 && !/[*＊×]|某某/u.test(name));
    const scan = await scannerOf([...ASKED_ENTRIES, ...LIST, ...namedAfter(few)]);
    const sure: ScanFinding[] = [];
    for (const text of textsOf(names, between))
      sure.push(...(await scan(text)).filter(({ isSure }) => isSure));
    expect(names.length).toBeGreaterThan(267_000);
    expect(sure.map(({ name }) => name)).toEqual([]);
  });
});
