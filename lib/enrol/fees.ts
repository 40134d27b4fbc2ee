import type { Day } from '../domain/day';
import { ceilingFindings } from './ceilings';
import type { Finding } from './finding';
import { type EnrolForm, fieldOf, isOutside, type Payee } from './form';
import { signFindings } from './signs';

/** A table of prices of the place decides, and none was read. */
function price(form: EnrolForm): Finding[] {
  if (fieldOf(form) !== 'subject' || isOutside(form) || form.learner === 'preschool') return [];
  const values = { region: form.region };
  return form.learner === 'high'
    ? [{ key: 'price.high', state: 'local', rules: ['SUBJ-PRICE'], values }]
    : [{ key: 'price.guided', state: 'local', rules: ['SUBJ-PRICE', 'SUBJ-LENGTH'], values }];
}

const ACCOUNTS: Record<Payee, Finding> = {
  dedicated: { key: 'account.dedicated', state: 'within', rules: ['ALL-ACCOUNT'] },
  app: { key: 'account.app', state: 'within', rules: ['ALL-WARN-2023'] },
  own: { key: 'account.own', state: 'forbidden', rules: ['ALL-ACCOUNT', 'P53-FEES'] },
  person: {
    key: 'account.person',
    state: 'forbidden',
    rules: ['ALL-ACCOUNT', 'ACCOUNT-741', 'P53-FEES'],
  },
  cash: { key: 'account.cash', state: 'unclear', rules: ['ALL-ACCOUNT'] },
  instalments: { key: 'account.instalments', state: 'unclear', rules: ['CONTRACT-LOAN'] },
  loan: {
    key: 'account.loan',
    state: 'forbidden',
    rules: ['ALL-LOAN', 'CONTRACT-LOAN', 'P53-FEES'],
  },
};

/** The model contract names children from 3 to 6 with the pupils. */
const LOAN_OF_PRESCHOOL: Finding = {
  key: 'account.loanPreschool',
  state: 'forbidden',
  rules: ['CONTRACT-LOAN', 'GF-DEF', 'P53-FEES'],
};

function account(form: EnrolForm): Finding[] {
  const { payee } = form;
  if (payee === '') return [];
  if (isOutside(form))
    return [{ key: 'account.outside', state: 'unclear', rules: ['P53-SCOPE', 'F4-1'] }];
  return [payee === 'loan' && form.learner === 'preschool' ? LOAN_OF_PRESCHOOL : ACCOUNTS[payee]];
}

/** The findings on fees: how much at once, at which price, into which account. */
export function moneyFindings(form: EnrolForm, today: Day): Finding[] {
  const told = [...ceilingFindings(form, today), ...price(form), ...account(form)];
  const isAssumed = form.learner === '' && told.some(({ rules }) => rules.length > 0);
  return isAssumed
    ? [...told, { key: 'fees.assumed', state: 'unclear', rules: ['P53-SCOPE'] }]
    : told;
}

/** The same, and what the signs say of the contract. */
export const feeFindings = (form: EnrolForm, today: Day): Finding[] => [
  ...moneyFindings(form, today),
  ...signFindings(form, 'fees'),
];
