/** Small building blocks that I use in all problems. */
package io.mira.ledger;
