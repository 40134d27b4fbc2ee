import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { occurs } from '../../../../lib/match/names/boundary';
import { nameForm } from '../../../../lib/match/names/entry-names';
import { readText } from '../../../../lib/text/page-text';
import { runs } from '../../runs';

/** Han characters that begin no region, no branch and no word of the closed lists. */
const HAN = '晨曦朗阅墨竹柚橙鹿鲸蓝紫晴雨岚溪楠枫';
const han = (min: number, max: number) =>
  fc.string({ unit: fc.constantFrom(...HAN), minLength: min, maxLength: max });
const stem = fc.string({
  unit: fc.constantFrom(...'甲乙丙丁戊己庚辛'),
  minLength: 3,
  maxLength: 8,
});
const form = fc.constantFrom('教育科技有限公司', '培训学校', '信息技术有限责任公司', '幼儿园');
const separator = fc.constantFrom('-', ' - ', '_', '|', '｜', '\n', '，', '·', '【', '》', '🔥');
const RUNS = { seed: 20260915, numRuns: runs(700) };

describe('edges, for random names in random text', () => {
  it('never matches without a gap on the left', () => {
    fc.assert(
      fc.property(stem, form, han(1, 20), han(0, 20), (name, end, before, after) => {
        expect(occurs(nameForm(name + end), readText(before + name + end + after))).toBe(false);
      }),
      RUNS,
    );
  });

  it('never matches a name without a company form that has no gap on the right', () => {
    fc.assert(
      fc.property(stem, han(0, 20), han(1, 20), separator, (name, before, after, gap) => {
        const school = `${name}培训学校`;
        expect(occurs(nameForm(school), readText(before + gap + school + after))).toBe(false);
      }),
      RUNS,
    );
  });

  it('always matches between hard gaps', () => {
    fc.assert(
      fc.property(
        stem,
        form,
        han(0, 20),
        han(0, 20),
        separator,
        (name, end, before, after, gap) => {
          const text = before + gap + name + end + gap + after;
          expect(occurs(nameForm(name + end), readText(text))).toBe(true);
        },
      ),
      RUNS,
    );
  });
});
