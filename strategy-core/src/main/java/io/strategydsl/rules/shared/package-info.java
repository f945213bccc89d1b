/** What rules of several families share: lists in messages, and the call that a fix names. */
@NullMarked
package io.strategydsl.rules.shared;

import org.jspecify.annotations.NullMarked;
