import type { Messages } from '../zh-CN';
import { acts } from './acts';
import { answers } from './answers';
import { call } from './call';
import { correspondence } from './correspondence';
import { coverage } from './coverage';
import { dossier } from './dossier';
import { enrol } from './enrol';
import { help } from './help';
import { kinds } from './kinds';
import { letters } from './letters';
import { lists } from './lists';
import { marks } from './marks';
import { options } from './options';
import { places } from './places';
import { popup } from './popup';
import { preview } from './preview';
import { publish } from './publish';
import { record } from './record';
import { remarks } from './remarks';
import { reply } from './reply';
import { report } from './report';
import { toolbar } from './toolbar';
import { vet } from './vet';
import { watch } from './watch';
import { web } from './web';
import { welcome } from './welcome';

/** `{n|record|records}` picks by the number; see `translate.ts`. Official names stay as registered. */
export const en: Messages = {
  ...acts,
  ...marks,
  ...toolbar,
  ...call,
  ...correspondence,
  ...dossier,
  ...enrol,
  ...help,
  ...letters,
  ...places,
  ...answers,
  ...popup,
  ...preview,
  ...publish,
  ...kinds,
  ...record,
  ...reply,
  ...report,
  ...coverage,
  ...lists,
  ...options,
  ...vet,
  ...web,
  ...watch,
  ...remarks,
  ...welcome,
};
