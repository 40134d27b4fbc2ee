import { describe, expect, it } from 'vitest';
import { parseIssues } from '../../../../lib/publish/rules/grounds';

const BOTH = '违规或超范围收集个人信息；强制、频繁、过度或不合理索取权限';

describe('the issues of a notice', () => {
  it.each([
    '违规收集个人信息；强制、频繁、过度索取权限',
    '1.违规收集个人信息 2.强制、频繁、过度索取权限',
    '1.违规收集个人信息2.强制、频繁、过度索取权限',
    '1、违规收集个人信息 2、强制、频繁、过度索取权限',
    '1.违规收集个人信息。 2.强制、频繁、过度索取权限。',
    '1)违规收集个人信息 2)强制、频繁、过度索取权限',
    '（1）违规收集个人信息（2）强制、频繁、过度索取权限',
    '(1)违规收集个人信息；(2)强制、频繁、过度索取权限',
    '①违规收集个人信息 ②强制、频繁、过度索取权限',
  ])('are all kept, however they are numbered: %s', (cell) => {
    expect(parseIssues(cell).grounds).toBe(BOTH);
  });

  it.each(['应用内嵌SDK 2.1违规收集', '未公开版本3.0的收集使用规则', '注销需要 7 个工作日'])(
    'are not parted at a number of their own: %s',
    (cell) => {
      expect(parseIssues(cell).grounds.split('；')).toHaveLength(1);
    },
  );
});
