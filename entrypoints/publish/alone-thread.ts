import { TABLE_READERS } from '../../lib/publish/documents/readers';
import { XLS_AND_WEB_READERS } from '../../lib/publish/documents/xls-and-web-readers';
import { serveWishes } from './serve-wishes';

/** The thread of `alone.tsx`, which has room for what reads old workbooks. */
serveWishes({ ...TABLE_READERS, ...XLS_AND_WEB_READERS });
