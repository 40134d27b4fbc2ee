import { describe, expect, it } from 'vitest';
import { readJsonLd } from '../../../../lib/match/footer/json-ld';

const HOST = 'www.example.com';
const SCHOOL = {
  '@type': 'School',
  legalName: '余姚市示例启明培训学校有限公司',
  url: 'https://example.com/',
};
const deep = (inside: string, depth = 30_000): string =>
  `${'['.repeat(depth)}${inside}${']'.repeat(depth)}`;

const namesIn = (source: string): string[] => readJsonLd(source, HOST).map(({ name }) => name);

describe('structured data', () => {
  it('names its organisations, in lists and graphs, in order', () => {
    const source = JSON.stringify([SCHOOL, { '@graph': [[{ ...SCHOOL, legalName: '乙' }]] }]);
    expect(namesIn(source)).toEqual([SCHOOL.legalName, '乙']);
  });

  it('gives its identifiers as text, however they are written', () => {
    const number = '浙ICP备12345678号';
    for (const identifier of [number, [number], { '@type': 'PropertyValue', value: number }]) {
      const [stated] = readJsonLd(JSON.stringify({ ...SCHOOL, identifier }), HOST);
      expect(stated?.identifiers).toContain(number);
    }
  });

  it.each([
    ['lists in lists', deep('1')],
    ['objects in objects', `${'{"@graph":'.repeat(6000)}1${'}'.repeat(6000)}`],
    ['a kind', JSON.stringify(SCHOOL).replace('"School"', deep('"School"'))],
    ['an identifier', JSON.stringify({ ...SCHOOL, identifier: 0 }).replace(':0', `:${deep('1')}`)],
    ['a name', JSON.stringify(SCHOOL).replace(`"${SCHOOL.legalName}"`, deep('1'))],
  ])('nested without end in %s throws nothing', (_, source) => {
    expect(() => readJsonLd(source, HOST)).not.toThrow();
  });

  it('nested without end keeps what stands before it', () => {
    expect(namesIn(`[${JSON.stringify(SCHOOL)},${deep('1')}]`)).toEqual([SCHOOL.legalName]);
  });
});
