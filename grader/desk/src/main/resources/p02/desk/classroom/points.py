# The board's lines, as "3.1  Title  + x .  12 / 16", as GitHub Classroom's reporter reads them.
import base64, json, re, sys
line = re.compile(r"\s*(\d\.\d)\s+(\S.*?)\s{2,}.*?(\d+(?:\.\d+)?) / (\d+(?:\.\d+)?)\s*$")
found = [m.groups() for m in map(line.match, sys.stdin) if m]
tests = [
    {"name": f"{number} {title}", "status": "pass" if float(got) >= float(most) else "fail", "score": float(got)}
    for number, title, got, most in found
]
green = all(test["status"] == "pass" for test in tests)
status = "error" if not tests else "pass" if green else "fail"
result = {"status": status, "max_score": float(sys.argv[1]), "tests": tests}
print("result=" + base64.b64encode(json.dumps(result).encode()).decode())
