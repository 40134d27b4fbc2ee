import { acts } from './acts';
import { answers } from './answers';
import type { call } from './call';
import type { correspondence } from './correspondence';
import { coverage } from './coverage';
import type { dossier } from './dossier';
import type { enrol } from './enrol';
import type { help } from './help';
import { kinds } from './kinds';
import type { letters } from './letters';
import type { lists } from './lists';
import { marks } from './marks';
import type { options } from './options';
import { places } from './places';
import type { popup } from './popup';
import type { preview } from './preview';
import type { publish } from './publish';
import type { record } from './record';
import { remarks } from './remarks';
import type { reply } from './reply';
import type { report } from './report';
import { toolbar } from './toolbar';
import type { vet } from './vet';
import type { watch } from './watch';
import type { web } from './web';
import type { welcome } from './welcome';

/**
 * The default language, which defines the keys and the placeholders. Words are neutral and dated: what
 * an authority published about whom, never whether somebody is good, bad or safe (DESIGN section 3). In parts:
 * to join them would cost every worker that starts 2 ms. These the worker speaks too; what views alone say is in
 * `views.ts`.
 */
export const zhCN = [acts, marks, toolbar, places, answers, kinds, coverage, remarks] as const;

/** The default language as one table: its texts say which placeholders a key has. */
export type DefaultMessages = typeof acts &
  typeof marks &
  typeof toolbar &
  typeof call &
  typeof correspondence &
  typeof dossier &
  typeof enrol &
  typeof help &
  typeof letters &
  typeof places &
  typeof answers &
  typeof popup &
  typeof preview &
  typeof publish &
  typeof kinds &
  typeof record &
  typeof reply &
  typeof report &
  typeof coverage &
  typeof lists &
  typeof options &
  typeof vet &
  typeof web &
  typeof watch &
  typeof remarks &
  typeof welcome;

export type MessageKey = keyof DefaultMessages;
export type Messages = Record<MessageKey, string>;
