package p02.hidden;

/**
 * One observation.
 *
 * @param what was computed, from which input
 * @param content what came out
 */
public record Sight(String what, Content content) {}
