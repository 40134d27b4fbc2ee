import { addDays, type Day } from '../../lib/domain/day';
import type { Entry, Sanction } from '../../lib/domain/entry';
import type { Evidence, MarkView, Tier } from '../../lib/domain/verdict';
import { toMarkView } from '../../lib/wording/mark';
import type { Translate } from '../../lib/wording/messages/translate';

/** One result of the invented search page, with its annotation. */
interface SampleResult {
  title: string;
  url: string;
  view: MarkView;
}

const SOURCE = 'https://www.example.com/';
/** A month that reads as recent, whatever today is. */
const AGE_DAYS = 30;

interface Sample {
  id: string;
  name: string;
  title: string;
  url: string;
  kind: Sanction['kind'];
  tier: Tier;
  evidence: Evidence;
}

function entryOf(t: Translate, { id, name, kind }: Sample, today: Day): Entry {
  const day = addDays(today, -AGE_DAYS);
  return {
    id,
    kind: 'institution',
    names: [{ text: name, kind: 'legal' }],
    identifiers: [],
    sanctions: [
      {
        kind,
        authority: t('welcome.demoAuthority'),
        decidedOn: { day, precision: 'day' },
        grounds: t('welcome.demoGrounds'),
        topics: ['minors-data'],
        source: SOURCE,
        status: 'active',
        verifiedOn: day,
      },
    ],
  };
}

const samplesOf = (t: Translate): Sample[] => [
  {
    id: 'school',
    name: t('welcome.demoSchool'),
    title: t('welcome.demoTitle'),
    url: t('welcome.demoUrl'),
    kind: 'blacklist',
    tier: 'identified',
    evidence: { kind: 'host', value: t('welcome.demoUrl'), field: 'url' },
  },
  {
    id: 'company',
    name: t('welcome.demoCompany'),
    title: t('welcome.demoTitleOther'),
    url: t('welcome.demoUrlOther'),
    kind: 'penalty',
    tier: 'named',
    evidence: { kind: 'title-name', value: t('welcome.demoCompany'), field: 'title' },
  },
  {
    id: 'brand',
    name: t('welcome.demoSchool'),
    title: t('welcome.demoTitleBrand'),
    url: t('welcome.demoUrlBrand'),
    kind: 'blacklist',
    tier: 'possible',
    evidence: { kind: 'brand-and-region', value: t('welcome.demoBrand'), field: 'title' },
  },
];

/** Three results of invented institutions, worded as the annotations of any page are. */
export function sampleResults(t: Translate, today: Day): SampleResult[] {
  return samplesOf(t).flatMap((sample, ref) => {
    const { id, title, url, tier, evidence } = sample;
    const entry = entryOf(t, sample, today);
    const relation = evidence.field === 'title' ? ('names' as const) : ('is' as const);
    const listTitle = t('welcome.demoList');
    const candidate = { ref: { list: 'builtin', id }, entry, listTitle, stale: null };
    const verdict = { ref, candidate, tier, relation, evidence: [evidence] };
    const view = toMarkView({ verdicts: [verdict], subject: { ref, url, title }, today }, t);
    return view ? [{ title, url, view }] : [];
  });
}
