import { useApp } from '../../components/app';
import { Section } from '../../components/view';
import { feeFindings } from '../../lib/enrol/fees';
import { type FormPart, PAYEES } from '../../lib/enrol/form';
import { Choice } from './choice';
import { Findings } from './findings';
import { NumberField } from './number-field';
import { Signs } from './signs';

/** How much is taken at once, into which account, by which contract; compared while it is typed. */
export function FeesPart({ form, change }: FormPart) {
  const { t, today } = useApp();
  return (
    <Section id="fees" title={t('enrol.fees')} hint={t('enrol.feesHint')}>
      <div className="enrol-numbers">
        <NumberField name="yuan" measure="yuan" form={form} change={change} />
        <NumberField name="months" measure="months" form={form} change={change} />
        <NumberField name="lessons" measure="lessons" form={form} change={change} />
      </div>
      <Choice
        name="payee"
        label={t('enrol.choose.payee')}
        value={form.payee}
        values={PAYEES}
        labelOf={(each) => t(`enrol.payee.${each}`)}
        onChange={(payee) => change({ payee })}
      />
      <Signs part="fees" form={form} change={change} />
      <Findings findings={feeFindings(form, today)} />
    </Section>
  );
}
