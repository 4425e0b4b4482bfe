package p02.engine.model;

/**
 * What stopped a task: the TODO of another one.
 *
 * @param task its number, as {@code 3.1.2}
 * @param className the student's class that said so
 */
public record Waiting(String task, String className) {}
