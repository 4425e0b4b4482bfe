package p02.loss;

/** Three things. */
public record Triple<A, B, C>(A first, B second, C third) {}
