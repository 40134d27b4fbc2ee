import { TABLE_READERS } from '../../lib/publish/documents/readers';
import { serveWishes } from './serve-wishes';

serveWishes(TABLE_READERS);
