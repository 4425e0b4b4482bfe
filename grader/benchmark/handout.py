"""What the handout adds to a build, in processor time and by the clock, with and without its formulas.

    python3 grader/benchmark/handout.py        from the root of a built kit; five Maven runs' time

Four packages without tests: of the module before the handout, and of the handout with nothing changed, without its
cache of formulas, and without its target folder. The module's own part is what its run takes beyond the first. What else
the machine does makes both larger, the clock's more. The tests in a browser are apart: they run once for each version
of the page, and `mvn -B test` says when they are left out.
"""
import os
import resource
import shutil
import subprocess
import time

MAVEN = ["mvn", "-o", "-B", "-q", "-DskipTests", "package", "-am", "-pl"]
TARGET = "handout/target"


def run(module, without=None):
    """Processor seconds and seconds by the clock of one run."""
    if without:
        shutil.rmtree(without)
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    begin = time.monotonic()
    subprocess.run(MAVEN + [module], check=True, stdout=subprocess.DEVNULL)
    clock = time.monotonic() - begin
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, clock


def main():
    run("handout")
    print(f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} processors")
    base = run("grader/hidden")
    print(f"{'before the handout':28} {base[0]:6.1f} s of processor time, {base[1]:6.1f} s by the clock")
    for name, without in (("nothing changed", None), ("without cached formulas", f"{TARGET}/formulas"),
                          ("without its target folder", TARGET)):
        taken = run("handout", without)
        print(f"{name:28} {taken[0] - base[0]:6.1f} s of processor time, {taken[1] - base[1]:6.1f} s by the clock, more")


if __name__ == "__main__":
    main()
