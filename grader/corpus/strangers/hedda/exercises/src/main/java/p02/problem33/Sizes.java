package p02.problem33;

import p02.basis.Check;

/** The four sizes. */
record Sizes(long inputs, long outputs, long layers, long width) {
  Sizes {
    Check.that(inputs >= 1, "inputs < 1")
        .then(Check.that(outputs >= 1, "outputs < 1"))
        .then(Check.that(layers >= 1, "layers < 1"))
        .then(Check.that(width >= 1, "width < 1"))
        .then(Check.nothing())
        .enforce();
  }
}
