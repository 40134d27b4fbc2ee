import type { Day } from '../domain/day';
import { ceilingFindings } from './ceilings';
import { type Finding, finding, ofChildren } from './finding';
import { type EnrolForm, fieldOf, isOutside, type Payee } from './form';
import { signFindings } from './signs';

/** A table of prices of the place decides, and none was read. */
function price(form: EnrolForm): Finding[] {
  if (fieldOf(form) !== 'subject' || isOutside(form) || form.learner === 'preschool') return [];
  const values = { region: form.region };
  return form.learner === 'high'
    ? [finding('price.high', 'local', ['SUBJ-PRICE'], values)]
    : [finding('price.guided', 'local', ['SUBJ-PRICE', 'SUBJ-LENGTH'], values)];
}

const ACCOUNTS: Record<Payee, Finding> = {
  dedicated: finding('account.dedicated', 'within', ['ALL-ACCOUNT']),
  app: finding('account.app', 'within', ['ALL-WARN-2023']),
  own: finding('account.own', 'forbidden', ['ALL-ACCOUNT', 'P53-FEES']),
  person: finding('account.person', 'forbidden', ['ALL-ACCOUNT', 'ACCOUNT-741', 'P53-FEES']),
  cash: finding('account.cash', 'unclear', ['ALL-ACCOUNT']),
  instalments: finding('account.instalments', 'unclear', ['CONTRACT-LOAN']),
  loan: finding('account.loan', 'forbidden', ['ALL-LOAN', 'CONTRACT-LOAN', 'P53-FEES']),
};

/** The model contract names children from 3 to 6 with the pupils. */
const LOAN_OF_PRESCHOOL = finding('account.loanPreschool', 'forbidden', [
  'CONTRACT-LOAN',
  'GF-DEF',
  'P53-FEES',
]);

function account(form: EnrolForm): Finding[] {
  const { payee } = form;
  if (payee === '') return [];
  if (isOutside(form)) return [finding('account.outside', 'unclear', ['P53-SCOPE', 'F4-1'])];
  return [payee === 'loan' && form.learner === 'preschool' ? LOAN_OF_PRESCHOOL : ACCOUNTS[payee]];
}

/** The findings on fees: how much at once, at which price, into which account. */
export const moneyFindings = (form: EnrolForm, today: Day): Finding[] =>
  ofChildren(form, [...ceilingFindings(form, today), ...price(form), ...account(form)]);

/** The same, and what the signs say of the contract. */
export const feeFindings = (form: EnrolForm, today: Day): Finding[] => [
  ...moneyFindings(form, today),
  ...signFindings(form, 'fees'),
];
