#!/bin/sh
# 用法：sh 名单.sh 命令 …
here=$(dirname -- "$0")
if ! command -v node >/dev/null 2>&1; then
  cat -- "$here/lib/no-node.txt"
  exit 1
fi
JIANXUN_LIST_AS="sh '$0'"
export JIANXUN_LIST_AS
exec node "$here/lib/start.cjs" "$@"
