import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isDay } from '../../../lib/domain/day';
import { isInForce, PLACES } from '../../../lib/enrol/places';
import { documentOf, RULE_IDS, ruleOf } from '../../../lib/enrol/rules';
import { DOCUMENTS, type RuleDocument } from '../../../lib/enrol/rules/documents';
import { rulesPage } from '../../tools/enrol-rules-page';

const ROOT = resolve(import.meta.dirname, '../../..');
const documents: RuleDocument[] = Object.values(DOCUMENTS);

describe('a document that rules are taken from', () => {
  it.each(documents)('$short says what was read, where and when', (document) => {
    expect(document.title).not.toMatch(/[《》]/);
    expect(document.office).not.toBe('');
    expect(document.since).toMatch(/^\d{4}-\d{2}(?:-\d{2})?$/);
    expect(isDay(document.checkedOn)).toBe(true);
    expect(document.until === undefined || isDay(document.until)).toBe(true);
    expect(document.read.length).toBeGreaterThan(0);
    for (const url of document.read) expect(new URL(url).protocol).toMatch(/^https?:$/);
  });

  it.each(documents)('$short has an official address with an office, or none', ({ official }) => {
    if (official === null) return;
    expect(new URL(official).hostname).toMatch(/(?:^|\.)(?:gov|npc\.gov|court\.gov)\.cn$/);
  });

  it('of a place is of one that can be chosen', () => {
    const regions = documents.map(({ region }) => region).filter(Boolean);
    expect([...regions].sort()).toEqual([...PLACES]);
  });
});

describe('a rule', () => {
  it.each(RULE_IDS)('%s is quoted in whole sentences, or says what it leaves out', (id) => {
    const { quote, reportedIn } = ruleOf(id);
    expect(reportedIn?.length).not.toBe(0);
    for (const url of reportedIn ?? []) expect(new URL(url).protocol).toMatch(/^https?:$/);
    expect(quote.length).toBeGreaterThan(0);
    for (const sentence of quote) {
      expect(sentence.trim()).toBe(sentence);
      expect(sentence.length).toBeGreaterThan(8);
      expect(sentence).toMatch(/[。；…]$/);
      expect(sentence).not.toMatch(/ {2}|\t/);
    }
  });

  it.each(RULE_IDS)('%s is told somewhere: what is quoted nowhere is not shipped', (id) => {
    const folder = join(ROOT, 'lib/enrol');
    const code = readdirSync(folder)
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(join(folder, name), 'utf8'));
    expect(code.some((text) => text.includes(`'${id}'`))).toBe(true);
  });

  it('of law names its article', () => {
    const laws = [
      'promotion',
      'decree741',
      'minors',
      'preschool',
      'consumers',
      'decree778',
      'civil',
    ];
    const named = RULE_IDS.filter((id) => laws.includes(ruleOf(id).document));
    expect(named.length).toBeGreaterThan(20);
    for (const id of named) expect(ruleOf(id).article).toMatch(/^第.+条/);
  });

  it('holds from its first day to its last', () => {
    expect(isInForce('SUBJ-PREPAY-HUIZHOU', '2022-02-13')).toBe(false);
    expect(isInForce('SUBJ-PREPAY-HUIZHOU', '2022-02-14')).toBe(true);
    expect(isInForce('SUBJ-PREPAY-HUIZHOU', '2027-02-13')).toBe(true);
    expect(isInForce('SUBJ-PREPAY-HUIZHOU', '2027-02-14')).toBe(false);
    expect(isInForce('F4-14', '2099-01-01')).toBe(true);
    expect(documentOf('F4-14').since).toBe('2025-05-01');
  });
});

it('the page of all rules is made from them', () => {
  const page = readFileSync(join(ROOT, 'docs/enrol-rules.md'), 'utf8');
  expect(page, 'run npm run enrol-rules').toBe(rulesPage());
});
