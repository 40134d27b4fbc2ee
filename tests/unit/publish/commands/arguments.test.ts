import { describe, expect, it } from 'vitest';
import { readArguments } from '../../../../lib/publish/commands/arguments';
import { build } from '../../../../lib/publish/commands/build';

const read = (...args: string[]) => readArguments('build', args, build.options, 1);

describe('arguments', () => {
  it('are read by what a command says of its options', () => {
    const args = ['表.xlsx', '-o', 'a b', '--key=k1', '--key', 'k2', '--dry-run'];
    expect(read(...args)).toMatchObject({
      values: { out: 'a b', key: ['k1', 'k2'], 'dry-run': true },
      positionals: ['表.xlsx'],
    });
  });

  it.each<[args: string[], told: string]>([
    [['--ouut', 'x'], '没有 --ouut 这个选项，是否为 --out？'],
    [['--dry_run'], '没有 --dry_run 这个选项，是否为 --dry-run？'],
    [['-q'], '没有 -q 这个选项（'],
    [['--constructor'], '没有 --constructor 这个选项'],
    [['--out'], '--out 后面缺少 DIR'],
    [['--out', '--dry-run'], '--out 后面缺少 DIR'],
    [['-o'], '-o 后面缺少 DIR'],
    [['-o=site/list/v1'], '-o 后面用空格，不用等号：-o site/list/v1'],
    [['--bundled=no'], '--bundled 后面不带内容（no）'],
    [['--title', 'a', '--title=b'], '--title 只能给出一次'],
    [['a', 'b'], '多余的“b”（路径里有空格的，前后加英文双引号）'],
    [['—dry-run'], '“—dry-run”要以英文减号开头：--dry-run'],
    [['a', '－－title'], '“－－title”要以英文减号开头：--title'],
  ])('%j are refused, with what to do', (args, told) => {
    expect(() => read(...args)).toThrow(told);
    expect(() => read(...args)).toThrow('（全部选项见 build --help）');
  });
});
