/**
 * Runs the examples of a rule's page, which are the rule's tests: for the rules of entrylint and
 * for those of others. Depends on no test framework.
 */
package dev.entrylint.testing;
