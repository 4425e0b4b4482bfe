package p02.problem33;

import java.util.ArrayDeque;
import java.util.Deque;

/** Changes sizes, and can be undone. */
interface Command {
  Sizes execute(Sizes sizes);

  Command DEEPEN = s -> new Sizes(s.inputs(), s.outputs(), s.layers() + 1, s.width());
  Command WIDEN = s -> new Sizes(s.inputs(), s.outputs(), s.layers(), s.width() + 1);

  /** Remembers what was before. */
  final class History {
    private final Deque<Sizes> past = new ArrayDeque<>();

    History(Sizes start) {
      past.push(start);
    }

    Sizes run(Command command) {
      past.push(command.execute(past.element()));
      return past.peekFirst();
    }

    Sizes undo() {
      past.pop();
      return past.getFirst();
    }
  }
}
