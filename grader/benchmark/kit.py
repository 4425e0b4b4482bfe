"""The kit as the benchmarks use it: where it lies, how a class is written and marked."""
import os
import pathlib
import shutil
import subprocess
import sys

HOME = pathlib.Path(__file__).resolve().parents[2]
JAR = HOME / "grader/engine/target/p02-grade.jar"
SECTION_3 = "3.1,3.2,3.3,3.4,3.5"
PLACES = ("gradebook.csv", "index.html", "unexplained.csv", "results", "reports")


def folder(text: str) -> pathlib.Path:
    """A folder that is named on a command line, made if it is not there."""
    path = pathlib.Path(text).absolute()
    path.mkdir(parents=True, exist_ok=True)
    return path


def build() -> None:
    """Builds what is missing, as ./grade does, so that no measurement holds a build."""
    subprocess.run([HOME / "grade", "--version"], check=True, stdout=subprocess.DEVNULL)


def java(home=None) -> str:
    """The java command of a JDK; without one, that of JAVA_HOME or of the path."""
    home = home or os.environ.get("JAVA_HOME")
    return str(pathlib.Path(home, "bin", "java")) if home else "java"


def make_class(folder, count, hostile=0, order=0, problems=SECTION_3) -> None:
    """Writes a class; see MakeClass.java."""
    shutil.rmtree(folder, ignore_errors=True)
    program = HOME / "grader/benchmark/MakeClass.java"
    command = [java(), f"-Dp02.home={HOME}", "-cp", JAR, program, folder, count, hostile, order, problems]
    subprocess.run([str(word) for word in command], check=True, stdout=sys.stderr)


def batch(inbox, marks, jobs, *options) -> list[str]:
    """The command that marks a class."""
    return [str(HOME / "grade"), "batch", str(inbox), "--out", str(marks), "--jobs", str(jobs), *options]


def bytes_of(marks) -> dict[str, bytes]:
    """Everything in a folder of marks that must not depend on how the run went, by path."""
    marks = pathlib.Path(marks)
    files = [marks / place for place in PLACES if (marks / place).is_file()]
    files += [file for place in PLACES for file in sorted((marks / place).glob("*"))]
    return {str(file.relative_to(marks)): file.read_bytes() for file in files}


def must(condition, message) -> None:
    """Stops with one line if a run did not go as it must."""
    if not condition:
        sys.exit(message)
