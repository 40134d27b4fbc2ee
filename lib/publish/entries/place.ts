import type { NameParts } from '../rules/name-parts';
import { leadingRegion } from '../rules/regions';
import type { RowReader } from '../sheets/row-reader';

/**
 * The parts of a name, checked against the address and the office of its row. 太湖 and 友谊 are counties and common words:
 * where the row is in another province, they are no place and belong to the trade name.
 */
export function placed(reader: RowReader, name: string, parts: NameParts): NameParts {
  const { code = '', text = '' } = leadingRegion(name) ?? {};
  const isShort = code === parts.region && !/[省市县区旗州盟]$/u.test(text);
  if (!isShort || code.endsWith('0000')) return parts;
  const told = (['address', 'authority'] as const)
    .map((field) => leadingRegion(reader.cell(field))?.code)
    .find((each) => each !== undefined);
  if (told === undefined || told.slice(0, 2) === code.slice(0, 2)) return parts;
  const { region: _, ...rest } = parts;
  reader.remark('note', 'institution', `“${text}”与所在地不在一个省，未当作地名`);
  return { ...rest, brand: text + parts.brand };
}
