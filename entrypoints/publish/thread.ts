import { TABLE_READERS } from '../../lib/publish/documents/table-readers';
import { serveWishes } from './serve-wishes';

serveWishes(TABLE_READERS);
