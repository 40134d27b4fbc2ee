import type { Notice } from '../../../../../lib/publish/prose/draft-notice';
import type { Wanted } from '../score';

export type Trap = Wanted & { notice: Notice };
