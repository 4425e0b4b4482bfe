package p02.lab;

import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.factory.Nd4j;
import p02.kit.nn.Activation;
import p02.kit.nn.Initializer;
import p02.kit.nn.LabeledData;
import p02.kit.nn.Loss;
import p02.kit.nn.Network;
import p02.kit.nn.Optimizers;
import p02.kit.nn.Trainer;

/** The four corners of XOR and a small network, to train for a moment. */
record SmallTraining(LabeledData data, Trainer trainer) {

  SmallTraining() {
    this(
        new LabeledData(
            Nd4j.createFromArray(new float[][] {{0, 0}, {0, 1}, {1, 0}, {1, 1}}),
            Nd4j.createFromArray(0, 1, 1, 0)),
        new Trainer(
            Network.create(DataType.FLOAT, Activation.tanh(), Initializer.uniform(), 1, 2, 4, 1),
            Loss.binaryCrossEntropy(),
            () -> Optimizers.sgd(0.1)));
  }
}
