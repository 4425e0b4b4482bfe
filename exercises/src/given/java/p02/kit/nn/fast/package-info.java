/**
 * The fast insides of {@link p02.kit.nn}: pointers into arrays, calls of native code, and loops
 * that become vector instructions. Nothing here has to be understood to use the library.
 */
package p02.kit.nn.fast;
