import type { Notice } from '../../../../../lib/publish/prose/drafted';
import type { Wanted } from '../score';

export type Trap = Wanted & { notice: Notice };
