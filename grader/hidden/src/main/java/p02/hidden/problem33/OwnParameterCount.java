package p02.hidden.problem33;

import p02.hidden.carried.CarriedCounts;
import p02.hidden.model.Counter;
import p02.hidden.script.Adapter;
import p02.hidden.script.ScriptSubject;
import p02.hidden.subject.Counts;
import p02.problem33.Growth;
import p02.problem33.ParameterCount;

/** The student's {@link ParameterCount}. */
final class OwnParameterCount implements Counts, Adapter<Counts, Counter> {

  @Override
  public ScriptSubject<Counts, Counter> subject() {
    return new ScriptSubject<>("3.3", Counter.RIGHT, this, CarriedCounts.carriedModels());
  }

  @Override
  public long weights(Size s) {
    return ParameterCount.weights(s.inputs(), s.outputs(), s.layers(), s.width());
  }

  @Override
  public long biases(Size s) {
    return ParameterCount.biases(s.inputs(), s.outputs(), s.layers(), s.width());
  }

  @Override
  public long parameters(Size s) {
    return ParameterCount.parameters(s.inputs(), s.outputs(), s.layers(), s.width());
  }

  @Override
  public long addedByDepth(Size s) {
    return ParameterCount.weightsAddedByDepth(s.inputs(), s.outputs(), s.layers(), s.width());
  }

  @Override
  public long addedByWidth(Size s) {
    return ParameterCount.weightsAddedByWidth(s.inputs(), s.outputs(), s.layers(), s.width());
  }

  @Override
  public Growth larger(Size s) {
    return ParameterCount.largerGrowth(s.inputs(), s.outputs(), s.layers(), s.width());
  }
}
