import { useApp } from '../../components/app';
import { DatedText } from '../../components/dated-text';
import { oneLine } from '../../lib/domain/plain-text';
import { PRINTED_CEILINGS } from '../../lib/enrol/ceilings';
import { feeFindings } from '../../lib/enrol/fees';
import { byWeight, type Finding } from '../../lib/enrol/finding';
import { amountsOf, type EnrolForm, isOutside, type Part } from '../../lib/enrol/form';
import { lessonFindings } from '../../lib/enrol/lessons';
import { licenceFindings } from '../../lib/enrol/licence';
import { refundFindings } from '../../lib/enrol/refund';
import { documentOf } from '../../lib/enrol/rules';
import { signsOf } from '../../lib/enrol/signs';
import { findingText, placeText, shortRuleText } from '../../lib/enrol/words';
import { dayText } from '../../lib/wording/dates';
import type { Translate } from '../../lib/wording/messages/translate';
import { typedFault } from '../../lib/wording/typed';
import { chosenText } from './form-fields';

/** Most findings of a part on the sheet: the gravest. The number of the others is told. */
const ROOM = 5;

/** The filled-in fields, as `name: value`. */
function filled(t: Translate, form: EnrolForm): string[] {
  const { yuan, months, lessons } = amountsOf(form);
  const typed = (text: string) => (typedFault(text) === null ? oneLine(text) : '');
  const choice = (name: 'learner' | 'course' | 'mode' | 'payee') =>
    [t(`enrol.choose.${name}`), chosenText(t, form, name) ?? ''] as const;
  const rows: (readonly [string, string | number | null])[] = [
    [t('enrol.field.name'), typed(form.name)],
    [t('enrol.field.address'), typed(form.address)],
    choice('learner'),
    choice('course'),
    choice('mode'),
    [t('enrol.choose.region'), form.region && placeText(t, form.region)],
    [t('enrol.field.yuan'), yuan],
    [t('enrol.field.months'), months],
    [t('enrol.field.lessons'), lessons],
    choice('payee'),
  ];
  return rows.flatMap(([name, value]) =>
    value === null || value === '' ? [] : [t('enrol.paper.pair', { name, value })],
  );
}

/** The page as one sheet to take along: what to look for, what was filled in, and what the rules say of it. */
export function Paper({ form }: { form: EnrolForm }) {
  const { t, today } = useApp();
  const checked = dayText(t, documentOf('NS-PREPAY').checkedOn);
  const told = filled(t, form);
  return (
    <div className="print-only enrol-paper">
      <h2>{t('enrol.paper.title')}</h2>
      <p>
        <DatedText text={t('enrol.paper.made', { date: dayText(t, today), checked })} />
      </p>
      {told.length > 0 && (
        <p>{t('enrol.paper.pair', { name: t('enrol.paper.filled'), value: told.join(' · ') })}</p>
      )}
      <PaperPart title={t('enrol.name')} lines={[t('enrol.nameHint'), t('enrol.paper.lookups')]} />
      <PaperPart
        title={t('enrol.licence')}
        part="licence"
        form={form}
        findings={licenceFindings(form)}
      />
      <PaperPart
        title={t('enrol.fees')}
        part="fees"
        form={form}
        lines={[
          ...(isOutside(form) ? [] : [t('enrol.paper.limits', PRINTED_CEILINGS)]),
          t('enrol.paper.before'),
        ]}
        findings={feeFindings(form, today)}
      />
      <PaperPart
        title={t('enrol.lessons')}
        part="lessons"
        form={form}
        findings={lessonFindings(form)}
      />
      <PaperPart
        title={t('enrol.refund')}
        lines={[t('enrol.paper.refund')]}
        findings={refundFindings(form, today)}
      />
    </div>
  );
}

/** The first two sources; two sentences of one document count as one. */
const sourcesOf = ({ rules }: Finding): string =>
  [...new Set(rules.map(shortRuleText))].slice(0, 2).join(' · ');

interface PaperPartProps {
  title: string;
  lines?: readonly string[];
  findings?: readonly Finding[];
  /** With the form: its signs are printed with a box each. */
  part?: Part;
  form?: EnrolForm;
}

function PaperPart({ title, lines = [], findings = [], part, form }: PaperPartProps) {
  const { t } = useApp();
  return (
    <section>
      <h3>{title}</h3>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {part && form && (
        <ul className="enrol-boxes">
          {signsOf(part, form).map((sign) => (
            <li key={sign} data-ticked={form.signs.includes(sign)}>
              {t(`enrol.sign.${sign}`)}
            </li>
          ))}
        </ul>
      )}
      <ul className="enrol-told">
        {byWeight(findings)
          .slice(0, ROOM)
          .map((finding) => (
            <li key={finding.key}>
              <b>{t(`enrol.state.${finding.state}`)}</b> {findingText(t, finding)}{' '}
              <span lang="zh-CN">{sourcesOf(finding)}</span>
            </li>
          ))}
      </ul>
      {findings.length > ROOM && <p>{t('enrol.paper.more', { n: findings.length - ROOM })}</p>}
    </section>
  );
}
