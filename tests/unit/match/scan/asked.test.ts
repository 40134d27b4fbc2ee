import { beforeAll, describe, expect, it } from 'vitest';
import type { ScanFinding } from '../../../../lib/match/scan/findings';
import { DENIALS } from '../../../fixtures/asked/denials';
import { ASKED_ENTRIES } from '../../../fixtures/asked/entries';
import { MESSAGES } from '../../../fixtures/asked/messages';
import { NEAR_MISSES, nearMisses } from '../../../fixtures/asked/near-misses';
import { idsOf, scannerOf, sureIdsOf } from './support';

/** Figures over texts that people wrote who had not read the code. */

let scan: (text: string) => Promise<ScanFinding[]>;
/** Messages with what is found in them: each is asked about from several sides. */
let scanned: ((typeof MESSAGES)[number] & { found: ScanFinding[] })[];
beforeAll(async () => {
  scan = await scannerOf(ASKED_ENTRIES);
  scanned = await Promise.all(
    MESSAGES.map(async (message) => ({ ...message, found: await scan(message.text) })),
  );
});

const isApp = (id: string): boolean =>
  ASKED_ENTRIES.some((entry) => entry.id === id && entry.app !== undefined);

describe(`${MESSAGES.length} pasted messages`, () => {
  it('full names, codes, hosts, links and filings are found: at least 98 in 100', () => {
    const missed: string[] = [];
    let n = 0;
    for (const { text, full, found } of scanned) {
      const ids = idsOf(found);
      n += full.length;
      missed.push(...full.filter((id) => !ids.includes(id)).map((id) => `${id}: ${text}`));
    }
    expect(n).toBeGreaterThan(250);
    expect(missed.length / n, missed.join('\n')).toBeLessThanOrEqual(0.02);
  });

  it('they are told as sure, but for an app’s name alone and a school’s name that a word touches', () => {
    const unsure: string[] = [];
    let n = 0;
    for (const { text, full, glued = [], found } of scanned) {
      const sure = sureIdsOf(found);
      const asked = full.filter((id) => !isApp(id) && !glued.includes(id));
      n += asked.length;
      unsure.push(...asked.filter((id) => !sure.includes(id)).map((id) => `${id}: ${text}`));
    }
    expect(n).toBeGreaterThan(200);
    expect(unsure.length / n, unsure.join('\n')).toBeLessThanOrEqual(0.02);
  });

  it('nothing is told as sure that does not stand there', () => {
    const wrong: string[] = [];
    for (const { text, full, found } of scanned)
      for (const id of sureIdsOf(found)) if (!full.includes(id)) wrong.push(`${id}: ${text}`);
    expect(wrong).toEqual([]);
  });

  it('brands, short names and telephone numbers are offered for a look: at least 9 in 10', () => {
    const missed: string[] = [];
    let n = 0;
    for (const { text, loose, found } of scanned) {
      n += loose.length;
      missed.push(
        ...loose.filter((id) => !idsOf(found).includes(id)).map((id) => `${id}: ${text}`),
      );
      expect(sureIdsOf(found).filter((id) => loose.includes(id))).toEqual([]);
    }
    expect(missed.length / n, missed.join('\n')).toBeLessThanOrEqual(0.1);
  });

  it('where nothing listed is mentioned hardly anything is offered', () => {
    const offered: string[] = [];
    const none = scanned.filter((message) => message.none);
    for (const { text, found } of none) offered.push(...idsOf(found).map((id) => `${id}: ${text}`));
    expect(none.length).toBeGreaterThan(50);
    expect(offered.length, offered.join('\n')).toBeLessThanOrEqual(3);
  });
});

describe(`${DENIALS.length} denials`, () => {
  it('names that stand there are found, and nothing else', async () => {
    const wrong: string[] = [];
    for (const { text, mayFind, strict } of DENIALS) {
      const found = await scan(text);
      wrong.push(
        ...sureIdsOf(found)
          .filter((id) => !strict.includes(id))
          .map((id) => `sure ${id}: ${text}`),
        ...idsOf(found)
          .filter((id) => !mayFind.includes(id))
          .map((id) => `${id}: ${text}`),
        ...strict.filter((id) => !idsOf(found).includes(id)).map((id) => `no ${id}: ${text}`),
      );
    }
    expect(wrong).toEqual([]);
  });
});

/** A name as it stands alone, in a sentence, in a message's head and in a form. */
const WAYS: readonly ((name: string) => string)[] = [
  (name) => name,
  (name) => `我家孩子在${name}上课，你们知道吗`,
  (name) => `【${name}】暑期班招生`,
  (name) => `收款方：${name}\n金额：3000元`,
];

describe('full names that are nearly a listed one', () => {
  it.each(WAYS.map((way) => [way('X'), way] as const))(
    '%s: none is told as the listed one',
    async (_, way) => {
      const listed = ASKED_ENTRIES.flatMap(({ names }) => names);
      const own = listed.filter(({ kind }) => kind === 'legal' || kind === 'former');
      const made = own.flatMap(({ text }) => nearMisses(text));
      const all = new Set([...NEAR_MISSES.map(({ text }) => text), ...made]);
      for (const { text } of listed) all.delete(text);
      expect(all.size).toBeGreaterThan(1000);
      const wrong: string[] = [];
      for (const name of all)
        wrong.push(...sureIdsOf(await scan(way(name))).map((id) => `${id}: ${name}`));
      expect(wrong).toEqual([]);
    },
  );
});

describe('full names but for their legal form', () => {
  const FORM = /有限(?:责任)?公司$/u;
  const written = ASKED_ENTRIES.filter(({ app }) => !app).flatMap(({ id, names }) =>
    names.flatMap(({ kind, text }) =>
      kind === 'legal' && FORM.test(text)
        ? [text.replace(FORM, ''), text.replace(FORM, '有限责任公司')].map((name) => ({ id, name }))
        : [],
    ),
  );
  const own = new Set(ASKED_ENTRIES.flatMap(({ names }) => names.map(({ text }) => text)));

  it.each(WAYS.map((way) => [way('X'), way] as const))(
    '%s: nearly all are offered for a look, and none is sure',
    async (_, way) => {
      const missed: string[] = [];
      const wrong: string[] = [];
      const asked = written.filter(({ name }) => !own.has(name));
      for (const { id, name } of asked) {
        const found = await scan(way(name));
        if (!idsOf(found).includes(id)) missed.push(name);
        if (sureIdsOf(found).includes(id)) wrong.push(name);
      }
      expect(asked.length).toBeGreaterThan(20);
      expect(wrong).toEqual([]);
      expect(missed.length / asked.length, missed.join('\n')).toBeLessThanOrEqual(0.1);
    },
  );
});
