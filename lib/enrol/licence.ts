import { type Finding, finding, ofChildren } from './finding';
import { type EnrolForm, fieldOf, isOutside } from './form';
import { papersOf } from './places';
import { signFindings } from './signs';

/** Which papers are to be shown before a contract is signed. An office may tell parents of others than the contract does. */
function papers(form: EnrolForm): Finding[] {
  const field = fieldOf(form);
  if (field === 'unsaid') return [finding('papers.unsaid', 'ask', ['SCOPE-SUBJECT'])];
  if (field === 'subject') return [finding('papers.subject', 'ask', ['LIC-SHOW'])];
  const local = papersOf(form);
  const rules = ['LIC-SHOW', 'LIC-NS-DEPT'] as const;
  if (local?.paper !== 'approval') return [finding('papers.other', 'ask', rules)];
  const values = { region: form.region };
  return [finding('papers.approval', 'ask', [local.rule, ...rules], values)];
}

/** The further words of a place's own office on the papers, or that they are not known here. */
function ofPlace(form: EnrolForm): Finding[] {
  const values = { region: form.region };
  const local = papersOf(form);
  if (local?.paper === 'licence') return [finding('papers.place', 'ask', [local.rule], values)];
  return local === null && fieldOf(form) === 'other'
    ? [finding('papers.local', 'local', [], values)]
    : [];
}

/** Whether such an institution could be approved at all in late years. */
function approval(form: EnrolForm): Finding[] {
  if (form.learner === 'preschool')
    return [finding('new.preschool', 'ask', ['PRE-NO-NEW', 'GF-DEF'])];
  if (fieldOf(form) !== 'subject') return [];
  if (form.learner === 'high') return [finding('new.subject', 'ask', ['PRE-NO-NEW'])];
  return form.learner === 'compulsory' ? [finding('new.subject', 'ask', ['LIC-NO-NEW'])] : [];
}

function ofPreschool({ learner, course, mode }: EnrolForm): Finding[] {
  if (learner !== 'preschool') return [];
  return [
    ...(mode === 'online' ? [finding('preschool.online', 'forbidden', ['PRE-ONLINE'])] : []),
    ...(course === 'subject'
      ? [finding('preschool.subject', 'forbidden', ['PRE-ONLINE', 'PRE-WBF', 'PRE-XQF'])]
      : []),
  ];
}

/**
 * Whether it is an institution without a licence is for an office to find: place, staff and organisation count. If
 * approvals are issued there, a missing school licence means nothing.
 */
function unlicensed(form: EnrolForm): Finding[] {
  const isLacking =
    form.signs.includes('businessOnly') ||
    (form.signs.includes('noPermit') && papersOf(form)?.paper !== 'approval');
  return isLacking ? [finding('unlicensed', 'unclear', ['P53-UNLIC', 'MCF-64', 'P53-WHERE'])] : [];
}

/** The findings on who may teach this course, and on the papers that show it. */
export function licenceFindings(form: EnrolForm): Finding[] {
  const signs = signFindings(form, 'licence');
  if (isOutside(form)) {
    const outside = finding('papers.outside', 'unclear', ['P53-SCOPE']);
    return [outside, ...signs.filter(({ key }) => key !== outside.key)];
  }
  const online =
    form.mode === 'online' && form.learner !== 'preschool'
      ? [finding('papers.online', 'ask', ['LIC-ONLINE', 'LIC-ONOFF'])]
      : [];
  return ofChildren(form, [
    ...ofPreschool(form),
    ...papers(form),
    ...online,
    ...ofPlace(form),
    ...approval(form),
    ...signs,
    ...unlicensed(form),
  ]);
}
