/**
 * What a rule is and reports: {@link io.strategydsl.rule.Rule}, its metadata in {@link io.strategydsl.rule.RuleInfo}, and
 * the {@link io.strategydsl.rule.Finding}; and custom rules in one sentence, {@code Rule.forEachTactic(...)}.
 *
 * <p>No method takes null, neither as an argument nor within a collection or an array, unless it says so; each throws a
 * {@link NullPointerException}.
 */
@NullMarked
package io.strategydsl.rule;

import org.jspecify.annotations.NullMarked;
