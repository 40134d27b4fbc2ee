import { PINYIN_FILE, SUFFIXES_FILE } from '../lib/browser/own-files';
import { PINYIN } from '../lib/generated/pinyin';
import { SUFFIXES } from '../lib/generated/suffixes';
import { keepSuffixes } from '../lib/sites/own-identifiers';
import { keepPinyin } from '../lib/text/pinyin';

/** Files of the package by their addresses: tests have no package to fetch them from. */
export const PACKAGE_FILES: Readonly<Record<string, string>> = {
  [`/${SUFFIXES_FILE}`]: SUFFIXES,
  [`/${PINYIN_FILE}`]: PINYIN,
};

keepSuffixes(SUFFIXES);
keepPinyin(PINYIN);
