import { readFileSync } from 'node:fs';
import { keepMessages } from '../lib/wording/messages/translate';
import { type Messages, zhCN } from '../lib/wording/messages/zh-CN';
import { zhCNOfViews } from '../lib/wording/messages/zh-CN/views';
import { taiwanFile } from './taiwan-messages';

/** Tests have no package to fetch messages from: those of all languages are in memory, and those of every view. */
interface Words {
  /** Of zh-CN, beside what the worker speaks. */
  ofViews: readonly Partial<Messages>[];
  en: Partial<Messages>;
  zhTW: Partial<Messages>;
}

async function readWords(): Promise<Words> {
  const files = import.meta.glob<Record<string, Partial<Messages>>>([
    '../lib/wording/messages/zh-CN/*.ts',
    '!**/{all,index,views}.ts',
  ]);
  const loaded = await Promise.all(Object.values(files).map((load) => load()));
  const parts = loaded.flatMap((file) => Object.values(file));
  const ofWorker: readonly Partial<Messages>[] = zhCN;
  const { en } = await import('../lib/wording/messages/en');
  const zhTW: Partial<Messages> = JSON.parse(readFileSync(taiwanFile(), 'utf8'));
  return { ofViews: parts.filter((part) => !ofWorker.includes(part)), en, zhTW };
}

/** Read once a process, and not again for each file whose modules are fresh: nothing changes them. */
const shared: { words?: Promise<Words> } = globalThis as object;
shared.words ??= readWords();
const { ofViews, en, zhTW } = await shared.words;

Object.assign(zhCNOfViews, ...ofViews);
keepMessages('zh-CN', zhCNOfViews, ...zhCN);
keepMessages('en', en);
keepMessages('zh-TW', zhTW);
