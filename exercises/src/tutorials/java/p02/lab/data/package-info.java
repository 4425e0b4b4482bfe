/** Fashion-MNIST: where it comes from, how it is read, checked, scaled and divided. */
package p02.lab.data;
