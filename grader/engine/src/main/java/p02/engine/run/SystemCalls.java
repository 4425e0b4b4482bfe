package p02.engine.run;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import p02.precheck.text.OneForm;

/**
 * What a JVM that marks never asks of the kernel. Each is a way around the other walls: the keys of
 * the machine's user and sockets of virtual machines are in no namespace, and memory of a file
 * without a name or of System V counts for no process.
 */
enum SystemCalls {
  /** Linux on x86-64. */
  AMD64(
      0xC000003E,
      56,
      435,
      // socket, fork, vfork, socketpair's relatives are what is left of it: memory and queues
      List.of(
          41, 57, 58, 29, 64, 68, 240, 319, 447, // socket, fork, vfork, shmget, semget, msgget, …
          101, 310, 311, 312, 438, // ptrace, process_vm_readv and _writev, kcmp, pidfd_getfd
          272, 308, 165, 166, 155, 161, // unshare, setns, mount, umount2, pivot_root, chroot
          428, 429, 430, 431, 432, 433, 442, // open_tree … mount_setattr
          248, 249, 250, 321, 298, 323, // add_key, request_key, keyctl, bpf, perf, userfaultfd
          425, 426, 427, 303, 304, // io_uring_*, name_to_handle_at, open_by_handle_at
          175, 313, 176, 246, 320, 169, 103, 163, 164, 227, 170, 171, 167, 168, 172, 173)),
  /** Linux on ARM with 64 bits. */
  AARCH64(
      0xC00000B7,
      220,
      435,
      List.of(
          198, 194, 190, 186, 180, 279, 447, // socket, shmget, semget, msgget, mq_open, memfd_*
          117, 270, 271, 272, 438, // ptrace, process_vm_readv and _writev, kcmp, pidfd_getfd
          97, 268, 40, 39, 41, 51, // unshare, setns, mount, umount2, pivot_root, chroot
          428, 429, 430, 431, 432, 433, 442, // open_tree … mount_setattr
          217, 218, 219, 280, 241, 282, // add_key, request_key, keyctl, bpf, perf, userfaultfd
          425, 426, 427, 264, 265, // io_uring_*, name_to_handle_at, open_by_handle_at
          105, 273, 106, 104, 294, 142, 116, 89, 170, 112, 161, 162, 224, 225));

  /** As the kernel names the machine to a filter. */
  final int machine;

  /** The call that starts a thread, or a process. */
  final int clone;

  /** Its successor, whose flags no filter can read. */
  final int clone3;

  /** The numbers of all others that are refused. */
  final List<Integer> refused;

  SystemCalls(int machine, int clone, int clone3, List<Integer> refused) {
    this.machine = machine;
    this.clone = clone;
    this.clone3 = clone3;
    this.refused = refused;
  }

  /** Those of this machine, if they are known. */
  static Optional<SystemCalls> ofThisMachine() {
    String name = OneForm.upper(System.getProperty("os.arch", ""));
    return Arrays.stream(values()).filter(each -> each.name().equals(name)).findFirst();
  }
}
