import { useState } from 'react';
import { useApp } from '../../components/app';
import { CopyButton } from '../../components/copy';
import { Button } from '../../components/fields';
import { Results } from '../../components/results';
import { useLookup } from '../../components/use-lookup';
import { Section, View } from '../../components/view';
import { oneLine } from '../../lib/domain/plain-text';
import { moneyFindings } from '../../lib/enrol/fees';
import { EMPTY_ENROL, type EnrolForm, type FormPart } from '../../lib/enrol/form';
import { lessonFindings } from '../../lib/enrol/lessons';
import { licenceFindings } from '../../lib/enrol/licence';
import { signFindings } from '../../lib/enrol/signs';
import { TYPED_CAP, typedFault } from '../../lib/wording/typed';
import { Findings } from './findings';
import { Choice, NumberField, Signs, TextField } from './form-fields';
import { Paper } from './paper';
import { RefundPart } from './refund-part';

/**
 * "Before you pay": the name, the papers, the money, the lessons, and money back. Each is compared with rules whose
 * text was read, as it is typed. Nothing of it is kept. `name`: the institution that the view was opened about.
 */
export function Enrol({ name }: { name: string }) {
  const { t } = useApp();
  const [form, setForm] = useState<EnrolForm>({ ...EMPTY_ENROL, name: name.slice(0, TYPED_CAP) });
  const change = (next: Partial<EnrolForm>) => setForm((last) => ({ ...last, ...next }));
  return (
    <View name="enrol" title={t('enrol.title')}>
      <div className="stack no-print">
        <p>{t('enrol.intro')}</p>
        <p className="hint">{t('enrol.notAdvice')}</p>
        <div className="row actions">
          <Button onClick={() => window.print()}>{t('enrol.print')}</Button>
        </div>
      </div>
      <div className="no-print">
        <NamePart form={form} change={change} />
        <LicencePart form={form} change={change} />
        <FeesPart form={form} change={change} />
        <LessonsPart form={form} change={change} />
        <RefundPart form={form} change={change} />
      </div>
      <Paper form={form} />
    </View>
  );
}

/** The parts of the form before paying; each is compared while it is filled in. */

/** The lists' answer about the name, and where else to ask. */
function NamePart({ form, change }: FormPart) {
  const { t } = useApp();
  const [region, setRegion] = useState('');
  const isUsable = typedFault(form.name) === null;
  const lookup = useLookup(isUsable ? form.name : '', region);
  const changeName: FormPart['change'] = (name) => {
    setRegion('');
    change(name);
  };
  return (
    <Section id="name" title={t('enrol.name')}>
      <TextField name="name" form={form} change={changeName} note={t('enrol.nameHint')} />
      <Results lookup={lookup} onRegion={setRegion} />
    </Section>
  );
}

/** The course, the papers that it needs, and the signs that they are not in order. */
function LicencePart({ form, change }: FormPart) {
  const { t } = useApp();
  return (
    <Section id="licence" title={t('enrol.licence')}>
      <div className="enrol-choices">
        <Choice name="learner" form={form} change={change} />
        <Choice name="course" form={form} change={change} />
        <Choice name="mode" form={form} change={change} />
        <Choice name="region" form={form} change={change} />
      </div>
      <TextField name="address" form={form} change={change} />
      <Copied name={oneLine(form.name)} address={oneLine(form.address)} />
      <Signs part="licence" form={form} change={change} />
      <Findings findings={licenceFindings(form)} />
    </Section>
  );
}

/** The values to compare with the papers, or to paste into a register. */
function Copied({ name, address }: { name: string; address: string }) {
  const { t } = useApp();
  const text = [name, address].filter(Boolean).join('\n');
  if (text === '') return null;
  return (
    <div className="row actions">
      <CopyButton label={t('enrol.copyWho')} text={text} />
    </div>
  );
}

/**
 * How much is taken at once, into which account, by which contract. The findings on numbers and payee stand right below
 * them: below ten boxes nobody with a phone would see them.
 */
function FeesPart({ form, change }: FormPart) {
  const { t, today } = useApp();
  return (
    <Section id="fees" title={t('enrol.fees')} hint={t('enrol.feesHint')}>
      <div className="enrol-numbers">
        <NumberField name="yuan" form={form} change={change} />
        <NumberField name="months" form={form} change={change} />
        <NumberField name="lessons" form={form} change={change} />
      </div>
      <Choice name="payee" form={form} change={change} />
      <Findings findings={moneyFindings(form, today)} />
      <Signs part="fees" form={form} change={change} />
      <Findings findings={signFindings(form, 'fees')} />
    </Section>
  );
}

/** Teacher, place, days, hours and length of the lessons. */
function LessonsPart({ form, change }: FormPart) {
  const { t } = useApp();
  return (
    <Section id="lessons" title={t('enrol.lessons')}>
      <div className="enrol-numbers">
        <Choice name="time" form={form} change={change} />
        <TextField name="ends" type="time" form={form} change={change} />
        <NumberField name="minutes" form={form} change={change} />
      </div>
      <Signs part="lessons" form={form} change={change} />
      <Findings findings={lessonFindings(form)} />
    </Section>
  );
}
