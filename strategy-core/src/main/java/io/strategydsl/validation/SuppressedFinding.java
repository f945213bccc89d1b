package io.strategydsl.validation;

import io.strategydsl.rule.Finding;

/**
 * A finding that was accepted.
 *
 * @param finding what was found
 * @param reason why it is accepted
 */
public record SuppressedFinding(Finding finding, String reason) {}
