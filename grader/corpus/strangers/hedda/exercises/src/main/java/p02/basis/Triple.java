package p02.basis;

/** Three things. */
public record Triple<A, B, C>(A first, B second, C third) {}
