import { useApp } from '../../components/app';
import { View } from '../../components/view';

/** The view `enrol`. */
export function Enrol() {
  const { t } = useApp();
  return <View name="enrol" title={t('enrol.title')} />;
}
