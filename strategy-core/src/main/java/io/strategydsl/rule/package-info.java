/**
 * What a rule is and what it reports: {@link io.strategydsl.rule.Rule}, its metadata in {@link io.strategydsl.rule.RuleInfo},
 * and the {@link io.strategydsl.rule.Finding}. {@code Rule.forEachTactic(...)} starts a custom rule in one sentence.
 *
 * <p>Unless a method says otherwise, passing null to it, also within a collection or an array, throws a
 * {@link NullPointerException}.
 */
@NullMarked
package io.strategydsl.rule;

import org.jspecify.annotations.NullMarked;
