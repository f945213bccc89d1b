/**
 * What a rule is and says: {@link io.strategydsl.rule.Rule}, its {@link io.strategydsl.rule.RuleInfo}, the
 * {@link io.strategydsl.rule.Finding} that it reports and the {@link io.strategydsl.model.ElementPath} of what the
 * finding is about; and the fluent maker of house rules, {@code Rule.forEachTactic(...)}.
 *
 * <p>No method takes null, neither as an argument nor within a collection or an array, unless it says so; each throws a
 * {@link NullPointerException}.
 */
@NullMarked
package io.strategydsl.rule;

import org.jspecify.annotations.NullMarked;
