import { call } from './call';
import { correspondence } from './correspondence';
import { enrol } from './enrol';
import { extension } from './extension';
import { lists } from './lists';
import { options } from './options';
import { popup } from './popup';
import { publish } from './publish';
import { record } from './record';
import { report } from './report';
import { vet } from './vet';
import { web } from './web';
import { welcome } from './welcome';

/** What views alone say: no worker has to parse it at each start. */
export const zhCNOfViews = {
  ...call,
  ...correspondence,
  ...extension,
  ...enrol,
  ...lists,
  ...record,
  ...popup,
  ...options,
  ...publish,
  ...report,
  ...vet,
  ...web,
  ...welcome,
};
