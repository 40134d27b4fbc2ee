import { ListError } from '../../list/list-error';
import type { Command, Console } from '../commands/arguments';
import { build } from '../commands/build';
import { diff } from '../commands/diff';
import { inspect } from '../commands/inspect';
import { keygen } from '../commands/keygen';
import { renew } from '../commands/renew';
import { rotate } from '../commands/rotate';
import { serve } from '../commands/serve';
import { sources } from '../commands/sources';
import { template } from '../commands/template';
import { verify } from '../commands/verify';
import { PublishError, wordFault } from '../list/publish-error';
import { TableFault } from '../tables/table';

const COMMANDS: Record<string, Command> = {
  template,
  keygen,
  build,
  diff,
  verify,
  renew,
  rotate,
  serve,
  inspect,
  sources,
};

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
    const isTold = error instanceof PublishError || error instanceof TableFault;
    if (!isTold && !(error instanceof ListError)) throw error;
    console.print(error instanceof ListError ? wordFault(error) : error.message);
    return 1;
  }
}

const epoch = process.env.SOURCE_DATE_EPOCH ?? '';

process.exitCode = await main(process.argv.slice(2), {
  // A table's cell must not steer the terminal.
  print: (text) => process.stdout.write(`${text.replace(/(?![\n\t])\p{Cc}/gu, '')}\n`),
  // SOURCE_DATE_EPOCH (reproducible-builds.org) fixes the clock, so that equal input gives equal bytes.
  now: () => (/^\d{1,11}$/.test(epoch) ? Number(epoch) * 1000 : Date.now()),
});
