import { pattern } from '../../text/expressions';
import { areOfOneField, OFFICE_CALLED, OUR_OFFICE } from '../rules/offices';
import { PLACE_END } from '../rules/regions';
import { labelledOffice } from './authority';
import { actAt } from './decision-words';
import { officesIn } from './offices';
import { aroundAct, type Reading } from './reading';
import { sentenceAt, wholeOf } from './sentences';
import type { Span, Told } from './spans';

/** Which office did an act, as its sentence, its case or its notice tells. */

const OURS = pattern`${OUR_OFFICE}|我们(?=依法|对|根据|决定|已)`;

/** An office before these words is asked, told or appealed to, hands over or helps. It does not act. */
const NOT_ACTING =
  /^(?:备案|申请|报告|反映|投诉|举报|登记|审批|批准|颁发|核发|许可|年检|移[送交]|转[办来交]|交办|函告|抄告|通报的|提供|线索|配合|协助|同意|统一部署)/u;

const IS_PLACED = pattern`^\p{Script=Han}{0,6}${PLACE_END}`;

/**
 * 区教育局 is 余姚市示例区教育局 where its case, or else the notice's own letterhead, names no other office that ends so.
 * Of a series' 市教育局 nobody knows which city it is of.
 */
function fullestOf(
  { running: { text }, one, letterhead, isSeries }: Reading,
  name: string,
): string {
  const longer = new Set(
    officesIn(text, one)
      .filter((office) => office.isWhole && office.name !== name && office.name.endsWith(name))
      .map((office) => office.name),
  );
  const [first, ...others] = longer;
  if (first) return others.length === 0 ? first : name;
  if (isSeries && name.startsWith('市')) return name;
  const own = letterhead.office?.text.split('、').find((office) => office.endsWith(name));
  return IS_PLACED.test(name) ? (own ?? name) : name;
}

/** 示例公司（登记机关：余姚市市场监督管理局）: what a bracket tells of a unit. A bracket behind an office may name it in full. */
const IN_BRACKET = /[司校院园心社馆部构]（[^（）]*$/u;

/** The last office before the act; those beside it act together. */
function actingOffice(reading: Reading, within: Span): Told | null {
  const { text } = reading.running;
  const offices = officesIn(text, within).filter(
    ({ start, end }) =>
      !NOT_ACTING.test(text.slice(end, end + 4)) &&
      !IN_BRACKET.test(text.slice(within.start, start)),
  );
  const last = offices.at(-1);
  if (!last) return null;
  if (!last.isWhole) {
    const name = fullestOf(reading, last.name);
    // 宁波市教育局会同市市场监管局: who leads is known.
    const lead = offices.find(
      ({ isWhole, end }) =>
        isWhole && /^(?:会同|联合)\p{Script=Han}{0,6}$/u.test(text.slice(end, last.start)),
    );
    const known = name === last.name ? lead?.name : name;
    return known ? { text: known, from: sentenceAt(text, within, last.start) } : null;
  }
  const together = offices.filter(
    ({ isWhole, end, start }) =>
      isWhole &&
      (start === last.start || /^(?:、|和|与|会同|联合)$/u.test(text.slice(end, last.start))),
  );
  return {
    text: [...new Set(together.map(({ name }) => fullestOf(reading, name)))].join('、'),
    from: sentenceAt(text, within, last.start),
  };
}

/** The one office that a case names at all. */
function onlyOffice(reading: Reading, within: Span): Told | null {
  const { text } = reading.running;
  // 县市场监管局, of which nobody knows the whole name, is another one.
  const offices = officesIn(text, within).map((office) => {
    const name = fullestOf(reading, office.name);
    return { ...office, name, isWhole: office.isWhole || name !== office.name };
  });
  const first = offices.find(({ isWhole }) => isWhole);
  const isOne = new Set(offices.map(({ name }) => name)).size === 1;
  return first && isOne ? { text: first.name, from: sentenceAt(text, within, first.start) } : null;
}

/** 公安机关对其罚款: done by an office of another field than the notice's own, and nobody is told which. */
const BY_CALLED = pattern`(?:^|[，。；])(?:\d{1,4}[年月日]|近日|同日|后|由|经|被|，)*(${OFFICE_CALLED})(?<=部门|机关)(?:依法|已|又|另|决定|也|则)*[对将给责予处罚]`;

function isOfAnotherField(said: string, own: string | undefined): boolean {
  const found = BY_CALLED.exec(said);
  const called = found?.[1];
  return (
    called !== undefined &&
    !areOfOneField(called, own ?? '') &&
    !OURS.test(said.slice(found?.index))
  );
}

/** The office of an act: as its sentence says, else as its case does; the notice's own where it speaks of itself. */
export function authorityOf(reading: Reading): Told | null {
  const { text } = reading.running;
  const { one, isLetter, letterhead, decided, isDoneHere, isSeries } = reading;
  const { office } = letterhead;
  const label = labelledOffice(text, one, 'authority');
  if (label || (isLetter && office)) return label ?? office;
  const here = aroundAct(reading);
  const acting = decided
    ? actingOffice(reading, { start: here.start, end: actAt(text, decided) })
    : null;
  if (acting) return acting;
  if (isOfAnotherField(text.slice(here.start, here.end), office?.text)) return null;
  if (isDoneHere || OURS.test(text.slice(here.start, here.end))) return office;
  const isOurs = OURS.test(text.slice(one.start, one.end));
  const isAlone = !isSeries && officesIn(text, one).length === 0;
  const isTheirs = () =>
    officesIn(text, one).length === 0 && onlyOffice(reading, wholeOf(text))?.text === office?.text;
  return onlyOffice(reading, one) ?? (isOurs || isAlone || isTheirs() ? office : null);
}
