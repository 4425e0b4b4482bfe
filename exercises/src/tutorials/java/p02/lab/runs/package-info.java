/** The record of runs: what was tried, and what came out. */
package p02.lab.runs;
