import { describe, expect, it } from 'vitest';
import type { PageSubject } from '../../../lib/domain/subject';
import { concerned } from '../../../lib/match/concerned';
import { judge } from '../../../lib/match/judge';
import { questionsOf } from '../../../lib/match/questions';
import { normaliseName } from '../../../lib/text/normalise';
import { inventedEntries } from '../../bench/data/list';
import { pick, seeded } from '../../bench/random';

const ENTRIES = [...inventedEntries(60)];
const CANDIDATES = ENTRIES.map((entry) => ({
  ref: { list: 'a', id: entry.id },
  entry,
  stale: false,
}));

/** Titles of names, parts of names and words between them. */
function subjects(count: number): PageSubject[] {
  const random = seeded(11);
  const nameOf = () => {
    const { names } = ENTRIES[pick(random, ENTRIES.length)] ?? { names: [] };
    return names[pick(random, names.length)]?.text ?? '';
  };
  return Array.from({ length: count }, (_, ref) => {
    const name = nameOf();
    const said = random() < 0.5 ? name : name.slice(pick(random, 4));
    const host = ENTRIES[pick(random, ENTRIES.length)]?.identifiers[0]?.value;
    const url = random() < 0.3 ? `https://www.${host}/` : `https://other-${ref}.example.net/`;
    return { ref, url, title: random() < 0.5 ? said : `关于${said} - 示例网` };
  });
}

describe('the candidates that a subject concerns', () => {
  const ask = concerned(CANDIDATES);

  it('are those with one of its keys or with a name inside one of its texts', () => {
    let some = 0;
    for (const subject of subjects(400)) {
      const { keys, texts } = questionsOf(subject);
      const expected = CANDIDATES.filter(({ entry }) => {
        const names = entry.names.map(({ text }) => normaliseName(text));
        const isKeyed = entry.identifiers.some(({ kind, value }) =>
          keys.includes(`${kind}:${value}`),
        );
        return isKeyed || names.some((name) => texts.some((text) => text.includes(name)));
      });
      some += expected.length;
      expect(new Set(ask(questionsOf(subject))), subject.title).toEqual(new Set(expected));
    }
    expect(some).toBeGreaterThan(100);
  });

  it('are the only ones that have a say: alone, each gives the verdict that it gives among all', () => {
    const context = { today: '2026-09-20' as const, engineHosts: [] };
    let verdicts = 0;
    for (const subject of subjects(200)) {
      const among = judge(subject, CANDIDATES, context);
      const alone = CANDIDATES.flatMap((each) => judge(subject, [each], context));
      verdicts += among.length;
      expect(new Set(among)).toEqual(new Set(alone));
    }
    expect(verdicts).toBeGreaterThan(20);
  });
});
