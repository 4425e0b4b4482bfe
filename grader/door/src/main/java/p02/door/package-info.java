/** Where ND4J's operations go to native code: which ones may, and with what operands. */
@NullMarked
package p02.door;

import org.jspecify.annotations.NullMarked;
