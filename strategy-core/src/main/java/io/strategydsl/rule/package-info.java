/**
 * What a rule is and says: {@link io.strategydsl.rule.Rule}, its {@link io.strategydsl.rule.RuleInfo}, the
 * {@link io.strategydsl.rule.Finding} that it reports and the {@link io.strategydsl.model.ElementPath} of what the
 * finding is about; and the fluent maker of house rules, {@code Rule.forEachTactic(...)}.
 */
@NullMarked
package io.strategydsl.rule;

import org.jspecify.annotations.NullMarked;
