package p02.engine.model;

/**
 * What stopped a task: the TODO of another one.
 *
 * @param task its number, as {@code 3.1.2}
 * @param className the student's class that said so
 * @param method the method there
 */
public record OpenCall(String task, String className, String method) {}
