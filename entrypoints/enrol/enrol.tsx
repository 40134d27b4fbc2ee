import { useState } from 'react';
import { useApp } from '../../components/app';
import { Button } from '../../components/fields';
import { View } from '../../components/view';
import { EMPTY_ENROL, type EnrolForm } from '../../lib/enrol/form';
import { TYPED_CAP } from '../../lib/wording/typed';
import { Paper } from './paper';
import { FeesPart, LessonsPart, LicencePart, NamePart } from './parts';
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
