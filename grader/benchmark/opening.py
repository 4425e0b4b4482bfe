#!/usr/bin/env python3
"""Measures how long a browser takes to open the page of a class, to filter and to sort it.

Really marked submissions are copied under other names, so that the pages are as large as real ones. A real Chromium
without a window opens each page several times; printed are the medians, from the beginning of the navigation. Needs
chromium and chromedriver on the search path. Ends with exit code 1 if a class of 1,000 takes longer than a second.
"""
import argparse
import csv
import json
import pathlib
import shutil
import statistics
import subprocess
import time
import urllib.request

import kit

TIMES = 3
SECOND = 1000
SCRIPT = """
const done = arguments[0];
const navigation = performance.getEntriesByType("navigation")[0];
const painted = () => performance.getEntriesByName("first-contentful-paint")[0];
const after = () => new Promise(next => requestAnimationFrame(() => setTimeout(next)));
const timed = async act => { const begin = performance.now(); act(); await after(); return performance.now() - begin; };
(async () => {
  while (!painted() || navigation.loadEventEnd === 0) await after();
  const rows = document.querySelectorAll("#list tbody tr").length;
  const search = document.getElementById("search");
  const filter = await timed(() => { search.value = "9"; search.dispatchEvent(new Event("input")); });
  await timed(() => document.getElementById("all").click());
  const sort = await timed(() => document.querySelector("#list thead th.number button").click());
  return { rows, paint: painted().startTime, load: navigation.loadEventEnd, filter, sort };
})().then(done);
"""


class Browser:
    """A Chromium that chromedriver drives."""

    def __init__(self, port: int):
        self.root = f"http://127.0.0.1:{port}"
        self.process = subprocess.Popen(["chromedriver", f"--port={port}"], stdout=subprocess.DEVNULL)
        options = ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--window-size=1300,1000"]
        wish = {"browserName": "chrome", "goog:chromeOptions": {"args": options}, "timeouts": {"script": 120000}}
        for _ in range(100):
            try:
                self.session = self.ask("/session", {"capabilities": {"alwaysMatch": wish}})["sessionId"]
                return
            except OSError:
                time.sleep(0.1)
        self.close()
        kit.must(False, "chromedriver does not answer")

    def ask(self, path: str, body: dict):
        """Posts one command."""
        data = json.dumps(body).encode()
        request = urllib.request.Request(self.root + path, data, {"Content-Type": "application/json"})
        with urllib.request.urlopen(request, timeout=180) as answer:
            return json.load(answer)["value"]

    def open(self, page: pathlib.Path) -> dict:
        """Opens a page and says what it took, in milliseconds."""
        self.ask(f"/session/{self.session}/url", {"url": page.as_uri()})
        return self.ask(f"/session/{self.session}/execute/async", {"script": SCRIPT, "args": []})

    def close(self) -> None:
        """Ends the browser."""
        if hasattr(self, "session"):
            request = urllib.request.Request(f"{self.root}/session/{self.session}", method="DELETE")
            urllib.request.urlopen(request, timeout=30).close()
        self.process.terminate()
        self.process.wait()


def models(folder: pathlib.Path) -> pathlib.Path:
    """Marks of a generated class of 100, of section 3."""
    marks = folder / "models"
    if not (marks / "index.html").is_file():
        kit.make_class(folder / "class", 100)
        code = subprocess.run(kit.batch(folder / "class", marks, 2)).returncode
        kit.must(code in (0, 3), f"grade batch ended with {code}")
    return marks


def copied(marks: pathlib.Path, target: pathlib.Path, count: int) -> pathlib.Path:
    """The page of so many copies, which is made once in a folder."""
    if (target / "index.html").is_file():
        return target / "index.html"
    shutil.rmtree(target, ignore_errors=True)
    for place in ("results", "reports"):
        (target / place).mkdir(parents=True)
    with open(marks / "submissions.csv", newline="", encoding="utf-8") as file:
        header, *known = csv.reader(file)
    at, person = header.index("submission"), header.index("person")
    texts = {row[at]: (marks / "results" / f"{row[at]}.json").read_text(encoding="utf-8") for row in known}
    rows = []
    for i in range(count):
        row = known[i % len(known)]
        name = f"Firstname Lastname{i:05}_{10000 + i}_assignsubmission_file"
        text = texts[row[at]].replace(json.dumps(row[at], ensure_ascii=False), json.dumps(name))
        (target / "results" / f"{name}.json").write_text(text, encoding="utf-8")
        shutil.copy(marks / "reports" / f"{row[at]}.html", target / "reports" / f"{name}.html")
        rows.append([name if c == at else f"Firstname Lastname{i:05}" if c == person else cell for c, cell in enumerate(row)])
    with open(target / "submissions.csv", "w", newline="", encoding="utf-8") as file:
        csv.writer(file, lineterminator="\n").writerows([header, *rows])
    shutil.copy(marks / "submissions.txt", target)
    command = [str(kit.HOME / "grade"), "late", str(target), "--per-day", "1%", "--at-most", "1%", "--why", "makes the page"]
    kit.must(subprocess.run(command, stdout=subprocess.DEVNULL).returncode == 0, "grade late failed")
    return target / "index.html"


def main(folder: pathlib.Path, counts: list[int], marks: pathlib.Path, port: int) -> None:
    if marks is None:
        kit.build()
        marks = models(folder)
    pages = {count: copied(marks, folder / f"marks-{count}", count) for count in counts}
    browser = Browser(port)
    slow = []
    try:
        for count, page in pages.items():
            opened = [browser.open(page) for _ in range(TIMES)]
            kit.must(all(each["rows"] == count for each in opened), f"{count} rows expected, {opened[0]['rows']} found")
            took = {what: statistics.median(each[what] for each in opened) for what in ("paint", "load", "filter", "sort")}
            size = page.stat().st_size / 2**20
            print(f"{count:6} students, {size:5.1f} MiB: " + ", ".join(f"{what} {ms / 1000:.2f} s" for what, ms in took.items()))
            if count <= 1000 and took["load"] > SECOND:
                slow.append(count)
    finally:
        browser.close()
    kit.must(not slow, f"longer than a second: {slow}")


if __name__ == "__main__":
    words = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    words.add_argument("folder", type=kit.folder, help="for the marks that are copied, and their copies")
    words.add_argument("--counts", type=int, nargs="+", default=[8, 200, 1000, 10000], help="students (default: %(default)s)")
    words.add_argument("--marks", type=kit.folder, help="a folder of marks to copy from, in place of a generated class")
    words.add_argument("--port", type=int, default=9517, help="where chromedriver listens (default: %(default)s)")
    main(**vars(words.parse_args()))
