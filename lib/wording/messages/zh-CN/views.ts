import { call } from './call';
import { enrol } from './enrol';
import { help } from './help';
import { letters } from './letters';
import { options } from './options';
import { welcome } from './welcome';

/** What views alone say: no worker has to parse it at each start. */
export const zhCNOfViews = [call, enrol, help, letters, options, welcome] as const;
