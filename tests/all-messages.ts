import { en } from '../lib/wording/messages/en';
import { keepMessages } from '../lib/wording/messages/translate';
import { type Messages, zhCN } from '../lib/wording/messages/zh-CN';
import { zhCNOfViews } from '../lib/wording/messages/zh-CN/views';
import { zhTW } from '../lib/wording/messages/zh-TW';

/** Tests have no package to fetch messages from: those of all languages are in memory, and those of every view. */
const files = import.meta.glob<Record<string, Partial<Messages>>>(
  ['../lib/wording/messages/zh-CN/*.ts', '!**/{index,views}.ts'],
  { eager: true },
);
const ofWorker: readonly Partial<Messages>[] = zhCN;
const parts = Object.values(files).flatMap((file) => Object.values(file));
Object.assign(zhCNOfViews, ...parts.filter((part) => !ofWorker.includes(part)));

keepMessages('zh-CN', zhCNOfViews, ...zhCN);
keepMessages('en', en);
keepMessages('zh-TW', zhTW);
