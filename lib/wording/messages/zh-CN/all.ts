import { acts } from './acts';
import { answers } from './answers';
import { call } from './call';
import { coverage } from './coverage';
import { enrol } from './enrol';
import { letters } from './letters';
import { marks } from './marks';
import { options } from './options';
import { places } from './places';
import { publish } from './publish';
import { remarks } from './remarks';
import { report } from './report';
import { sentences } from './sentences';
import { toolbar } from './toolbar';
import { vet } from './vet';
import { zhCNOfViews } from './views';
import { web } from './web';
import { welcome } from './welcome';

/** Every message of the default language, in one table: what the others are held against, and no script of ours. */
export const all = {
  ...zhCNOfViews,
  ...call,
  ...letters,
  ...enrol,
  ...options,
  ...publish,
  ...report,
  ...vet,
  ...web,
  ...welcome,
  ...acts,
  ...marks,
  ...sentences,
  ...toolbar,
  ...places,
  ...answers,
  ...coverage,
  ...remarks,
};
