import type { Messages } from '../zh-CN';
import { acts } from './acts';
import { answers } from './answers';
import { call } from './call';
import { coverage } from './coverage';
import { enrol } from './enrol';
import { extension } from './extension';
import { letters } from './letters';
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
import { sentences } from './sentences';
import { toolbar } from './toolbar';
import { vet } from './vet';
import { web } from './web';
import { welcome } from './welcome';

/** `{n|record|records}` picks by the number; see `translate.ts`. Official names stay as registered. */
export const en: Messages = {
  ...acts,
  ...marks,
  ...sentences,
  ...call,
  ...letters,
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
