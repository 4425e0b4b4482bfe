/** Where ND4J goes to native code: which operations and other calls may, and with what operands. */
@NullMarked
package p02.door;

import org.jspecify.annotations.NullMarked;
