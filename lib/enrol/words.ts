import { dayText, decidedText } from '../wording/dates';
import type { Translate } from '../wording/messages/translate';
import { regionText } from '../wording/names';
import type { Finding } from './finding';
import { isPlace } from './places';
import { documentOf, type RuleId, ruleOf } from './rules';

/** The place that was chosen: a province, one of the places whose own texts were read, or "your place". */
export function placeText(t: Translate, region: string): string {
  if (isPlace(region)) return t(`enrol.place.${region}`);
  return regionText(t, region) ?? t('enrol.here');
}

/** A day, or a month where no day was read. */
const sinceText = (t: Translate, since: string): string =>
  decidedText(t, { day: since, precision: since.length > 7 ? 'day' : 'month' });

const NO_DATES = { year: '', since: '', until: '' };

/** Since when and until when a rule holds, and its year, as a sentence names them. */
function datesOf(t: Translate, id: RuleId): typeof NO_DATES {
  const { since, until } = documentOf(id);
  return {
    year: since.slice(0, 4),
    since: sinceText(t, since),
    until: until === undefined ? '' : dayText(t, until),
  };
}

/** The words of a finding. */
export function findingText(t: Translate, { key, rules, values = {} }: Finding): string {
  const { region = '', day, ...told } = values;
  const none = { n: 0, limit: 0, lessons: 0, yuan: 0, amount: 0, minutes: 0, time: '' };
  const [first] = rules;
  // A letter of an office is of its year, whenever it is told.
  const dated = first === undefined ? NO_DATES : datesOf(t, first);
  return t(`enrol.finding.${key}`, {
    ...none,
    ...told,
    ...dated,
    day: day === undefined ? '' : dayText(t, day),
    region: placeText(t, region),
  });
}

/** `《最高人民法院关于…的解释》（法释〔2025〕4号）第十四条` */
export function ruleText(t: Translate, id: RuleId): string {
  const { title, number, office } = documentOf(id);
  const { article } = ruleOf(id);
  const by = number || office;
  return t('enrol.rule.cite', { title, number: by, article }).trim();
}

/** `法释〔2025〕4号第十四条` */
export const shortRuleText = (id: RuleId): string => documentOf(id).short + ruleOf(id).article;

/** The author of a rule, from when until when it holds, and when it was compared with its source. */
export function ruleFacts(t: Translate, id: RuleId): string {
  const { office, since, until, checkedOn } = documentOf(id);
  const facts = { office, since: sinceText(t, since), checked: dayText(t, checkedOn) };
  return until === undefined
    ? t('enrol.rule.facts', facts)
    : t('enrol.rule.factsUntil', { ...facts, until: dayText(t, until) });
}
