import { OLD_READERS } from '../../lib/publish/documents/old-readers';
import { TABLE_READERS } from '../../lib/publish/documents/table-readers';
import { serveWishes } from './serve-wishes';

/** The thread of `alone.tsx`, which has room for what reads old workbooks. */
serveWishes({ ...TABLE_READERS, ...OLD_READERS });
