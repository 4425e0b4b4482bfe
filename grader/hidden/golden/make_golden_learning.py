"""Writes the golden sets of problems 1.1 and 1.2 (float64), as make_golden.py does for section 3.

Run with Debian's python3-torch 1.13.1:
/usr/bin/python3 make_golden_learning.py ../src/test/resources/golden
"""
import sys
import torch

torch.manual_seed(20260111)
torch.set_default_dtype(torch.float64)


def flat(*groups):
    return "|".join(" ".join(repr(float(x)) for x in torch.as_tensor(g).reshape(-1)) for g in groups)


def rand(*shape):
    return torch.rand(*shape) * 4 - 2


def arrays():
    for _ in range(20):
        a, b = rand(4, 3), rand(5, 3)
        yield flat(a, b, a @ b.T, torch.cdist(a, b, compute_mode="donot_use_mm_for_euclid_dist") ** 2)


def parabola():
    for _ in range(20):
        x = rand(6).requires_grad_()
        y = ((x + 2) ** 2 + 3).mean()
        y.backward()
        yield flat(x.detach(), torch.cat([y.detach().reshape(1), x.grad]))


def xor():
    """Three steps of SGD; parameters unit by unit: two weights, bias, weight in the logit."""
    for _ in range(20):
        hidden, last = torch.nn.Linear(2, 4), torch.nn.Linear(4, 1)
        net = torch.nn.Sequential(hidden, torch.nn.Tanh(), last)
        optimizer = torch.optim.SGD(net.parameters(), lr=0.5)

        def parameters():
            units = torch.cat([hidden.weight, hidden.bias[:, None], last.weight.T], dim=1)
            return torch.cat([units.reshape(-1), last.bias]).detach()

        start, x, y = parameters(), rand(7, 2), torch.randint(2, (7, 1)).double()
        for _ in range(3):
            optimizer.zero_grad()
            torch.nn.functional.binary_cross_entropy_with_logits(net(x), y).backward()
            optimizer.step()
        yield flat(start, x, y, parameters())


def accuracy():
    for _ in range(20):
        logits, labels = rand(9, 4), torch.randint(4, (9,))
        yield flat(logits, labels, (logits.argmax(1) == labels).double().mean())


folder = sys.argv[1]
for name, lines in {
    "arrays": arrays(),
    "parabola": parabola(),
    "xor": xor(),
    "accuracy": accuracy(),
}.items():
    with open(f"{folder}/{name}.txt", "w", newline="\n") as file:
        file.write("\n".join(lines) + "\n")
