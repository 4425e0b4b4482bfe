package p02.lab.runs;

/**
 * One training, as it stands in runs.csv. Accuracies are fractions; NaN where none was measured.
 *
 * @param seed of its random numbers
 * @param epochs that were trained, which are fewer where it ended early
 * @param activation its name, or empty where it makes no difference
 * @param optimizer its name, or empty
 * @param train accuracy on training data
 * @param validation accuracy on validation data
 * @param test accuracy on test data
 * @param data what it learned from
 * @param seconds wall time
 * @param part of the tutorial it belongs to, such as {@code duel}
 */
public record Run(
    long seed,
    int epochs,
    String activation,
    String optimizer,
    double train,
    double validation,
    double test,
    String data,
    double seconds,
    String part) {}
