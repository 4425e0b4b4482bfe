/**
 * What the tutorial programs stand on: the command {@code ./p02}, data sets, the page that a run
 * writes, its plots, and the record of runs.
 */
package p02.lab;
