import { call } from './call';
import { help } from './help';
import { letters } from './letters';
import { options } from './options';
import { web } from './web';
import { welcome } from './welcome';

/** What views alone say: no worker has to parse it at each start. */
export const zhCNOfViews = [call, help, letters, options, web, welcome] as const;
