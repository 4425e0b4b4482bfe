"""Drives Jagr (https://github.com/sourcegrade/jagr), the nearest peer, over the self-check.

Jagr's command line is not on Maven Central, its launcher and, up to 0.10.2, its core are: JagrPeer.java calls
them as that command line does. Its log4j-api is too old for its log4j-core unless the newer one is named. Jagr gets the self-check as a grader with one criterion for each test; ND4J lies on
its own class path, since as one of its libraries it would be copied to every child.
"""
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import zipfile

import kit
import measure

VERSION = "0.10.2"
ID = "p02"

POM = f"""<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>p02</groupId><artifactId>jagr-peer</artifactId><version>1</version><packaging>pom</packaging><dependencies>
<dependency><groupId>org.sourcegrade</groupId><artifactId>jagr-core</artifactId><version>{VERSION}</version></dependency>
<dependency><groupId>org.apache.logging.log4j</groupId><artifactId>log4j-api</artifactId><version>2.22.0</version></dependency>
</dependencies></project>"""

RUBRIC = """package p02;
import org.sourcegrade.jagr.api.rubric.*;
public class SelfCheckRubric implements RubricProvider {
  private static Criterion of(String type, String method) {
    return Criterion.builder().shortDescription(method).grader(Grader.testAwareBuilder()
        .requirePass(JUnitTestRef.ofMethod(() -> Class.forName(type).getDeclaredMethod(method)))
        .pointsPassedMax().pointsFailedMin().build()).build();
  }
  @Override public Rubric getRubric() {
    return Rubric.builder().title("self-check").addChildCriteria(CRITERIA).build();
  }
}
"""


def run(mode, sample, tree, console, folder, limit) -> tuple[measure.Run, int]:
    """Grades a sample with two workers; the run, and how many rubrics it wrote."""
    room = folder / f"jagr-{mode}"
    room.mkdir()
    path = os.pathsep.join([str(driver(folder)), *jars(folder), *console.libraries])
    jar(room / "graders/self-check.jar", grader(tree))
    jar(room / "libs/given.jar", {name: data for name, data in files(console.given).items()})
    for each in sample:
        jar(room / "submissions" / f"{each.name}.jar", submission(each))
    command = [kit.java(), "JagrPeer", mode, "2"]
    environment = os.environ | {"CLASSPATH": path}
    result = measure.run(command, folder / f"jagr-{mode}.txt", limit=limit, cwd=room, env=environment)
    return result, len(re.findall(r"p02_\S+ \d+ points\n", result.output))


def jars(folder) -> list[str]:
    """Jagr and what it needs."""
    target = folder / "jagr-lib"
    if not target.exists():
        (folder / "jagr-pom.xml").write_text(POM)
        command = ["mvn", "-B", "-q", "-f", folder / "jagr-pom.xml", "dependency:copy-dependencies"]
        subprocess.run([*command, f"-DoutputDirectory={target}"], check=True, stdout=sys.stderr)
    return [str(each) for each in sorted(target.glob("*.jar"))]


def driver(folder) -> pathlib.Path:
    """JagrPeer, compiled."""
    target = folder / "jagr-peer"
    if not target.exists():
        javac = kit.java().removesuffix("java") + "javac"
        source = kit.HOME / "grader/benchmark/JagrPeer.java"
        subprocess.run([javac, "-cp", os.pathsep.join(jars(folder)), "-d", target, source], check=True)
    return target


def files(folder, pattern="*") -> dict[str, bytes]:
    chosen = [each for each in sorted(pathlib.Path(folder).rglob(pattern)) if each.is_file()]
    return {each.relative_to(folder).as_posix(): each.read_bytes() for each in chosen}


def grader(tree) -> dict[str, bytes]:
    """The self-check as Jagr wants it: annotated tests, a rubric, and the skeletons to compile against."""
    tests, criteria = files(tree / "exercises/src/test/java"), []
    for name, source in tests.items():
        if name.endswith("Test.java"):
            text = source.decode()
            kind = name.removesuffix(".java").replace("/", ".")
            found = re.findall(r"@Test\b.*?\bvoid (\w+)\(", text, re.S)
            criteria += [f'of("{kind}", "{method}")' for method in found]
            annotated = "@org.sourcegrade.jagr.api.rubric.TestForSubmission\nclass "
            tests[name] = re.sub(r"(?m)^class ", annotated, text).encode()
    tests["p02/SelfCheckRubric.java"] = RUBRIC.replace("CRITERIA", ",\n        ".join(criteria)).encode()
    resources = files(tree / "exercises/src/test/resources", "*.txt")
    skeletons = files(tree / "exercises/src/main/java")
    sets = [part("grader", java=tests, resources=resources), part("main", java=skeletons), part("test")]
    about = info("grader-info.json", sets, name="self-check", rubricProviderName="p02.SelfCheckRubric")
    return tests | resources | skeletons | about


def submission(folder) -> dict[str, bytes]:
    sources = files(folder / "exercises/src/main/java")
    person = {"studentId": folder.name, "firstName": folder.name, "lastName": folder.name}
    about = info("submission-info.json", [part("main", java=sources)], **person)
    return sources | files(folder / "exercises/src/main/resources") | about


def part(name, **kinds) -> dict:
    return {"name": name, "files": {kind: sorted(found) for kind, found in kinds.items()}}


def info(file, sets, **more) -> dict[str, bytes]:
    nothing = {"dependencyConfigurations": {}, "repositoryConfigurations": []}
    text = {"assignmentId": ID, "jagrVersion": VERSION, "sourceSets": sets} | nothing | more
    return {file: json.dumps(text).encode()}


def jar(target, content) -> None:
    target.parent.mkdir(exist_ok=True)
    with zipfile.ZipFile(target, "w") as archive:
        for name, data in content.items():
            archive.writestr(name, data)
