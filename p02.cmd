@echo off
rem The student's command. "tutorial" runs with your classes as Maven builds them; everything else is p02.student, which compiles by itself.
setlocal
set "P02_HOME=%~dp0"
rem Authors run the tutorials with the reference solutions by P02_MODULE=solutions.
if not defined P02_MODULE set "P02_MODULE=exercises"
set "P02_GOALS=-pl %P02_MODULE% -am process-classes"
set "P02_TARGET=%~dp0%P02_MODULE%\target"
if /i "%~1"=="tutorial" goto chosen
rem Where students got the kit from has the command itself, and the compiled skeletons and self-check, as jars.
set "P02_MODULE=command"
set "P02_GOALS=-f repository/command/pom.xml generate-sources"
set "P02_TARGET=%~dp0repository\command\target"
if exist "%~dp0repository\kit.jar" goto chosen
set "P02_MODULE=grader/student"
set "P02_GOALS=-pl exercises,grader/student -am process-test-classes"
set "P02_TARGET=%~dp0grader\student\target"
:chosen
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
set "FLAGS="
set "VERSION=0"
rem "call", because a command that begins with a quote loses it.
for /f "tokens=3" %%v in ('call "%JAVA%" -version 2^>^&1 ^| findstr /i /c:" version "') do for /f "delims=.-+ tokens=1" %%m in ("%%~v") do set "VERSION=%%m"
if %VERSION% GTR 0 if %VERSION% LSS 17 (
  echo p02: this needs Java 17 or newer. Install one and let JAVA_HOME point to it. 1>&2
  exit /b 1
)
rem 1: something is newer than what was built. 2: no terminal, but a file or a pipe. 3: both.
powershell -NoProfile -Command "$file = 2 * [int][Console]::IsErrorRedirected; $mark = Join-Path $env:P02_TARGET 'p02.built'; if (-not (Test-Path -LiteralPath $mark)) { exit (1 + $file) }; $list = Join-Path $env:P02_TARGET 'classpath.txt'; if ($env:P02_MODULE -match 'command|student') { $jars = Get-Content -LiteralPath $list -Encoding UTF8; if (-not (Test-Path -LiteralPath ($jars -split ';')[0])) { exit (1 + $file) } }; if ($env:P02_MODULE -eq 'command') { $pom = Get-Content -LiteralPath (Join-Path $env:P02_HOME 'pom.xml') -Raw; $shared = [regex]::Match($pom, '<p02.shared>(.*)</p02.shared>').Groups[1].Value; if ($jars.Contains('/p02-student/' + $shared + '/')) { exit $file } else { exit (1 + $file) } }; $built = (Get-Item -LiteralPath $mark).LastWriteTime; $roots = 'pom.xml','exercises\pom.xml','exercises\src',\"$env:P02_MODULE\pom.xml\",\"$env:P02_MODULE\src\"; if ($env:P02_MODULE -eq 'grader/student') { $roots = 'pom.xml','grader\shipped\pom.xml','grader\door\src','grader\meter\src','grader\precheck\src','grader\student\src','exercises\src' }; $newer = $roots | ForEach-Object { Get-ChildItem -LiteralPath (Join-Path $env:P02_HOME $_) -Recurse -File } | Where-Object { $_.LastWriteTime -gt $built -and ($env:P02_MODULE -eq 'grader/student' -or $_.FullName -notmatch '\\src\\test\\') } | Select-Object -First 1; if ($newer) { exit (1 + $file) } else { exit $file }"
set "FOUND=%ERRORLEVEL%"
set "TERMINAL=true"
if %FOUND% GEQ 2 set "TERMINAL=false"
set /a "STALE=FOUND %% 2"
if "%STALE%"=="0" goto run
echo p02: building (once, and after changes) ... 1>&2
if not exist "%P02_TARGET%" mkdir "%P02_TARGET%"
set "P02_LOG=%P02_TARGET%\p02-build.txt"
rem The mark is as old as the build's beginning: what is saved meanwhile is newer.
type nul >"%P02_TARGET%\p02.built.new"
pushd "%~dp0"
where mvn >nul 2>nul
if errorlevel 1 (
  call mvnw.cmd -B -q -ntp %P02_GOALS% -Dspotless.check.skip=true >"%P02_LOG%" 2>&1
) else (
  call mvn -B -q -ntp %P02_GOALS% -Dspotless.check.skip=true >"%P02_LOG%" 2>&1
)
set "BUILT=%ERRORLEVEL%"
popd
if not "%BUILT%"=="0" (
  powershell -NoProfile -Command "$errors = Select-String -Path $env:P02_LOG -Pattern '^\[ERROR\] (.*\.java):\[(\d+),\d+\] (.*)$' | ForEach-Object { $found = $_.Matches[0].Groups; '  ' + $found[1].Value.TrimStart('/') + ':' + $found[2].Value + ': ' + $found[3].Value } | Select-Object -Unique; if ($errors) { 'p02: this does not compile yet:'; $errors } else { 'p02: the build failed:'; Get-Content $env:P02_LOG }" 1>&2
  exit /b 1
)
move /y "%P02_TARGET%\p02.built.new" "%P02_TARGET%\p02.built" >nul
:run
rem Idle threads of ND4J sleep: spinning, they slow small networks down ten times where the cores are busy.
if not defined OMP_WAIT_POLICY set "OMP_WAIT_POLICY=PASSIVE"
rem ND4J's OpenBLAS does not know newer processors and takes the slowest way there; Java knows what they can do.
if not defined OPENBLAS_CORETYPE for /f "tokens=4" %%a in ('call "%JAVA%" -XX:+PrintFlagsFinal -version 2^>nul ^| findstr /c:" UseAVX "') do (
  if "%%a"=="2" set "OPENBLAS_CORETYPE=Haswell"
  if "%%a"=="3" set "OPENBLAS_CORETYPE=SkylakeX"
)
rem From 24 on the JVM warns of what ND4J needs; older ones do not know both flags.
if %VERSION% GEQ 24 set "FLAGS=--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow"
rem What is printed is UTF-8; afterwards the window gets its own code page back.
set "CODEPAGE="
set "START=p02.lab.Launch"
if not "%P02_MODULE%"=="command" if not "%P02_MODULE%"=="grader/student" goto start
rem The compiler keeps what it has read of the libraries, and no code makes it take all memory; the first compiler alone, since the second pays too late.
set "FLAGS=%FLAGS% -Xmx768m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 --add-exports jdk.compiler/com.sun.tools.javac.api=ALL-UNNAMED --add-exports jdk.compiler/com.sun.tools.javac.main=ALL-UNNAMED"
set "START=p02.student.Launch p02.student.cli.Main"
:start
for /f "tokens=2 delims=:." %%c in ('chcp') do set "CODEPAGE=%%c"
chcp 65001 >nul
"%JAVA%" %FLAGS% -Xshare:auto -Dfile.encoding=UTF-8 -Djava.awt.headless=true -Dp02.terminal=%TERMINAL% "-Dp02.home=%P02_HOME%." -cp "%P02_TARGET%\classes" %START% %*
set "CODE=%ERRORLEVEL%"
if defined CODEPAGE chcp %CODEPAGE% >nul
exit /b %CODE%
