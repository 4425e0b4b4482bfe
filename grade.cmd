@echo off
rem Marks submissions. Builds the kit first if a source is newer than what was built.
setlocal
set "HOME_DIR=%~dp0."
set "JAR=%~dp0grader\engine\target\p02-grade.jar"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
rem There from a build's beginning to its good end: what is built only in part is not used.
set "BUILDING=%~dp0target\building"
set "P02_JAR=%JAR%"
set "P02_HOME=%~dp0"
powershell -NoProfile -Command "$jar = $env:P02_JAR; if (-not (Test-Path $jar) -or (Test-Path $env:BUILDING)) { exit 1 }; $built = (Get-Item $jar).LastWriteTime; $roots = 'pom.xml','exercises','solutions','grader' | ForEach-Object { Join-Path $env:P02_HOME $_ }; $newer = Get-ChildItem $roots -Recurse -File | Where-Object { $_.LastWriteTime -gt $built -and $_.FullName -notmatch '\\target\\|\\grader\\(samples|benchmark|deploy)\\' } | Select-Object -First 1; if ($newer) { exit 1 } else { exit 0 }"
if errorlevel 1 goto stale
if defined P02_ALONE exit /b 0
goto run
:stale
rem P02_ALONE is set where no other build runs: whoever waited for one asks again whether anything is left to do.
if defined P02_ALONE goto build
set "P02_ALONE=1"
"%JAVA%" "%~dp0grader\launch\OneBuild.java" "%~dp0target\build.lock" "%~f0"
if errorlevel 1 exit /b 1
set "P02_ALONE="
goto run
:build
echo grade: building the kit (once, and after changes) ... 1>&2
type nul > "%BUILDING%"
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
del "%BUILDING%"
exit /b 0
:run
"%JAVA%" -XX:+UseSerialGC -Xmn256m -Xlog:gc+ergo=off -XX:TieredStopAtLevel=1 -XX:-UsePerfData -Xshare:auto "-Dp02.home=%HOME_DIR%" "-Dp02.launcher=%~0" -Dfile.encoding=UTF-8 -jar "%JAR%" %*
exit /b %ERRORLEVEL%
