package p02.tutorial11;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import p02.minitorch.Autograd;
import p02.minitorch.Py;
import p02.minitorch.Tensor;
import p02.minitorch.data.DataLoader;
import p02.minitorch.nn.Functional;
import p02.minitorch.nn.Linear;
import p02.minitorch.nn.Module;
import p02.minitorch.nn.Sequential;

public final class XorNetwork {
  private XorNetwork() {}

  /** class XORDataset(data.Dataset) */
  private static class XorDataset {
    final Tensor data;
    final Tensor label;

    XorDataset(int size, double std, Random generator) {
      List<Tensor> xs = new ArrayList<>();
      double[] ys = new double[size];
      for (int i : Py.range(size)) {
        int a = generator.nextInt(2);
        int b = generator.nextInt(2);
        xs.add(Tensor.tensor(a, b));
        ys[i] = a ^ b;
      }
      Tensor clean = Tensor.stack(xs);
      data = clean.add(Tensor.randn(generator, clean.shape).mul(std));
      label = Tensor.tensor(ys);
    }
  }

  private static void train_model(
      Module model, XorDataset set, DataLoader loader, int num_epochs, double lr) {
    model.train(true);
    for (int epoch : Py.range(num_epochs)) {
      for (int[] batch : loader) {
        Tensor x = set.data.index_select(batch);
        Tensor y = set.label.index_select(batch);
        Tensor preds = model.__call__(x).reshape(-1);
        Tensor loss = Functional.binary_cross_entropy_with_logits(preds, y);
        model.zero_grad();
        loss.backward();
        for (Tensor p : model.parameters()) {
          p.add_(p.grad, -lr);
        }
      }
    }
  }

  private static double eval_model(Module model, XorDataset set) {
    model.eval();
    try (Autograd.NoGrad ng = Autograd.no_grad()) {
      Tensor preds = model.__call__(set.data).reshape(-1);
      return preds.gt(0).eq(set.label).mean().item();
    }
  }

  public static double accuracy(int trainingExamples, int epochs, double learningRate, long seed) {
    Py.check(trainingExamples > 0, "num_samples should be positive, got %d", trainingExamples);
    Random generator = new Random(seed);
    XorDataset train = new XorDataset(trainingExamples, 0.1, generator);
    XorDataset test = new XorDataset(500, 0.1, generator);
    Sequential model =
        new Sequential(
            new Linear(2, 4, generator),
            Functional.module(Tensor::tanh),
            new Linear(4, 1, generator));
    DataLoader loader = new DataLoader(trainingExamples, 128, generator);
    train_model(model, train, loader, epochs, learningRate);
    return eval_model(model, test);
  }

  public static void main(String[] argv) {
    Map<Long, Double> results = new LinkedHashMap<>();
    for (long seed = 0; seed < 10; seed++) {
      results.put(seed, accuracy(1000, 100, 1, seed));
    }
    System.out.println(results);
    new Sequential(new Linear(2, 4, new Random()))
        .state_dict()
        .forEach((name, p) -> System.out.println(name + " " + p));
  }
}
