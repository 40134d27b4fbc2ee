import { ListError } from '../list/error';
import type { Command, Console } from './commands/arguments';
import { build } from './commands/build';
import { inspect } from './commands/inspect';
import { keygen } from './commands/keygen';
import { serve } from './commands/serve';
import { sources } from './commands/sources';
import { PublishError } from './list/error';
import { TableFault } from './table/table';

const COMMANDS: Record<string, Command> = { build, keygen, serve, inspect, sources };

const usage = (): string =>
  `用法：npm run list -- 命令 …\n\n${Object.values(COMMANDS)
    .map((command) => `  ${command.usage}`)
    .join('\n\n')}`;

/** Run one command. Faults that a publisher can mend are told in one line; others are bugs and are thrown. */
async function main(args: readonly string[], console: Console): Promise<number> {
  const [name = '', ...rest] = args;
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) {
    console.print(usage());
    return name === '' || name === 'help' || name === '--help' ? 0 : 2;
  }
  try {
    return await command.run(rest, console);
  } catch (error) {
    const isTold =
      error instanceof PublishError || error instanceof TableFault || error instanceof ListError;
    if (!isTold) throw error;
    console.print(error.message);
    return 1;
  }
}

process.exitCode = await main(process.argv.slice(2), {
  print: (text) => process.stdout.write(`${text}\n`),
  now: () => Date.now(),
});
