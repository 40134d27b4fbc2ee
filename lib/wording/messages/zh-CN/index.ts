import { acts } from './acts';
import type { all } from './all';
import { answers } from './answers';
import { coverage } from './coverage';
import { marks } from './marks';
import { places } from './places';
import { remarks } from './remarks';
import { sentences } from './sentences';
import { toolbar } from './toolbar';

/**
 * The default language, which defines the keys and the placeholders. Words are neutral and dated: what
 * an authority published about whom, never whether somebody is good, bad or safe (DESIGN section 3). In parts:
 * to join them would cost every worker that starts 2 ms. These the worker speaks too; what every view says is
 * in `views.ts`.
 */
export const zhCN = [acts, sentences, marks, toolbar, places, answers, coverage, remarks] as const;

/** The default language as one table: its texts say which placeholders a key has. */
export type DefaultMessages = typeof all;

export type MessageKey = keyof DefaultMessages;
export type Messages = Record<MessageKey, string>;
