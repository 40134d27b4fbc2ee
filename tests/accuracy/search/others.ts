import { anywhere, template } from '../grammar/templates';
import { BARS, COLUMNS, ELSEWHERE, NEUTRAL_TITLES, otherCompany, SLOGANS } from '../grammar/words';
import type { Card, Draw, Rule, Subject, Template } from '../types';

/** Near-misses: longer names, other names, contradictions. Every label here is `nothing`. */

const another = (
  rule: Rule,
  reason: string,
  name: (subject: Subject, draw: Draw) => string,
): Template<Card>[] => [
  anywhere(rule, 'nothing', `${reason}, as a part of a title`, (subject, draw) => ({
    title: draw.one(COLUMNS) + draw.one(BARS) + name(subject, draw),
  })),
  anywhere(rule, 'nothing', `${reason}, as provider`, (subject, draw) => ({
    title: draw.one(NEUTRAL_TITLES),
    provider: name(subject, draw),
  })),
];

const REPLACEMENTS = ['朗', '阅', '溪', '楠', '岚'];

/** The name with one character of its own part changed. */
function changed({ name, stem }: Subject, draw: Draw): string {
  const at = name.indexOf(stem) + draw.below(stem.length);
  return name.slice(0, at) + draw.one(REPLACEMENTS) + name.slice(at + 1);
}

const REFUSED = ['附属幼儿园', '出版社', '工会委员会', '附属医院', '校友会', '基金会', '幼儿园'];

/** Names that hold the subject's or differ from it by little, of any entry that is no app. */
export const OTHER_NAMES: readonly Template<Card>[] = [
  ...another(
    '1',
    'a longer name',
    ({ name }, draw) => draw.one(['新', '小', '华夏', '贝贝']) + name,
  ),
  ...another(
    '1',
    'another subject that is named after it',
    ({ name }, draw) => name + draw.one(REFUSED),
  ),
  ...another(
    '1',
    'letters or digits before the name',
    ({ name }, draw) => draw.one(['a', 'X', '2', '8']) + name,
  ),
  ...another('3', 'one character differs', changed),
  ...another('3', 'the beginning of the name is missing', ({ name }) => name.slice(2)),
  ...another('3', 'two characters of the name are swapped', ({ name, stem }) => {
    const at = name.indexOf(stem);
    return name.slice(0, at) + [...stem].reverse().join('') + name.slice(at + stem.length);
  }),
  ...another('3', 'the end of the name is missing', ({ name }) => name.slice(0, -3)),
];

/** Names that begin with their place, under another one. */
export const OTHER_PLACES: readonly Template<Card>[] = [
  ...another('1', 'the same name in another place', ({ name, place }, draw) =>
    name.replace(place, `${draw.one(ELSEWHERE)}市`),
  ),
  ...another('1', 'a place touches the name', ({ name }, draw) => draw.one(ELSEWHERE) + name),
];

/** Names that begin with no place, behind one: it may be theirs. */
export const PLACE_BEFORE: readonly Template<Card>[] = [
  ...another('1', 'a place before the name', ({ name }, draw) => draw.one(ELSEWHERE) + name),
  ...another(
    '1',
    'a place and white space before the name',
    ({ name }, draw) => `${draw.one(ELSEWHERE)} ${name}`,
  ),
  ...another(
    '1',
    'a place in brackets before the name',
    ({ name }, draw) => `（${draw.one(ELSEWHERE)}）${name}`,
  ),
];

/** Names without a company's form, with one. */
export const COMPANY_BEHIND: readonly Template<Card>[] = [
  ...another(
    '1',
    'a company that is named like the school',
    ({ name }, draw) =>
      name + draw.one(['有限公司', '（集团）有限公司', ' 有限公司', '管理有限公司']),
  ),
];

/** What is known of the owner differs (rule 2): of companies, whose names no other one bears. */
export const CONTRADICTED: readonly Template<Card>[] = [
  anywhere(
    '2',
    'nothing',
    'the title names it, the provider is another company',
    ({ name }, draw) => ({ title: name, provider: otherCompany(draw) }),
  ),
  anywhere('2', 'nothing', 'the title names it and another company', ({ name }, draw) => ({
    title: draw.below(2) ? `${name}_${otherCompany(draw)}` : `${otherCompany(draw)} - ${name}`,
  })),
  template(
    '2',
    'nothing',
    'its listed host, the provider is another company',
    ({ host }, draw) => ({
      url: `https://${host}/`,
      title: draw.one(SLOGANS),
      provider: otherCompany(draw),
    }),
  ),
];
