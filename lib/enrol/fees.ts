import type { Day } from '../domain/day';
import { ceilingFindings } from './ceilings';
import type { Finding } from './finding';
import { type EnrolForm, fieldOf, isOutside, type Payee } from './form';
import { signFindings } from './signs';

/** A table of prices of the place decides, and none was read. */
function price(form: EnrolForm): Finding[] {
  if (fieldOf(form) !== 'subject' || isOutside(form) || form.learner === 'preschool') return [];
  const key = form.learner === 'high' ? 'price.high' : 'price.guided';
  return [{ key, state: 'local', rules: ['SUBJ-PRICE'], values: { region: form.region } }];
}

const ACCOUNTS: Record<Payee, Finding> = {
  dedicated: { key: 'account.dedicated', state: 'within', rules: ['ALL-ACCOUNT'] },
  app: { key: 'account.app', state: 'within', rules: ['ALL-WARN-2023'] },
  own: { key: 'account.own', state: 'forbidden', rules: ['ALL-ACCOUNT'] },
  person: { key: 'account.person', state: 'forbidden', rules: ['ALL-ACCOUNT', 'ACCOUNT-741'] },
  cash: { key: 'account.cash', state: 'unclear', rules: ['ALL-ACCOUNT'] },
  loan: { key: 'account.loan', state: 'unclear', rules: [] },
};

function account(form: EnrolForm): Finding[] {
  const { payee } = form;
  if (payee === '') return [];
  if (isOutside(form))
    return [{ key: 'account.outside', state: 'unclear', rules: ['P53-SCOPE', 'F4-1'] }];
  return [ACCOUNTS[payee]];
}

/** What the rules say of the money: how much at once, at which price, into which account, by which contract. */
export const feeFindings = (form: EnrolForm, today: Day): Finding[] => [
  ...ceilingFindings(form, today),
  ...price(form),
  ...account(form),
  ...signFindings(form, 'fees'),
];
