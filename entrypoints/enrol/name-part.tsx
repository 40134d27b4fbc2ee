import { useState } from 'react';
import { useApp } from '../../components/app';
import { Results } from '../../components/results';
import { TypedField } from '../../components/typed-field';
import { useLookup } from '../../components/use-lookup';
import { Section } from '../../components/view';
import type { FormPart } from '../../lib/enrol/form';
import { typedFault } from '../../lib/wording/typed';

/** The lists' answer about the name, and where else to ask. */
export function NamePart({ form, change }: FormPart) {
  const { t } = useApp();
  const [region, setRegion] = useState('');
  const isUsable = typedFault(form.name) === null;
  const lookup = useLookup(isUsable ? form.name : '', region);
  const onName = (name: string) => {
    setRegion('');
    change({ name });
  };
  return (
    <Section id="name" title={t('enrol.name')}>
      <TypedField
        name="name"
        label={t('enrol.field.name')}
        value={form.name}
        onText={onName}
        note={t('enrol.nameHint')}
      />
      <Results lookup={lookup} onRegion={setRegion} />
    </Section>
  );
}
