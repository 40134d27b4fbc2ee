import { expect, it } from 'vitest';
import { buildOrgs, remarksOf } from '../helpers';

const NOTE = '列入原因·note·“列入原因”超过 989 字，已截短';

it.each(['虚假宣传'.repeat(300), '\u{20000}'.repeat(600)])(
  'facts that are too long leave the decision whole, and the row is told: %#',
  async (facts) => {
    const built = await buildOrgs([{ 列入原因: facts }]);
    const grounds = built.entries[0]?.sanctions[0]?.grounds ?? '';
    expect(grounds).toMatch(/……；处理结果：罚款5万元$/u);
    expect(grounds.length).toBeLessThanOrEqual(1000);
    expect(grounds).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
    expect(remarksOf(built)).toContain(NOTE);
  },
);

it('facts that fit stay as they are', async () => {
  const built = await buildOrgs([{ 列入原因: '虚假宣传'.repeat(247) }]);
  expect(built.entries[0]?.sanctions[0]?.grounds).toHaveLength(988 + 11);
  expect(remarksOf(built).join()).not.toContain('截短');
});
