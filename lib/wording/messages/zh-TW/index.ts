import type { Messages } from '../zh-CN';
import { correspondence } from '../zh-CN/correspondence';
import { acts } from './acts';
import { answers } from './answers';
import { call } from './call';
import { coverage } from './coverage';
import { enrol } from './enrol';
import { extension } from './extension';
import { lists } from './lists';
import { marks } from './marks';
import { nav } from './nav';
import { options } from './options';
import { places } from './places';
import { popup } from './popup';
import { publish } from './publish';
import { record } from './record';
import { remarks } from './remarks';
import { report } from './report';
import { toolbar } from './toolbar';
import { vet } from './vet';
import { web } from './web';
import { welcome } from './welcome';

/** For readers in Taiwan and Hong Kong: their words and quotation marks, not a converted text. */
export const zhTW: Messages = {
  ...acts,
  ...marks,
  ...call,
  // Letters go to offices that read simplified characters, and are shown in them alone.
  ...correspondence,
  ...extension,
  ...enrol,
  ...places,
  ...answers,
  ...nav,
  ...popup,
  ...publish,
  ...record,
  ...report,
  ...lists,
  ...options,
  ...toolbar,
  ...coverage,
  ...remarks,
  ...vet,
  ...web,
  ...welcome,
};
