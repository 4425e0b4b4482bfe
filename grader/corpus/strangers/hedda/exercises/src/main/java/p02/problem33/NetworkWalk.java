package p02.problem33;

/** Leads a visitor through a network. */
final class NetworkWalk {
  private final Sizes sizes;

  NetworkWalk(Sizes sizes) {
    this.sizes = sizes;
  }

  <R extends Number> R with(NetworkVisitor<R> visitor) {
    visitor.connection(sizes.inputs(), sizes.width(), 1);
    visitor.connection(sizes.width(), sizes.width(), sizes.layers() - 1);
    visitor.connection(sizes.width(), sizes.outputs(), 1);
    visitor.units(sizes.width(), sizes.layers());
    visitor.units(sizes.outputs(), 1);
    return visitor.result();
  }
}
