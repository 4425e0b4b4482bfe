package p02.worker;

import java.security.CodeSource;
import java.security.ProtectionDomain;
import java.security.cert.Certificate;

/**
 * The protection domain of all classes that a worker defines. A loader left to itself makes one of
 * its own; the JVM keeps each in one table, which it searches whenever a class is named for the
 * first time. A worker makes thousands of loaders, and that search grew to a tenth of its time.
 * Nothing rests on domains here, since there is no security manager.
 */
final class OneDomain {
  /** From nowhere, with no permissions. */
  static final ProtectionDomain OF_ALL =
      new ProtectionDomain(new CodeSource(null, (Certificate[]) null), null);

  private OneDomain() {}
}
