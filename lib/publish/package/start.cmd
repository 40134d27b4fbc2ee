@echo off
setlocal
set "JIANXUN_LIST_AS=%~n0"
where node >nul 2>nul
if errorlevel 1 goto nonode
if "%~1"=="" goto window
node "%~dp0lib\start.cjs" %*
exit /b

rem Opened by a double click: leave a window in which the commands can be typed.
:window
set "PATH=%~dp0;%PATH%"
node "%~dp0lib\start.cjs"
cmd /k
exit /b

:nonode
chcp 65001 >nul
type "%~dp0lib\no-node.txt"
pause
exit /b 1
