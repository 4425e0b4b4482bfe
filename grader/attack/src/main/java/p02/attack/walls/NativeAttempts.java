package p02.attack.walls;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import p02.engine.run.Walls;

/** What code asks of the kernel that has broken out of the JVM. */
final class NativeAttempts {
  private static final int SECOND_WAY = 0x40000000;
  private static final int NEW_USERS = 0x10000000;
  private static final int CHILD_SIGNAL = 17;

  /** EPERM, EACCES, EROFS, ENOSYS: any other error may be one of the attempt's own. */
  private static final Set<Integer> REFUSALS = Set.of(1, 13, 30, 38);

  /** As bubblewrap tells that a program was killed for a call that is none. */
  private static final int KILLED = 128 + 31;

  /** As a shell names signal 11. */
  private static final int SEGMENTATION_FAULT = 128 + 11;

  private static final String BEHIND = "/tmp/attempt";
  private static final int TIMED_OUT = -1;
  private static final int SECONDS = 20;

  /** Asks who it is: what is refused after that is refused by a wall. */
  private static final NativeCall HARMLESS = NativeCall.of("asks for its number", 39);

  private NativeAttempts() {}

  /** What gets through where there are no walls, whoever asks. */
  static List<NativeCall> ordinary() {
    return List.of(
        NativeCall.of("forks", 57),
        NativeCall.of("clones itself", 56, CHILD_SIGNAL, 0, 0, 0, 0),
        NativeCall.of("opens a socket", 41, 2, 1, 0),
        NativeCall.of("opens a Unix socket", 41, 1, 1, 0),
        NativeCall.of("opens a netlink socket", 41, 16, 3, 0),
        NativeCall.of("takes a file without a name", 319, "x", 0),
        NativeCall.of("takes shared memory", 29, 0, 4096, 01600),
        NativeCall.of("makes itself a user namespace", 272, NEW_USERS));
  }

  private static List<NativeCall> all() {
    List<NativeCall> all = new ArrayList<>(ordinary());
    all.addAll(
        List.of(
            new NativeCall("forks as programs of 32 bits do", 2, List.of(), true),
            NativeCall.of("forks by the second way", 57 + SECOND_WAY),
            NativeCall.of("opens a socket to the host of this machine", 41, 40, 1, 0),
            NativeCall.of("clones by the newer call", 435, 0, 0),
            NativeCall.of("attaches to the first process", 101, 16, 1, 0, 0),
            NativeCall.of("reads the first process' memory", 310, 1, 0, 0, 0, 0, 0),
            NativeCall.of("mounts", 165, "none", "/tmp", "tmpfs", 0, 0),
            NativeCall.of("mounts a jar's folder anew, writable", 165, 0, "/usr/lib", 0, 4128, 0),
            NativeCall.of("unmounts", 166, "/usr/lib", 2),
            NativeCall.of("makes a file system", 430, "tmpfs", 0),
            NativeCall.of("takes a tree of files with it", 428, -100, "/", 1),
            NativeCall.of("joins a namespace", 308, 0, 0),
            NativeCall.of("changes its root", 161, "/tmp"),
            NativeCall.of("makes a device", 133, "/tmp/device", 0x61B6, 0xFE00),
            NativeCall.of("opens a file by its number", 304, -100, "x", 0),
            NativeCall.of("reads the user's keys", 250, 0, -4, 1),
            NativeCall.of("loads a program into the kernel", 321, 0, 0, 0),
            NativeCall.of("measures others", 298, 0, -1, 0, -1, 0),
            NativeCall.of("handles its own page faults", 323, 0),
            NativeCall.of("asks by a ring", 425, 1, 0),
            NativeCall.of("opens a setting for writing", 2, "/proc/sys/kernel/core_pattern", 1),
            NativeCall.of("reads the kernel's log", 103, 2, 0, 0),
            NativeCall.of("sets the clock", 164, 0, 0)));
    return all;
  }

  /** Tries all of them; none where the processor is another. */
  static List<Tried> tried(Walls walls, Path room) throws IOException, InterruptedException {
    List<Tried> tried = new ArrayList<>();
    if (System.getProperty("os.arch", "").equals("amd64")) {
      if (answer(HARMLESS, walls, room) != 0) {
        throw new IOException("no program starts behind the walls: they cannot be tried");
      }
      for (NativeCall call : all()) {
        long start = System.nanoTime();
        int answer = answer(call, walls, room);
        boolean held = REFUSALS.contains(answer) || answer == KILLED || isUnknown(call, answer);
        double seconds = (System.nanoTime() - start) / 1e9;
        tried.add(new Tried(call.name(), held, "the kernel answers " + answer, seconds));
      }
    }
    return tried;
  }

  /** A kernel without calls of 32 bits does not answer: it ends who tries. */
  private static boolean isUnknown(NativeCall call, int answer) {
    return call.old() && answer == SEGMENTATION_FAULT;
  }

  /** The kernel's answer to a call: 0 if it does what it is asked for. */
  static int answer(NativeCall call, Walls walls, Path room)
      throws IOException, InterruptedException {
    Path program = Files.createTempFile(room, "native", "");
    try {
      Files.write(program, call.program());
      if (!program.toFile().setExecutable(true)) {
        throw new IOException(program + " cannot be made executable");
      }
      List<String> command = new ArrayList<>(walls.prefix());
      if (walls.stand()) {
        command.addAll(List.of("--ro-bind", program.toString(), BEHIND));
      }
      command.add(walls.stand() ? BEHIND : program.toString());
      return exit(new ProcessBuilder(command));
    } finally {
      Files.delete(program);
    }
  }

  private static int exit(ProcessBuilder builder) throws IOException, InterruptedException {
    builder.environment().keySet().retainAll(Set.of("PATH"));
    Process process =
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    boolean ended = process.waitFor(SECONDS, TimeUnit.SECONDS);
    process.destroyForcibly();
    return ended ? process.exitValue() : TIMED_OUT;
  }
}
