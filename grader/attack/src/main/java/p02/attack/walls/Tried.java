package p02.attack.walls;

/**
 * What became of one attempt behind the walls.
 *
 * @param name what was tried
 * @param held whether the walls held
 * @param said what it met, or what it got
 * @param seconds how long it took
 */
public record Tried(String name, boolean held, String said, double seconds) {
  @Override
  public String toString() {
    return "walls " + name + " -> " + (held ? "held" : "not held");
  }
}
