@echo off
rem The student's command. Builds the exercises first if one of their files is newer than what was built.
setlocal
set "P02_HOME=%~dp0"
rem Authors run the tutorials with the reference solutions by P02_MODULE=solutions.
if not defined P02_MODULE set "P02_MODULE=exercises"
set "P02_TARGET=%~dp0%P02_MODULE%\target"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
powershell -NoProfile -Command "$mark = Join-Path $env:P02_TARGET 'p02.built'; if (-not (Test-Path $mark)) { exit 1 }; $built = (Get-Item $mark).LastWriteTime; $roots = 'pom.xml','exercises\pom.xml','exercises\src',\"$env:P02_MODULE\pom.xml\",\"$env:P02_MODULE\src\" | ForEach-Object { Join-Path $env:P02_HOME $_ }; $newer = Get-ChildItem $roots -Recurse -File | Where-Object { $_.LastWriteTime -gt $built -and $_.FullName -notmatch '\\src\\test\\' } | Select-Object -First 1; if ($newer) { exit 1 } else { exit 0 }"
if errorlevel 1 goto build
goto run
:build
echo p02: building (once, and after changes) ... 1>&2
if not exist "%P02_TARGET%" mkdir "%P02_TARGET%"
set "P02_LOG=%P02_TARGET%\p02-build.txt"
pushd "%~dp0"
where mvn >nul 2>nul
if errorlevel 1 (
  call mvnw.cmd -B -q -ntp -pl %P02_MODULE% -Dspotless.check.skip=true process-classes >"%P02_LOG%" 2>&1
) else (
  call mvn -B -q -ntp -pl %P02_MODULE% -Dspotless.check.skip=true process-classes >"%P02_LOG%" 2>&1
)
set "BUILT=%ERRORLEVEL%"
popd
if not "%BUILT%"=="0" (
  powershell -NoProfile -Command "$errors = Select-String -Path $env:P02_LOG -Pattern '^\[ERROR\] (.*\.java):\[(\d+),\d+\] (.*)$' | ForEach-Object { $found = $_.Matches[0].Groups; '  ' + $found[1].Value.TrimStart('/') + ':' + $found[2].Value + ': ' + $found[3].Value } | Select-Object -Unique; if ($errors) { 'p02: this does not compile yet:'; $errors } else { 'p02: the build failed:'; Get-Content $env:P02_LOG }" 1>&2
  exit /b 1
)
type nul >"%P02_TARGET%\p02.built"
:run
rem Idle threads of ND4J sleep: spinning, they slow small networks down ten times where the cores are busy.
if not defined OMP_WAIT_POLICY set "OMP_WAIT_POLICY=PASSIVE"
rem From 24 on the JVM warns of what ND4J needs; older ones do not know both flags.
set "FLAGS="
for /f tokens^=2^ delims^=^" %%v in ('"%JAVA%" -version 2^>^&1 ^| findstr /i /c:" version "') do for /f "delims=.-+ tokens=1" %%m in ("%%v") do if %%m GEQ 24 set "FLAGS=--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow"
"%JAVA%" %FLAGS% -Xshare:auto -Dfile.encoding=UTF-8 -Djava.awt.headless=true "-Dp02.home=%P02_HOME%." -cp "%P02_TARGET%\classes" p02.lab.Launch %*
exit /b %ERRORLEVEL%
