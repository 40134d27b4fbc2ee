import { ListError } from '../../list/list-error';
import { PublishError, wordFault } from '../folder/publish-error';
import { VERSION } from '../node/program';
import { TableFault } from '../sheets/table';
import { build } from './build';
import { checkHosts } from './check-hosts';
import { collect } from './collect';
import type { Command, Console } from './command';
import { diff } from './diff';
import { exportList } from './export';
import { commandHelp, langOf, programHelp, unknownCommand, withoutLang } from './help';
import { inspect } from './inspect';
import { keygen } from './keygen';
import { renew } from './renew';
import { review } from './review';
import { rotate } from './rotate';
import { serve } from './serve';
import { status } from './status';
import { template } from './template';
import { verify } from './verify';

/** Every command, in the order in which somebody needs them. */
export const COMMANDS: readonly Command[] = [
  template,
  collect,
  review,
  checkHosts,
  status,
  build,
  keygen,
  verify,
  diff,
  inspect,
  exportList,
  renew,
  serve,
  rotate,
];

const HELP = ['help', '--help', '-h'];

const HELD = '正在表格软件里打开的，请先关闭它；再看自己有没有权限';
const FULL = '磁盘已满，请腾出空间后重试';

/** What to do about a file, by the system's own word for what is wrong. */
const ADVICE: Readonly<Record<string, string>> = {
  EBUSY: HELD,
  EPERM: HELD,
  EACCES: HELD,
  ENOSPC: FULL,
  EDQUOT: FULL,
};

/** What Node tells of a fault of the system. */
interface SystemFault extends NodeJS.ErrnoException {
  /** Where a file was to be renamed to. */
  dest?: string;
  port?: number;
}

/** What a publisher is told of an error; null for a bug of ours. */
function wordError(error: unknown): string | null {
  if (error instanceof ListError) return wordFault(error);
  if (error instanceof PublishError || error instanceof TableFault) return error.message;
  const { code, syscall, path = '', dest = path, port } = error as SystemFault;
  // A full disk, a folder that is a file, rights that are missing: the file system's own, not ours.
  if (!(error instanceof Error) || !code || !syscall) return null;
  if (syscall === 'listen') return `端口 ${port} 已被占用或不能用（${code}）：请用 --port 换一个`;
  const advice = ADVICE[code] ?? '请检查路径、权限和磁盘空间后重试';
  // Of what is open already, as on a full disk, the system names no file.
  return `读写文件失败${dest && `：${dest}`}（${error.message}）。${advice}；正在发布的，请用 verify 看名单现在的样子`;
}

/**
 * Run one command; gives the exit code. `locale` is what the system calls the person's language. Faults that a
 * publisher can mend are told in one line; others are bugs and are thrown.
 */
export async function runCommand(
  args: readonly string[],
  console: Console,
  locale: string | undefined,
): Promise<number> {
  const lang = langOf(args, locale);
  const [name = 'help', ...rest] = withoutLang(args);
  if (name === '--version' || name === '-v') {
    console.print(`jianxun-list ${VERSION}`);
    return 0;
  }
  const isHelp = HELP.includes(name);
  const asked = isHelp ? rest[0] : name;
  const command = COMMANDS.find((each) => each.name === asked);
  if (!command) {
    if (asked !== undefined) console.print(`${unknownCommand(asked, COMMANDS, lang)}\n`);
    console.print(programHelp(COMMANDS, lang));
    return asked === undefined ? 0 : 2;
  }
  if (isHelp || rest.includes('--help') || rest.includes('-h')) {
    console.print(commandHelp(command, lang));
    return 0;
  }
  try {
    return await command.run(rest, console);
  } catch (error) {
    const words = wordError(error);
    if (words === null) throw error;
    console.print(words);
    return 1;
  }
}
