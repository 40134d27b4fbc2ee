import { describe, expect, it } from 'vitest';
import type { Sanction } from '../../../lib/domain/entry';
import type { Verdict } from '../../../lib/domain/verdict';
import { toMarkView } from '../../../lib/wording/mark';
import { createTranslator } from '../../../lib/wording/messages/translate';
import { sanction, school, subject, TODAY, verdict } from './entries';

const t = createTranslator('zh-CN');

const HONEST = 'f'.repeat(64);
const GROUND = '0'.repeat(64);
const BLACKLIST = sanction({
  kind: 'blacklist',
  authority: '余姚市市场监督管理局',
  grounds: '违规收集未成年人信息',
});
const MILD = sanction({ isTestReport: true, grounds: '检测发现轻微问题' });

const said = (
  list: string,
  acts: Sanction[],
  {
    tier = 'named',
    id = 'school-1',
    name = '',
  }: { tier?: Verdict['tier']; id?: string; name?: string } = {},
): Verdict =>
  verdict(
    school({
      id,
      sanctions: acts,
      ...(name ? { names: [{ text: name, kind: 'legal' as const }] } : {}),
    }),
    tier,
    [
      tier === 'identified'
        ? { kind: 'host', field: 'url' }
        : { kind: 'provider-name', field: 'provider' },
    ],
    `名单${list[0]}`,
    list,
  );

const mark = (...verdicts: Verdict[]) => {
  const alike = verdicts.map(({ candidate }) => candidate);
  return toMarkView({ verdicts, subject: subject(), alike, today: TODAY }, t);
};

/** Every order in which two lists may come. */
const bothWays = (a: Verdict, b: Verdict) => [mark(a, b), mark(b, a)];

describe('of several lists', () => {
  it('the gravest act speaks first, whichever list tells it and however sure the other is', () => {
    for (const tier of ['named', 'identified'] as const)
      for (const view of bothWays(said(HONEST, [BLACKLIST]), said(GROUND, [MILD], { tier })))
        expect(view).toMatchObject({
          label: '黑名单·2026-09',
          gravity: 'severe',
          entry: { list: HONEST },
        });
  });

  it('whose page it is speaks before whom the page only names, and both are told', () => {
    const named: Verdict = {
      ...said(GROUND, [BLACKLIST], { name: '甬江示例学校' }),
      relation: 'names',
    };
    for (const view of bothWays(said(HONEST, [MILD], { tier: 'identified' }), named))
      expect(view).toMatchObject({
        label: '有检测通报·2026-09',
        also: [expect.stringContaining('甬江示例学校')],
      });
  });

  it('a mere namesake never speaks before what is sure', () => {
    const possible = said(GROUND, [BLACKLIST], { tier: 'possible' });
    for (const view of bothWays(said(HONEST, [MILD]), possible))
      expect(view).toMatchObject({ label: '有检测通报·2026-09', tier: 'named', gravity: 'notice' });
  });

  it('a copy of an act replaces neither words nor grounds, and each act says which list it is from', () => {
    const copy = { ...BLACKLIST, grounds: '并无问题', authority: '某网站' };
    for (const view of bothWays(said(HONEST, [BLACKLIST]), said(GROUND, [copy]))) {
      expect(view?.sanctions).toHaveLength(2);
      expect(view?.sanctions).toContainEqual(
        expect.objectContaining({
          grounds: '事由：违规收集未成年人信息',
          line: expect.stringContaining('余姚市市场监督管理局'),
          list: '来自名单：名单f',
        }),
      );
      expect(view?.provenance.join()).toMatch(/名单f/);
    }
  });

  it('one list by itself needs no such word, and tells each act once', () => {
    const view = mark(said(HONEST, [BLACKLIST]), said(HONEST, [BLACKLIST], { id: 'again' }));
    expect(view?.sanctions).toHaveLength(1);
    expect(view?.sanctions[0]?.list).toBeUndefined();
  });

  it('what one list revoked stands as its word beside the other’s act', () => {
    const revoked = said(GROUND, [{ ...BLACKLIST, status: 'revoked' }]);
    for (const view of bothWays(said(HONEST, [BLACKLIST]), revoked)) {
      expect(view?.label).toBe('黑名单·2026-09');
      expect(view?.provenance[0]).toMatch(/名单“名单0”.*已撤销/);
    }
  });

  it('what one revoked stands beside each act that is told, and not in its place beside those of the record', () => {
    const acts = [9, 8, 7, 6, 5].map((n) =>
      sanction({ kind: 'penalty', decidedOn: { day: `2026-08-0${n}`, precision: 'day' } }),
    );
    const revoked = acts.map((act) => ({ ...act, status: 'revoked' as const })).reverse();
    const view = mark(said(HONEST, acts), said(GROUND, revoked));
    expect(view?.sanctions).toHaveLength(3);
    const days = view?.provenance.slice(0, -1).map((text) => /8月(\d)日/.exec(text)?.[1]);
    expect(days?.sort()).toEqual(['7', '8', '9']);
  });

  it('what one revoked of another subject stands beside that one’s act, and says whose', () => {
    const other = { name: '甬江示例学校', tier: 'identified' as const };
    const third = '1'.repeat(64);
    const view = mark(
      said(HONEST, [BLACKLIST], { tier: 'identified' }),
      said(GROUND, [BLACKLIST], { ...other, id: 'other' }),
      said(third, [{ ...BLACKLIST, status: 'revoked' }], other),
    );
    expect(view?.sanctions).toHaveLength(2);
    expect(view?.provenance[0]).toMatch(/名单“名单1”.*（甬江示例学校 · 黑名单.*已撤销/);
    expect(view?.provenance).toHaveLength(2);
  });

  it('one that contests an act again and again has three sentences on it', () => {
    const often = [1, 2, 3, 4, 5].map(
      (n): Sanction => ({ ...BLACKLIST, status: 'revoked', document: `第${n}号` }),
    );
    expect(mark(said(HONEST, [BLACKLIST]), said(GROUND, often))?.provenance).toHaveLength(4);
  });

  it('another subject that a list names takes no act out of sight', () => {
    const others = Array.from({ length: 9 }, (_, at) =>
      said(GROUND, [BLACKLIST], { tier: 'identified', id: `x${at}`, name: `甬江示例第${at}学校` }),
    );
    const view = mark(...others, said(HONEST, [BLACKLIST]));
    expect(view?.sanctions.map(({ list }) => list)).toContain('来自名单：名单f');
    expect(view?.also.join()).toContain('名单“名单f”');
    expect(view?.also.join()).toMatch(/名单中另有 \d+ 条记录可能有关，请核对/);
  });

  it('twenty hostile ones leave an honest list’s act, grounds and provenance as they are', () => {
    const hostile = Array.from({ length: 20 }, (_, at) =>
      said(at.toString(16).padStart(64, '0'), [MILD, sanction({ kind: 'warning' })], {
        tier: 'identified',
        id: `h${at}`,
      }),
    );
    const alone = mark(said(HONEST, [BLACKLIST]));
    const among = mark(...hostile, said(HONEST, [BLACKLIST]));
    expect(among).toMatchObject({ entry: alone?.entry, label: alone?.label, tier: alone?.tier });
    expect(among?.sanctions[0]).toMatchObject({ ...alone?.sanctions[0] });
  });

  it('each tells three acts of a subject at most, and the rest is counted', () => {
    const acts = Array.from({ length: 64 }, (_, at) =>
      sanction({
        kind: 'penalty',
        source: `https://notice.example/${at}`,
        grounds: '事'.repeat(1000),
      }),
    );
    const view = mark(said(HONEST, acts), said(GROUND, [BLACKLIST]));
    expect(view?.sanctions).toHaveLength(4);
    expect(view?.until?.[0]).toBe('另有 61 条，见完整记录');
    expect(JSON.stringify(view).length).toBeLessThan(4000);
  });
});
