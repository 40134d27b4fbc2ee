import type { Entry, Identifier } from '../../lib/domain/entry';
import { entryOf as baseEntryOf } from './real-marks-list';
import { identifier } from './sample';

/**
 * A list made for the test out of what store pages and websites show, by rule and at run time: no name
 * of a real page stands in this project. Beside what must be found stand look-alikes that must not be.
 */
export interface SurfaceTarget {
  id: string;
  /** The subject's own full name. */
  legal?: string;
  host?: string;
  /** ICP main number. */
  filing?: string;
  app?: {
    name: string;
    developer?: string;
    /** `store:id`. */
    id?: string;
    /** The store that the notice names. */
    store?: string;
    /** The developer is an education business by its registered name. */
    education?: true;
  };
}

const maybe = (kind: Identifier['kind'], value: string | undefined): Identifier[] =>
  value ? [identifier(kind, value)] : [];

/** The target as a publisher would list it; the guards of ours are left out on purpose. */
export function entryOf({ id, legal, host, filing, app }: SurfaceTarget): Entry {
  const base = baseEntryOf({ id, ...(legal ? { legal } : {}) });
  const identifiers = [...maybe('host', host), ...maybe('icp', filing), ...maybe('app', app?.id)];
  if (!app) return { ...base, identifiers };
  const { name, developer, store, education } = app;
  return {
    ...base,
    kind: 'app',
    names: [{ text: name, kind: 'app' }],
    identifiers,
    app: {
      name,
      ...(developer ? { developer } : {}),
      stores: store ? [store] : [],
      versions: [],
    },
    ...(education ? { operatorIsEducation: true } : {}),
  };
}

/** An app of a store page as the list is made from it. */
export interface ShownApp {
  /** `store:id`. */
  id: string;
  store: string;
  name: string;
  /** Developer and operator, each once. */
  owners: readonly string[];
}

/** Latin beside Latin: two names that can be told apart. */
const UNRELATED = 'Unrelated Example Studio Ltd';

/** What one shown app gives: itself by each kind of evidence, and what merely looks like it. */
export function appTargets(apps: readonly ShownApp[]): SurfaceTarget[] {
  // More than 64 entries of one name are judged no further: each owner is listed once by itself.
  const listed = new Set<string>();
  const maker = (developer: string, at: string): SurfaceTarget[] => {
    if (listed.has(developer)) return [];
    listed.add(developer);
    return [{ id: `maker-${at}`, legal: developer }];
  };
  return apps.flatMap(({ id, store, name, owners }, at) => [
    { id: `id-${at}`, app: { name: `示例应用第${at}`, id } },
    { id: `id-alike-${at}`, app: { name: `示例应用异第${at}`, id: `${id}0` } },
    {
      id: `id-elsewhere-${at}`,
      app: { name: `示例应用另第${at}`, id: id.replace(store, 'cr173') },
    },
    { id: `id-taken-${at}`, app: { name, id, developer: UNRELATED } },
    { id: `store-${at}`, app: { name, store } },
    { id: `store-elsewhere-${at}`, app: { name, store: 'cr173' } },
    { id: `namesake-${at}`, app: { name, developer: `北京某例第${at}信息技术有限公司` } },
    ...owners.flatMap((developer, nth) => [
      ...ownerTargets(name, developer, `${at}-${nth}`),
      ...maker(developer, `${at}-${nth}`),
    ]),
  ]);
}

/** One owner's app, a longer owner's, and the owner's other apps. */
function ownerTargets(name: string, developer: string, at: string): SurfaceTarget[] {
  return [
    { id: `app-${at}`, app: { name, developer } },
    { id: `variant-${at}`, app: { name: `${name}家长端`, developer } },
    { id: `longer-developer-${at}`, app: { name, developer: `${longer(developer)}${developer}` } },
    { id: `sister-${at}`, app: { name: `示例应用姊妹第${at}`, developer } },
    { id: `taught-${at}`, app: { name: `示例课堂第${at}`, developer, education: true } },
  ];
}

const longer = (name: string): string => (/\p{Script=Han}/u.test(name) ? '新' : 'Example ');

/** A website as a person reads it. */
export interface ShownSite {
  host: string;
  title: string;
  /** ICP main numbers. */
  filings: readonly string[];
  /** One of them stands inside a link to the filing register. */
  linked: boolean;
  /** Full names of operators. */
  operators: readonly string[];
}

/** The next number in the register: another's. */
const nextNumber = (filing: string, step: number): string =>
  filing.replace(/\d{6,}/, (digits) => String(Number(digits) + step).padStart(digits.length, '0'));

/** What one website gives: its number and its operator's name, and what merely looks like them. */
export function siteTargets(sites: readonly ShownSite[]): SurfaceTarget[] {
  return sites.flatMap(({ host, filings, operators: [operator] }, at) => {
    const other = `示例第${at}教育科技有限公司`;
    return [
      // Of every other website only the footer is listed.
      ...(at % 2 === 0 ? [{ id: `host-${at}`, host, legal: operator ?? other }] : []),
      { id: `host-alike-${at}`, host: `x${host}`, legal: `异${other}` },
      ...filings.flatMap((filing, nth) => [
        { id: `number-${at}-${nth}`, filing, legal: operator ?? other },
        { id: `number-taken-${at}-${nth}`, filing, legal: `他${other}` },
        { id: `number-before-${at}-${nth}`, filing: nextNumber(filing, -1), legal: `前${other}` },
        { id: `number-after-${at}-${nth}`, filing: nextNumber(filing, 1), legal: `后${other}` },
      ]),
      ...(operator ? operatorTargets(operator, at) : []),
    ];
  });
}

function operatorTargets(operator: string, at: number): SurfaceTarget[] {
  return [
    { id: `operator-${at}`, legal: operator },
    { id: `longer-operator-${at}`, legal: `新${operator}` },
    { id: `branch-office-${at}`, legal: operator.replace(/(?:有限公司)?$/, '培训有限公司') },
    { id: `its-app-${at}`, app: { name: `示例应用甲第${at}`, developer: operator } },
    {
      id: `its-course-${at}`,
      app: { name: `示例课堂甲第${at}`, developer: operator, education: true },
    },
  ];
}
