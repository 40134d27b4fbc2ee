import { acts } from './acts';
import { answers } from './answers';
import type { call } from './call';
import type { correspondence } from './correspondence';
import { coverage } from './coverage';
import type { enrol } from './enrol';
import { marks } from './marks';
import type { options } from './options';
import { places } from './places';
import type { publish } from './publish';
import { remarks } from './remarks';
import type { report } from './report';
import { toolbar } from './toolbar';
import type { vet } from './vet';
import type { zhCNOfViews } from './views';
import type { web } from './web';
import type { welcome } from './welcome';

/**
 * The default language, which defines the keys and the placeholders. Words are neutral and dated: what
 * an authority published about whom, never whether somebody is good, bad or safe (DESIGN section 3). In parts:
 * to join them would cost every worker that starts 2 ms. These the worker speaks too; what every view says is
 * in `views.ts`.
 */
export const zhCN = [acts, marks, toolbar, places, answers, coverage, remarks] as const;

/** The default language as one table: its texts say which placeholders a key has. */
export type DefaultMessages = typeof zhCNOfViews &
  typeof call &
  typeof correspondence &
  typeof enrol &
  typeof options &
  typeof publish &
  typeof report &
  typeof vet &
  typeof web &
  typeof welcome &
  typeof acts &
  typeof marks &
  typeof toolbar &
  typeof places &
  typeof answers &
  typeof coverage &
  typeof remarks;

export type MessageKey = keyof DefaultMessages;
export type Messages = Record<MessageKey, string>;
