import '../packaged-tables';
import type { Entry } from '../../lib/domain/entry';
import type { PageSubject } from '../../lib/domain/page-subject';
import { canIdentify } from '../../lib/sites/own-identifiers';
import { hostOf } from './real-marks-oracle';
import { GOVERNMENT_HOST } from './real-marks-pages';
import {
  allTexts,
  beginsWithRegion,
  FAR_REGION,
  isWholeSegment,
  plain,
  regionsNamed,
  segmentsOf,
} from './real-marks-text';
import { identifier, sanction } from './sample';

/**
 * A list made for the test out of what the pages show, by rule and at run time: no name or host of a
 * real page stands in this project.
 */
export interface Target {
  id: string;
  host?: string;
  /** The subject's own full name. */
  legal?: string;
  brand?: string;
  /** Makes the target an app of this company. */
  operator?: string;
  region?: string;
}

/** The target as a publisher would list it; the guards of ours are left out on purpose. */
export function entryOf({ id, host, legal, brand, operator, region }: Target): Entry {
  const names: Entry['names'] = [
    ...(legal ? [{ text: legal, kind: 'legal' as const }] : []),
    ...(brand ? [{ text: brand, kind: operator ? ('app' as const) : ('brand' as const) }] : []),
  ];
  return {
    id,
    kind: operator ? 'app' : 'institution',
    ...(region ? { region } : {}),
    names,
    identifiers: host ? [identifier('host', host)] : [],
    ...(operator && brand
      ? { app: { name: brand, developer: operator, stores: [], versions: [] } }
      : {}),
    sanctions: [sanction({ kind: 'penalty' })],
  };
}

const distinct = (values: readonly string[]): string[] => [...new Set(values)].sort();

/** Every `step`th host, without its `www.`; beside each a host that ends alike but is another. */
function hostTargets(items: readonly PageSubject[], step: number): Target[] {
  const hosts = items.flatMap((item) => hostOf(item)?.replace(/^www\./, '') ?? []);
  const chosen = distinct(hosts).filter((host, at) => at % step === 0 && canIdentify(host));
  return chosen.flatMap((host, at) => {
    const legal = `示例第${at}教育科技有限公司`;
    const alike = host.slice(1);
    return [
      { id: `host-${at}`, host, legal },
      ...(/^[a-z0-9]/.test(alike) ? [{ id: `alike-${at}`, host: alike, legal: `异${legal}` }] : []),
    ];
  });
}

/** A trade and a form alone are nobody's name: what a list says of 课程中心 is compared with nothing. */
const TRADE_ALONE = /^(?:课程|培训|教育|学习|会计|实操)+(?:中心|机构|学校|学院)?$/;

/** Segments that could be a name: Chinese only, of a name's length. */
const namesIn = ({ title }: PageSubject): string[] =>
  segmentsOf(title).filter(
    (segment) => /^\p{Script=Han}{4,20}$/u.test(segment) && !TRADE_ALONE.test(segment),
  );

/** What a registered name ends in, if it begins with no place: others say little in a title (FORMAT 7.4). */
const REGISTERED = /(?:公司|学校|学院|大学|中心|幼儿园|教育|培训)$/;

/** Companies, and every `step`th other segment, as full names. */
function nameTargets(items: readonly PageSubject[], step: number): Target[] {
  return distinct(items.flatMap(namesIn))
    .filter((name) => REGISTERED.test(name) || beginsWithRegion(plain(name)))
    .filter((name, at) => /有限公司$/.test(name) || at % step === 0)
    .flatMap((legal, at) => {
      const region = regionAt(items, legal);
      return [
        { id: `name-${at}`, legal },
        ...(region ? [{ id: `placed-${at}`, legal, region }] : []),
        { id: `displaced-${at}`, legal, region: FAR_REGION },
      ];
    });
}

/** The region that a page with this brand names, if any. */
const regionAt = (items: readonly PageSubject[], brand: string): string | undefined =>
  items
    .filter(({ title }) => isWholeSegment(title, brand))
    .flatMap((item) => regionsNamed(allTexts(item), plain(brand)))[0];

/** A brand with what bears it out, with what does not, and with nothing at all. */
function brandTargets(items: readonly PageSubject[], step: number): Target[] {
  const brands = distinct(items.flatMap(namesIn)).filter((_, at) => at % step === 1);
  return brands.flatMap((brand, at) => {
    const region = regionAt(items, brand);
    return [
      { id: `brand-${at}`, brand },
      { id: `far-${at}`, brand, region: FAR_REGION },
      { id: `operator-${at}`, brand, operator: `示例第${at}信息技术有限公司` },
      ...(region ? [{ id: `near-${at}`, brand, region }] : []),
    ];
  });
}

/** Two segments of one title as an app and its operator. */
function pairTargets(items: readonly PageSubject[], step: number): Target[] {
  const pairs = items.flatMap((item) => {
    const [operator, brand] = namesIn(item);
    const isPair = operator && brand && !brand.includes(operator) && !operator.includes(brand);
    const isPlaced = regionsNamed([operator], '-').length > 0;
    return isPair && !isPlaced ? [{ brand, operator }] : [];
  });
  return pairs
    .filter((_, at) => at % step === 0)
    .map((pair, at) => ({ id: `pair-${at}`, ...pair }));
}

/** Hosts of governments, as results and as texts of titles name them. */
function governmentTargets(items: readonly PageSubject[]): Target[] {
  const told = items.flatMap(({ title }) => /[\w.-]+\.gov\.cn/.exec(title)?.[0] ?? []);
  const found = items
    .flatMap((item) => hostOf(item) ?? [])
    .filter((host) => /\.gov\.cn$/.test(host));
  return distinct([...told, ...found, GOVERNMENT_HOST, 'example.gov.cn']).map((host, at) => ({
    id: `government-${at}`,
    host,
    legal: `示例第${at}人民政府`,
  }));
}

/** The whole list. `STEP`s leave enough results unlisted that a mark too many is seen. */
export function targetsFrom(items: readonly PageSubject[]): Target[] {
  return [
    ...hostTargets(items, 3),
    ...nameTargets(items, 2),
    ...brandTargets(items, 2),
    ...pairTargets(items, 1),
    ...governmentTargets(items),
  ];
}
