@echo off
rem Marks submissions. Builds the kit first if it has not been built; after changes: mvn -q -DskipTests package
setlocal
set "HOME_DIR=%~dp0."
set "JAR=%~dp0grader\engine\target\p02-grade.jar"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
if not exist "%JAR%" (
  echo grade: building the kit, once ... 1>&2
  pushd "%~dp0"
  where mvn >nul 2>nul && (call mvn -B -q -ntp -DskipTests package 1>&2) || (call mvnw.cmd -B -q -ntp -DskipTests package 1>&2)
  popd
)
if not exist "%JAR%" (
  echo grade: the build failed; its messages stand above 1>&2
  exit /b 1
)
"%JAVA%" -XX:+UseSerialGC -Xshare:auto "-Dp02.home=%HOME_DIR%" -Dfile.encoding=UTF-8 -jar "%JAR%" %*
exit /b %ERRORLEVEL%
