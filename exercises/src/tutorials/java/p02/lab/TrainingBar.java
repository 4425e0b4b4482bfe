package p02.lab;

import p02.kit.nn.BatchProgress;
import p02.kit.nn.EpochResult;
import p02.kit.nn.Network;
import p02.kit.nn.TrainingListener;

/** Moves a bar on with every batch, and passes everything on. */
record TrainingBar(Progress bar, TrainingListener next) implements TrainingListener {

  @Override
  public void batchDone(BatchProgress progress) {
    bar.step(progress.loss());
    next.batchDone(progress);
  }

  @Override
  public void gradientsReady(Network network, int epoch, int batch) {
    next.gradientsReady(network, epoch, batch);
  }

  @Override
  public void epochDone(Network network, EpochResult result) {
    next.epochDone(network, result);
  }
}
