@echo off
rem Starts entrylint on Windows.
rem   ENTRYLINT_JAVA       the java.exe to run it with (else that in JAVA_HOME, else that on PATH)
rem   ENTRYLINT_JAVA_OPTS  more options for Java, such as -Xmx4g
setlocal
set "home=%~dp0.."
set "ENTRYLINT_PROGRAM=%~f0"
set "java=java.exe"
if exist "%home%\runtime\bin\java.exe" (
  set "java=%home%\runtime\bin\java.exe"
) else if defined ENTRYLINT_JAVA (
  set "java=%ENTRYLINT_JAVA%"
) else if defined JAVA_HOME (
  set "java=%JAVA_HOME%\bin\java.exe"
)
if not exist "%java%" where /q "%java%" 2>nul || (
  echo entrylint: needs Java 17 or newer; install one, or set JAVA_HOME 1>&2
  exit /b 2
)
rem A language server runs for days: better code pays, and memory that it does not need goes back.
set "flags=-Xmn16m -XX:MaxTenuringThreshold=0 -XX:TieredStopAtLevel=1 -XX:CompileThresholdScaling=0.5"
if "%~1"=="lsp" set "flags=-Xms32m -XX:NewSize=16m -XX:MinHeapFreeRatio=15 -XX:MaxHeapFreeRatio=30"
"%java%" -XX:+UseSerialGC %flags% -XX:-UsePerfData %ENTRYLINT_JAVA_OPTS% -jar "%home%\lib\entrylint.jar" %*
