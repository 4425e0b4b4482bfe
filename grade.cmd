@echo off
rem Marks submissions. Builds the kit first if a source is newer than what was built.
setlocal
set "HOME_DIR=%~dp0."
set "JAR=%~dp0grader\engine\target\p02-grade.jar"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
set "P02_JAR=%JAR%"
set "P02_HOME=%~dp0"
powershell -NoProfile -Command "$jar = $env:P02_JAR; if (-not (Test-Path $jar)) { exit 1 }; $built = (Get-Item $jar).LastWriteTime; $roots = 'pom.xml','exercises','solutions','grader' | ForEach-Object { Join-Path $env:P02_HOME $_ }; $newer = Get-ChildItem $roots -Recurse -File | Where-Object { $_.LastWriteTime -gt $built -and $_.FullName -notmatch '\\target\\|\\grader\\(samples|benchmark|deploy)\\' } | Select-Object -First 1; if ($newer) { exit 1 } else { exit 0 }"
if errorlevel 1 goto build
goto run
:build
echo grade: building the kit (once, and after changes) ... 1>&2
pushd "%~dp0"
where mvn >nul 2>nul
if errorlevel 1 (
  call mvnw.cmd -B -q -ntp -DskipTests -Dspotless.check.skip=true package 1>&2
) else (
  call mvn -B -q -ntp -DskipTests -Dspotless.check.skip=true package 1>&2
)
set "BUILT=%ERRORLEVEL%"
popd
if not "%BUILT%"=="0" (
  echo grade: the build failed; its messages stand above 1>&2
  exit /b 1
)
:run
"%JAVA%" -XX:+UseSerialGC -Xmn256m -Xlog:gc+ergo=off -XX:TieredStopAtLevel=1 -Xshare:auto "-Dp02.home=%HOME_DIR%" -Dfile.encoding=UTF-8 -jar "%JAR%" %*
exit /b %ERRORLEVEL%
