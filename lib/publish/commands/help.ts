import { nearest } from '../nearest-word';
import { PROGRAM, VERSION } from '../node/program';
import { padTo, widthOf } from '../report/terminal';
import type { Option, Words } from './arguments';
import type { Command } from './command';

/** Help in the two languages of the program, made of what each command says of itself. */

type Lang = keyof Words;

/** `--lang` wins over the machine's language. Chinese where nobody asks for English. */
export function langOf(args: readonly string[], machine: string | undefined): Lang {
  const at = args.findIndex((each) => /^--lang(?:=|$)/.test(each));
  const asked = at < 0 ? machine : (args[at]?.split('=')[1] ?? args[at + 1]);
  return /^en\b|^en_/i.test(asked ?? '') ? 'en' : 'zh';
}

/** The arguments without `--lang`, which every command takes. */
export function withoutLang(args: readonly string[]): string[] {
  return args.filter((each, at) => !/^--lang(?:=|$)/.test(each) && args[at - 1] !== '--lang');
}

const WORDS = {
  zh: {
    colon: '：',
    about: '把官方公布的处理整理成任何人都能订阅的名单',
    usage: '用法：',
    command: '命令',
    options: '[选项]',
    optionsHead: '选项：',
    examples: '例如：',
    more: `一个命令的全部选项和例子：${PROGRAM} help 命令`,
    others: 'English: --lang en',
    many: '（可给几次）',
    unknown: (name: string) => `没有“${name}”这个命令`,
    near: (name: string) => `，是否为 ${name}？`,
  },
  en: {
    colon: ': ',
    about: 'from what authorities publish to a list that anybody can follow',
    usage: 'Usage: ',
    command: 'COMMAND',
    options: '[OPTIONS]',
    optionsHead: 'Options:',
    examples: 'Examples:',
    more: `All options of a command, with examples: ${PROGRAM} help COMMAND`,
    others: 'What commands report is in Chinese. 中文：--lang zh',
    many: ' (more than once)',
    unknown: (name: string) => `There is no command “${name}”`,
    near: (name: string) => `. Do you mean ${name}?`,
  },
} as const;

/** Two columns, the first as wide as its longest text. */
function columns(lines: readonly (readonly [left: string, right: string])[]): string {
  const width = Math.max(...lines.map(([left]) => widthOf(left)));
  return lines.map(([left, right]) => `  ${padTo(left, width)}  ${right}`).join('\n');
}

function optionLine(name: string, option: Option, lang: Lang): [string, string] {
  const short = option.short ? `-${option.short}, ` : '';
  const value = option.value ? ` ${option.value}` : '';
  const many = option.multiple ? WORDS[lang].many : '';
  return [`${short}--${name}${value}`, option[lang] + many];
}

/** All about one command. */
export function commandHelp(command: Command, lang: Lang): string {
  const words = WORDS[lang];
  const { name, summary, operands, options, notes, examples } = command;
  const lines = Object.entries(options).map(([key, option]) => optionLine(key, option, lang));
  const call = [PROGRAM, name, operands?.text ?? [], lines.length > 0 ? words.options : []].flat();
  const parts = [
    name + words.colon + summary[lang],
    `${words.usage}${call.join(' ')}${operands ? `\n${columns([[operands.text, operands[lang]]])}` : ''}`,
    lines.length > 0 ? `${words.optionsHead}\n${columns(lines)}` : '',
    notes?.[lang] ?? '',
    `${words.examples}\n${examples.map((each) => `  ${PROGRAM} ${each.line}\n      ${each[lang]}`).join('\n')}`,
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

/** The commands, a line each. */
export function programHelp(commands: readonly Command[], lang: Lang): string {
  const words = WORDS[lang];
  const lines = commands.map(({ name, summary }) => [name, summary[lang]] as const);
  return [
    `jianxun-list ${VERSION}${words.colon}${words.about}`,
    `${words.usage}${PROGRAM} ${words.command} …`,
    columns(lines),
    `${words.more}\n${words.others}`,
  ].join('\n\n');
}

/** `没有“biuld”这个命令，是否为 build？` */
export function unknownCommand(name: string, commands: readonly Command[], lang: Lang): string {
  const known = commands.map((command) => command.name);
  const near = nearest(name.toLowerCase(), known);
  return WORDS[lang].unknown(name) + (near ? WORDS[lang].near(near) : '');
}
