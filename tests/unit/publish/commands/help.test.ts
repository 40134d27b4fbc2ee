import { describe, expect, it } from 'vitest';
import { readArguments } from '../../../../lib/publish/commands/arguments';
import { build } from '../../../../lib/publish/commands/build';
import {
  commandHelp,
  langOf,
  programHelp,
  unknownCommand,
  withoutLang,
} from '../../../../lib/publish/commands/help';
import { COMMANDS } from '../../../../lib/publish/commands/run';
import { PROGRAM, VERSION } from '../../../../lib/publish/node/program';

const HAN = /\p{Script=Han}/u;

describe('help', () => {
  it.each(COMMANDS.map((command) => [command.name, command] as const))(
    'of %s says each option in both languages and has examples that its own rules take',
    (_, command) => {
      const [zh, en] = [commandHelp(command, 'zh'), commandHelp(command, 'en')];
      const words = [command.summary, command.operands ?? [], Object.values(command.options)];
      for (const each of words.flat()) {
        expect(zh).toContain(each.zh);
        expect(each.zh).toMatch(HAN);
        expect(en).toContain(each.en);
        // A heading or a file of the template may stand there by its name.
        expect(each.en).toMatch(/[a-z]{3}/);
        expect(each.en).not.toMatch(/[，。；：、的了]/);
      }
      expect(command.examples.length).toBeGreaterThan(0);
      for (const { line } of command.examples) {
        const [name, ...args] = line.split(' ');
        expect(name).toBe(command.name);
        readArguments(
          command.name,
          args,
          command.options,
          command.operands ? (command.operands.most ?? 1) : 0,
        );
      }
    },
  );

  it('names every command once, in words', () => {
    const text = programHelp(COMMANDS, 'zh');
    for (const { name, summary } of COMMANDS) {
      expect(text.split(`\n  ${name} `)).toHaveLength(2);
      expect(text).toContain(summary.zh);
    }
    expect(text).toContain(`jianxun-list ${VERSION}`);
    expect(text).toContain(`${PROGRAM} help 命令`);
  });

  it.each<[args: string[], machine: string | undefined, lang: string]>([
    [[], undefined, 'zh'],
    [[], 'C.UTF-8', 'zh'],
    [[], 'zh_CN.UTF-8', 'zh'],
    [[], 'en_US.UTF-8', 'en'],
    [['--lang', 'en'], 'zh_CN.UTF-8', 'en'],
    [['build', '--lang=zh'], 'en_GB.UTF-8', 'zh'],
  ])('%j on a machine of %s is in %s', (args, machine, lang) => {
    expect(langOf(args, machine)).toBe(lang);
  });

  it('takes --lang from anywhere', () => {
    expect(withoutLang(['--lang', 'en', 'build', '--lang=zh', 'a'])).toEqual(['build', 'a']);
  });

  it.each([
    ['biuld', 'build'],
    ['Verify', 'verify'],
    ['keygn', 'keygen'],
  ])('asks whether %s is %s', (typed, meant) => {
    expect(unknownCommand(typed, COMMANDS, 'zh')).toBe(`没有“${typed}”这个命令，是否为 ${meant}？`);
  });

  it('guesses at nothing that is near to no command', () => {
    expect(unknownCommand('发布', [build], 'zh')).toBe('没有“发布”这个命令');
  });
});
