import { resolve } from 'node:path';
import { ALARMS } from '../collect/alarms';
import { exampleSources } from '../collect/example';
import { pendingOf } from '../collect/look-round';
import { type Collected, collectSources } from '../collect/run';
import { readSources, type Source, type Sources } from '../collect/sources';
import { PublishError } from '../folder/publish-error';
import {
  dryStore,
  makeCollectFolder,
  openStore,
  readLedger,
  readSourcesFile,
} from '../node/collect-folder';
import { withLock } from '../node/lock';
import { PROGRAM } from '../node/program';
import { stage, wipe } from '../node/progress';
import { collectedBatch } from '../node/review-sources';
import { type Console, defineCommand } from './command';
import { worldOf } from './world';

const OPTIONS = {
  init: {
    zh: '新建文件夹，写一份带说明的 sources.json 样本',
    en: 'make the folder, with an explained example of sources.json',
  },
  source: {
    multiple: true,
    value: 'ID',
    zh: '只看这个来源',
    en: 'this source only',
  },
  'dry-run': {
    zh: '只读目录，列出会收集什么；不下载，不保存',
    en: 'read the indexes alone and say what would be collected; keep nothing',
  },
} as const;

/** For a scheduled job: an alarm counts before news. */
const EXIT = { nothing: 0, news: 10, alarms: 20 } as const;

const NEWS = { new: '新', changed: '有改动', gone: '不见了', 'came-back': '又有了' } as const;

function choose({ sources }: Sources, ids: readonly string[] | undefined): readonly Source[] {
  const unknown = ids?.find((id) => !sources.some((source) => source.id === id));
  if (unknown)
    throw new PublishError(
      `sources.json 里没有来源“${unknown}”；有：${sources.map(({ id }) => id).join('、')}`,
    );
  return ids ? sources.filter(({ id }) => ids.includes(id)) : sources;
}

function tellAlarms({ print }: Console, raised: Collected['raised']): void {
  for (const { source, kind, url, text } of raised)
    print(`警报·${source}·${ALARMS[kind].words}·${text}\n  ${url}`);
}

function tell(console: Console, { news, raised, held, left }: Collected, folder: string): number {
  for (const { kind, source, title, url } of news)
    console.print(`${NEWS[kind]}·${source}·${title}\n  ${url}`);
  for (const { id } of held) console.print(`${id}：对方要求晚些再来，这次没有访问`);
  tellAlarms(console, raised);
  if (left > 0)
    console.print(
      `另有 ${left} 个地址这次没有访问（对方要求停、接连出错，或这次已问得够多），下次运行接着看`,
    );
  const added = news.filter(({ kind }) => kind === 'new').length;
  console.print(`新通报 ${added} 篇，其他变动 ${news.length - added} 处，警报 ${raised.length} 条`);
  if (news.length > 0) console.print(`下一步：${PROGRAM} review ${folder}`);
  if (raised.length > 0) return EXIT.alarms;
  return news.length > 0 ? EXIT.news : EXIT.nothing;
}

/** What a run would fetch of what a dry one found in the indexes. */
function tellDry(
  console: Console,
  { ledger, raised }: Collected,
  chosen: readonly Source[],
): number {
  const wanted = chosen.flatMap((source) =>
    pendingOf({ ledger, now: console.now() }, source).map((link) => ({ ...link, id: source.id })),
  );
  for (const { id, url, title, day = '' } of wanted)
    console.print(`会收集·${id}·${day}·${title}\n  ${url}`);
  tellAlarms(console, raised);
  console.print(`试运行：会收集 ${wanted.length} 篇，警报 ${raised.length} 条；没有下载，没有保存`);
  if (raised.length > 0) return EXIT.alarms;
  return wanted.length > 0 ? EXIT.news : EXIT.nothing;
}

async function init(folder: string, console: Console): Promise<number> {
  await makeCollectFolder(resolve(folder), exampleSources());
  console.print(
    `已写好 ${folder}/sources.json。请按说明改成要看的栏目，然后试运行：${PROGRAM} collect ${folder} --dry-run`,
  );
  return 0;
}

async function run(
  folder: string,
  ids: readonly string[] | undefined,
  isDry: boolean,
  console: Console,
): Promise<number> {
  const sources = readSources(await readSourcesFile(folder));
  const chosen = choose(sources, ids);
  const { lines, torn } = await readLedger(folder);
  const store = isDry ? dryStore(folder) : await openStore(folder, torn);
  if (torn > 0)
    console.print(
      `ledger.jsonl 的最后一行没有写完（上次中断），${isDry ? '不算数' : '已截去'}；它记的内容会重新收集`,
    );
  const collected = await collectSources(
    { chosen, all: sources.sources },
    { world: worldOf(console, sources.contact), store, lines },
    {
      isDry,
      onSource: ({ id, authority }) => stage(`${id} ${authority}`),
      readMiscount: async (notice, { authority }) =>
        (await collectedBatch(folder, notice, authority)).miscount,
    },
  );
  wipe();
  return isDry ? tellDry(console, collected, chosen) : tell(console, collected, folder);
}

/** Looks at official sites for new notices, and keeps what they publish. */
export const collect = defineCommand({
  name: 'collect',
  summary: {
    zh: '看官方网站有没有新通报，连附件存到本机',
    en: 'look at official sites for new notices, and keep them with their files',
  },
  operands: {
    text: 'DIR',
    zh: '收集用的文件夹，里面有 sources.json；不能在发布文件夹里',
    en: 'the collect folder with its sources.json; never inside a published folder',
  },
  options: OPTIONS,
  notes: {
    zh: '逐个来源慢慢看：遵守 robots.txt，一次一个请求，没有变的不重下。退出码（定时任务用）：0 没有新的；10 有新通报或变动；20 有警报；1 出错。存下的网页可能有个人信息，只留在本机。',
    en: 'One request at a time, by robots.txt; nothing unchanged is fetched again. Exit codes for a scheduled job: 0 nothing new; 10 news; 20 alarms; 1 an error. What is kept may hold personal names: it stays on this machine.',
  },
  examples: [
    {
      line: 'collect 收集 --init',
      zh: '第一次：写样本，再改 sources.json',
      en: 'first: write an example, then edit sources.json',
    },
    { line: 'collect 收集 --dry-run', zh: '试运行：会收集哪些', en: 'say what would be collected' },
    { line: 'collect 收集', zh: '收集（每天定时运行即可）', en: 'collect; once a day is enough' },
  ],
  async run({ values, operands: [folder = ''] }, console) {
    if (values.init) return init(folder, console);
    const path = resolve(folder);
    const isDry = values['dry-run'] ?? false;
    return withLock(path, () => run(path, values.source, isDry, console));
  },
});
