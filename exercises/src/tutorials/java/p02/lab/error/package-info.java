/** What goes wrong and can be mended by the person at the keyboard. */
package p02.lab.error;
