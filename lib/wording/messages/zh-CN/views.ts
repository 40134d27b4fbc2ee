import { call } from './call';
import { help } from './help';
import { options } from './options';
import { publish } from './publish';
import { welcome } from './welcome';

/** What views alone say: no worker has to parse it at each start. */
export const zhCNOfViews = [call, help, options, publish, welcome] as const;
