package dev.entrylint.engine;

import dev.entrylint.config.RuleSettings;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.Severity;

/** A rule as it is set. */
record SetRule(Rule rule, RuleMeta meta, RuleSettings settings, Severity severity) {}
