import type { Day } from '../../domain/day';
import type { ManifestHead } from '../../list/compose';
import type { Manifest } from '../../list/format';
import { PublishError } from './error';

export interface HeadOptions {
  title?: string | undefined;
  publisher?: string | undefined;
  licence?: string | undefined;
  contact?: string[] | undefined;
}

/** What a list says of itself: as given, else as it said before. A new signed list needs title and publisher. */
export function headFor(
  before: Manifest | undefined,
  asOf: Day,
  options: HeadOptions,
  isUnsigned: boolean,
): ManifestHead {
  const isUnnamed = isUnsigned ? '未命名名单' : undefined;
  const title = options.title ?? before?.title ?? isUnnamed;
  const publisher = options.publisher ?? before?.publisher ?? isUnnamed;
  if (!title || !publisher) throw new PublishError('新名单需要 --title 和 --publisher');
  return {
    title,
    publisher,
    licence: options.licence ?? before?.licence ?? '',
    contacts: options.contact ?? before?.contacts ?? [],
    asOf,
  };
}
