package p02.kit.nn;

import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;
import p02.kit.nn.fast.FastRelu;
import p02.kit.nn.fast.Memory;

/** The library's own activations. Their slopes are computed from f(z), which is cheaper than z. */
enum BuiltInActivation implements Activation {
  IDENTITY {
    @Override
    void applyTo(INDArray z) {}

    @Override
    public void backInto(INDArray z, INDArray value, INDArray gradient) {}

    @Override
    INDArray slope(INDArray value) {
      return value.like().assign(1);
    }
  },
  RELU {
    @Override
    void applyTo(INDArray z) {
      Transforms.relu(z, false);
    }

    @Override
    public void valueInto(INDArray z, INDArray result) {
      if (Memory.areDense(DataType.FLOAT, z, result)) {
        FastRelu.value(z, result);
      } else {
        super.valueInto(z, result);
      }
    }

    @Override
    public void backInto(INDArray z, INDArray value, INDArray gradient) {
      if (Memory.areDense(DataType.FLOAT, value, gradient)) {
        FastRelu.back(value, gradient);
      } else {
        super.backInto(z, value, gradient);
      }
    }

    @Override
    INDArray slope(INDArray value) {
      return value.gt(0).castTo(value.dataType());
    }
  },
  SIGMOID {
    @Override
    void applyTo(INDArray z) {
      Transforms.sigmoid(z, false);
    }

    @Override
    INDArray slope(INDArray value) {
      return value.rsub(1).muli(value);
    }
  },
  TANH {
    @Override
    void applyTo(INDArray z) {
      Transforms.tanh(z, false);
    }

    @Override
    INDArray slope(INDArray value) {
      return value.mul(value).rsubi(1);
    }
  };

  /** z ← f(z). */
  abstract void applyTo(INDArray z);

  /** f′(z), from f(z). */
  abstract INDArray slope(INDArray value);

  @Override
  public INDArray value(INDArray z) {
    INDArray result = z.dup();
    applyTo(result);
    return result;
  }

  @Override
  public INDArray derivative(INDArray z) {
    return slope(value(z));
  }

  @Override
  public void valueInto(INDArray z, INDArray result) {
    result.assign(z);
    applyTo(result);
  }

  @Override
  public void backInto(INDArray z, INDArray value, INDArray gradient) {
    gradient.muli(slope(value));
  }
}
