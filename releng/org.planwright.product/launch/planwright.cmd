@echo off
rem Starts Planwright: the workbench without arguments, a command of the command line with them.
setlocal
chcp 65001 >nul
set "home=%~dp0"
set "java=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java"
"%java%" --list-modules >nul 2>nul || (
	echo 需要 Java 21 或更新版本。请安装后重试，或把 JAVA_HOME 指向它。 1>&2
	echo Java 21 or newer is needed. Install one, or point JAVA_HOME at it. 1>&2
	exit /b 2
)
set "options=-Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8"
if not "%~1"=="" (
	"%java%" %options% -XX:TieredStopAtLevel=1 -Xshare:auto -Dplanwright.home="%home%." -cp "%home%cli\lib\*" org.planwright.cli.Main %*
	exit /b %errorlevel%
)
for %%j in ("%home%plugins\org.eclipse.equinox.launcher_*.jar") do start "" "%java%w" %options% -jar "%%j"
