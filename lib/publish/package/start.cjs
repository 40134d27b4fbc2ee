#!/usr/bin/env node
'use strict';

// Any Node reads this file, so that an old one can say what is missing.
var LEAST = [20, 19];
var version = process.versions.node.split('.').map(Number);

if (version[0] > LEAST[0] || (version[0] === LEAST[0] && version[1] >= LEAST[1])) {
  import('./cli.mjs');
} else {
  console.error(
    '这台电脑上的 Node.js 是 ' +
      process.versions.node +
      '，需要 ' +
      LEAST.join('.') +
      ' 或更新的版本。请到 https://nodejs.org/zh-cn/download 下载安装，再试一次。',
  );
  process.exitCode = 1;
}
