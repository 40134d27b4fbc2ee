import { useApp } from '../../components/app';
import { CopyButton } from '../../components/text-out';
import { TypedField } from '../../components/typed-field';
import { Section } from '../../components/view';
import { COURSES, type FormPart, LEARNERS, MODES } from '../../lib/enrol/form';
import { licenceFindings } from '../../lib/enrol/licence';
import { isPlace, REGIONS } from '../../lib/enrol/places';
import { placeText } from '../../lib/enrol/words';
import type { Translate } from '../../lib/wording/messages/translate';
import { regionText } from '../../lib/wording/names';
import { oneLine } from '../../lib/wording/typed';
import { Choice } from './choice';
import { Findings } from './findings';
import { Signs } from './signs';

/** A place whose own texts were read stands behind its province. */
const regionLabel = (t: Translate, region: string): string =>
  isPlace(region)
    ? t('enrol.placeIn', {
        province: regionText(t, region) ?? '',
        place: placeText(t, region),
      })
    : placeText(t, region);

/** The part of the form on the course, the papers that it needs, and the signs that they are not in order. */
export function LicencePart({ form, change }: FormPart) {
  const { t } = useApp();
  return (
    <Section id="licence" title={t('enrol.licence')}>
      <div className="enrol-choices">
        <Choice
          name="learner"
          label={t('enrol.choose.learner')}
          value={form.learner}
          values={LEARNERS}
          labelOf={(each) => t(`enrol.learner.${each}`)}
          onChange={(learner) => change({ learner })}
        />
        <Choice
          name="course"
          label={t('enrol.choose.course')}
          value={form.course}
          values={COURSES}
          labelOf={(each) => t(`enrol.course.${each}`)}
          onChange={(course) => change({ course })}
        />
        <Choice
          name="mode"
          label={t('enrol.choose.mode')}
          value={form.mode}
          values={MODES}
          labelOf={(each) => t(`enrol.mode.${each}`)}
          onChange={(mode) => change({ mode })}
        />
        <Choice
          name="region"
          label={t('enrol.choose.region')}
          value={form.region}
          values={REGIONS}
          labelOf={(each) => regionLabel(t, each)}
          onChange={(region) => change({ region })}
        />
      </div>
      <TypedField
        name="address"
        label={t('enrol.field.address')}
        value={form.address}
        onText={(address) => change({ address })}
      />
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
