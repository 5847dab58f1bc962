@echo off
rem SPDX-License-Identifier: EPL-2.0
rem Starts Plandesk: with a command as first word without a window, otherwise the window.
setlocal EnableExtensions DisableDelayedExpansion
chcp 65001 >nul 2>nul
set "base=%~dp0"
if "%base:~-1%"=="\" set "base=%base:~0,-1%"

rem The language: what the locale variables say, else the language of Windows.
set "language="
set "locale=%LC_ALL%"
if not defined locale set "locale=%LC_MESSAGES%"
if not defined locale set "locale=%LANG%"
if not defined locale for /f "tokens=3" %%l in ('reg query "HKCU\Control Panel\International" /v LocaleName 2^>nul') do set "locale=%%l"
if not defined locale set "language=zh_CN"
if /i "%locale:~0,2%"=="zh" set "language=zh_CN"
if /i "%locale%"=="C" set "language=zh_CN"
if /i "%locale:~0,2%"=="C." set "language=zh_CN"
if /i "%locale%"=="POSIX" set "language=zh_CN"
if not defined language set "language=en"

set "nl=-nl %language%"
for %%a in (%*) do if "%%~a"=="-nl" set "nl="

rem A Java of 21 or newer: the jre folder beside this script, JAVA_HOME, the usual folders, the PATH.
set "java="
call :try "%base%\jre"
if not defined java if defined JAVA_HOME call :try "%JAVA_HOME%"
for %%r in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\BellSoft" "%LOCALAPPDATA%\Programs\Eclipse Adoptium" "%USERPROFILE%\.jdks") do (
  if exist "%%~r" for /d %%d in ("%%~r\*") do if not defined java call :try "%%~d"
)
if not defined java for /f "delims=" %%j in ('where java 2^>nul') do if not defined java call :try "%%~dpj.."
if not defined java (
  if "%language:~0,2%"=="zh" (
    echo 未找到 Java 21 或更高版本：请安装，或设置 JAVA_HOME，或在 "%base%" 旁放置 jre 文件夹。 1>&2
  ) else (
    echo No Java 21 or newer was found: install one, set JAVA_HOME, or put a jre folder into "%base%". 1>&2
  )
  exit /b 3
)

set "launcher="
for %%j in ("%base%\plugins\org.eclipse.equinox.launcher_*.jar") do set "launcher=%%~j"
set "options=--enable-native-access=ALL-UNNAMED -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Dstdin.encoding=UTF-8"

for %%c in (import info export check search diff merge timeline help --help -h --version) do if "%~1"=="%%c" goto command

rem A window is idle most of the time: memory that a collection has freed goes back to the system, at the latest five minutes on.
set "memory=-XX:MinHeapFreeRatio=10 -XX:MaxHeapFreeRatio=30 -XX:G1PeriodicGCInterval=300000"
:window
rem The language chosen in the window wins over the locale; choosing one starts the window again.
if not defined nl goto start
set "kept="
if exist "%USERPROFILE%\.plandesk\language" set /p kept=<"%USERPROFILE%\.plandesk\language"
if not defined kept goto start
if /i "%kept:~0,2%"=="zh" set "nl=-nl zh_CN"
if /i "%kept:~0,2%"=="en" set "nl=-nl en"
:start
start "" /wait "%java%\bin\javaw.exe" "-Djava.util.logging.config.file=%base%\logging.properties" %options% %memory% %PLANDESK_JAVA_OPTIONS% -jar "%launcher%" -install "%base%" %nl% %*
rem The platform wants to be started again.
if %ERRORLEVEL%==23 goto window
if %ERRORLEVEL%==24 goto window
exit /b %ERRORLEVEL%

:command
"%java%\bin\java.exe" "-Djava.util.logging.config.file=%base%\logging.properties" %options% -Djava.awt.headless=true %PLANDESK_JAVA_OPTIONS% -jar "%launcher%" -install "%base%" -nosplash -application org.plandesk.cli.application -data @none %nl% %*
exit /b %ERRORLEVEL%

:try
rem Every Java since 9 has a file "release" with a line like JAVA_VERSION="21.0.5".
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
set "release="
for /f "tokens=2 delims==." %%v in ('findstr /b "JAVA_VERSION=" "%~1\release"') do set release=%%v
if not defined release exit /b 0
set release=%release:"=%
if %release% GEQ 21 set "java=%~1"
exit /b 0
