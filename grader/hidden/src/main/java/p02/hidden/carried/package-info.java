/** The oracle's models with a student's earlier results in them, for errors carried forward. */
@NullMarked
package p02.hidden.carried;

import org.jspecify.annotations.NullMarked;
