import { acts } from './acts';
import { answers } from './answers';
import { marks } from './marks';
import { places } from './places';
import type { zhCNOfViews } from './views';

/**
 * The default language, which defines the keys and the placeholders. Words are neutral and dated: what
 * an authority published about whom, never whether somebody is good, bad or safe (DESIGN section 3). In parts:
 * to join them would cost every worker that starts 2 ms. These the worker speaks too; what views alone say is in
 * `views.ts`.
 */
export const zhCN = [acts, marks, places, answers] as const;

/** The default language as one table: its texts say which placeholders a key has. */
export type DefaultMessages = typeof zhCNOfViews &
  typeof acts &
  typeof marks &
  typeof places &
  typeof answers;

export type MessageKey = keyof DefaultMessages;
export type Messages = Record<MessageKey, string>;
