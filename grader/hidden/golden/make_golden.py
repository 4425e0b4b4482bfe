"""Writes the golden set that holds the oracle to PyTorch (float64).

Run with Debian's python3-torch 1.13.1:  /usr/bin/python3 make_golden.py ../src/test/resources/golden
One line for each case: numbers separated by spaces, groups by "|"; the last group is the result.
"""
import math
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


def derivative(f, z):
    z = z.clone().requires_grad_()
    value = f(z)
    value.sum().backward()
    return torch.cat([value.detach().reshape(-1), z.grad.reshape(-1)])


def activations():
    """alpha, z; value and derivative of sigmoid, tanh, ReLU, leaky ReLU, ELU, Swish in turn."""
    for _ in range(20):
        alpha, z = torch.rand(1) + 0.05, rand(6) * 3
        a = alpha.item()
        yield flat(alpha, z, torch.cat([derivative(f, z) for f in (
            torch.sigmoid,
            torch.tanh,
            torch.relu,
            lambda x: torch.nn.functional.leaky_relu(x, a),
            lambda x: torch.nn.functional.elu(x, a),
            torch.nn.functional.silu,
        )]))


def holes(w):
    total = 0
    for center in ((1, -0.5), (-1, 0.5), (-0.5, -0.8)):
        normal = torch.distributions.MultivariateNormal(torch.tensor(center), 0.04 * torch.eye(2))
        total = total - normal.log_prob(w).exp()
    return total


def surfaces():
    """w; value and gradient of the pathological surface, then of the steep one."""
    for _ in range(30):
        w = rand(2) * torch.tensor([1.0, 0.75])
        valley = lambda v: torch.tanh(v[0]) ** 2 + 0.01 * v[0].abs() + torch.sigmoid(v[1])
        yield flat(w, torch.cat([derivative(valley, w), derivative(holes, w)]))


def descents():
    """Start; five steps of SGD with learning rate 0.01 on the steep surface."""
    for _ in range(20):
        start = rand(2) * 0.5
        w = start.clone().requires_grad_()
        optimizer = torch.optim.SGD([w], lr=0.01)
        path = [start]
        for _ in range(5):
            optimizer.zero_grad()
            holes(w).backward()
            optimizer.step()
            path.append(w.detach().clone())
        yield flat(start, torch.cat(path))


def bounds():
    """Sizes; the bound of xavier_uniform_, and kaiming's deviation by calculate_gain."""
    for fan_in in (1, 3, 40, 160, 784):
        for fan_out in (1, 10, 100, 300):
            weights = torch.nn.init.xavier_uniform_(torch.empty(fan_out, fan_in))
            bound = math.sqrt(3) * math.sqrt(2 / (fan_in + fan_out))
            assert weights.abs().max() <= bound
            relu = torch.nn.init.calculate_gain("relu") / math.sqrt(fan_in)
            linear = torch.nn.init.calculate_gain("linear") / math.sqrt(fan_in)
            yield flat([fan_in, fan_out], [bound, relu, linear])


folder = sys.argv[1]
for name, lines in {
    "relu": forward(torch.relu, 3),
    "sigmoid": forward(torch.sigmoid, 1),
    "adam": adam(5),
    "likelihood": likelihood(),
    "columns": columns(),
    "activations": activations(),
    "surfaces": surfaces(),
    "descents": descents(),
    "bounds": bounds(),
}.items():
    with open(f"{folder}/{name}.txt", "w", newline="\n") as file:
        file.write("\n".join(lines) + "\n")
