import { expect, it } from 'vitest';
import { namesOf } from '../../../../lib/match/names/entry-names';
import { entry } from '../../list/sample';

const called = (text: string) => ({ ...entry(1), names: [{ text, kind: 'legal' as const }] });

it.each(['○○', '◯', '□□', '●', '△', '##', '＿＿', '··', '……'])(
  'a name of which %s hides a part is nobody’s: without it another name would be left',
  (veil) => {
    expect(namesOf(called(`余姚市${veil}培训有限公司`)).full).toEqual([]);
  },
);

it.each(['余姚市示例·启明培训有限公司', '示例-启明（余姚）培训有限公司', '示例C#培训有限公司'])(
  '%s is a whole name',
  (name) => {
    expect(namesOf(called(name)).full).toHaveLength(1);
  },
);
