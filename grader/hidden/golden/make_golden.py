"""Writes the golden set that holds the oracle to PyTorch (float64).

Run with Debian's python3-torch 1.13.1:  /usr/bin/python3 make_golden.py ../src/test/resources/golden
One line for each case: numbers separated by spaces, groups by "|"; the last group is the result.
"""
import sys
import torch

torch.manual_seed(20260101)
torch.set_default_dtype(torch.float64)


def flat(*groups):
    return "|".join(" ".join(repr(float(x)) for x in torch.as_tensor(g).reshape(-1)) for g in groups)


def rand(*shape):
    return torch.rand(*shape) * 4 - 2


def forward(f, hidden):
    for _ in range(50):
        w1, b1, w2, b2, x = rand(hidden, 2), rand(hidden), rand(1, hidden), rand(1), rand(2)
        y = f(torch.nn.functional.linear(f(torch.nn.functional.linear(x, w1, b1)), w2, b2))
        yield flat(w1, b1, w2, b2, x, y)


def adam(steps):
    for eps in (1e-8, 0.1) * 10:
        start, gradients = rand(2), rand(steps, 2)
        phi = start.clone().requires_grad_()
        optimizer = torch.optim.Adam([phi], lr=0.1, betas=(0.9, 0.99), eps=eps)
        for g in gradients:
            phi.grad = g.clone()
            optimizer.step()
        yield flat(torch.tensor([eps]), start, gradients, phi.detach())


def likelihood():
    for _ in range(30):
        f, y, variance = rand(4, 3).requires_grad_(), rand(4, 3), rand(4, 3).abs() + 0.1
        loss = torch.nn.functional.gaussian_nll_loss(f, y, variance, full=True, eps=1e-12, reduction="sum")
        loss.backward()
        yield flat(f.detach(), variance, y, torch.cat([loss.detach().reshape(1), f.grad.reshape(-1)]))


def columns():
    for _ in range(20):
        data = rand(7, 3)
        yield flat(data, torch.cat([data.mean(0), data.std(0, unbiased=False)]))


folder = sys.argv[1]
for name, lines in {
    "relu": forward(torch.relu, 3),
    "sigmoid": forward(torch.sigmoid, 1),
    "adam": adam(5),
    "likelihood": likelihood(),
    "columns": columns(),
}.items():
    with open(f"{folder}/{name}.txt", "w", newline="\n") as file:
        file.write("\n".join(lines) + "\n")
