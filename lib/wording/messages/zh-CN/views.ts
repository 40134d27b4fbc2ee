import { call } from './call';
import { correspondence } from './correspondence';
import { dossier } from './dossier';
import { enrol } from './enrol';
import { letters } from './letters';
import { lists } from './lists';
import { options } from './options';
import { popup } from './popup';
import { publish } from './publish';
import { record } from './record';
import { report } from './report';
import { vet } from './vet';
import { watch } from './watch';
import { web } from './web';
import { welcome } from './welcome';

/** What views alone say: no worker has to parse it at each start. */
export const zhCNOfViews = {
  ...call,
  ...correspondence,
  ...dossier,
  ...enrol,
  ...letters,
  ...lists,
  ...record,
  ...popup,
  ...options,
  ...publish,
  ...report,
  ...vet,
  ...watch,
  ...web,
  ...welcome,
};
