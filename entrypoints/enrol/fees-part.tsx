import { useApp } from '../../components/app';
import { Section } from '../../components/view';
import { moneyFindings } from '../../lib/enrol/fees';
import { type FormPart, PAYEES } from '../../lib/enrol/form';
import { signFindings } from '../../lib/enrol/signs';
import { Choice } from './choice';
import { Findings } from './findings';
import { NumberField } from './number-field';
import { Signs } from './signs';

/**
 * How much is taken at once, into which account, by which contract; compared while it is typed. The findings on numbers
 * and payee stand right below them: below ten boxes nobody with a phone would see them.
 */
export function FeesPart({ form, change }: FormPart) {
  const { t, today } = useApp();
  return (
    <Section id="fees" title={t('enrol.fees')} hint={t('enrol.feesHint')}>
      <div className="enrol-numbers">
        <NumberField name="yuan" form={form} change={change} />
        <NumberField name="months" form={form} change={change} />
        <NumberField name="lessons" form={form} change={change} />
      </div>
      <Choice
        name="payee"
        label={t('enrol.choose.payee')}
        value={form.payee}
        values={PAYEES}
        labelOf={(each) => t(`enrol.payee.${each}`)}
        onChange={(payee) => change({ payee })}
      />
      <Findings findings={moneyFindings(form, today)} />
      <Signs part="fees" form={form} change={change} />
      <Findings findings={signFindings(form, 'fees')} />
    </Section>
  );
}
