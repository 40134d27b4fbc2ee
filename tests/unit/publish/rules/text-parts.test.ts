import { afterEach, expect, it, vi } from 'vitest';
import { withPronouns } from '../../../../lib/publish/rules/text-parts';

const NAME = '余姚市示例启明（A+）培训学校有限公司';
const OTHER = '余姚市示例白鹳培训学校有限公司';

afterEach(() => vi.unstubAllGlobals());

it.each([
  ['an act on the party', `对${NAME}罚款5万元`, '对其罚款5万元'],
  ['a name that white space parts', '对余姚市示例启明（A+）\n培训 学校有限公司罚款', '对其罚款'],
  ['two parties', `对${NAME}、${OTHER}各罚款1万元`, '对其各罚款1万元'],
  ['nobody', '罚款5万元', '罚款5万元'],
])('says 其 for %s', (_what, text, said) => {
  expect(withPronouns(text, [NAME, OTHER, ' '])).toBe(said);
});

it('makes no expression for a name that a decision does not hold: a table has a name in each row', () => {
  const made = vi.fn();
  const Plain = RegExp;
  vi.stubGlobal(
    'RegExp',
    class extends Plain {
      constructor(pattern: RegExp | string, flags?: string) {
        super(pattern, flags);
        made();
      }
    },
  );
  withPronouns('罚款5万元，没收违法所得3000元', [NAME, OTHER]);
  expect(made).not.toHaveBeenCalled();
  withPronouns(`对${NAME}罚款5万元`, [NAME, OTHER]);
  expect(made).toHaveBeenCalledTimes(1);
});
