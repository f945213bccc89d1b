package io.strategydsl.rules;

import io.strategydsl.rule.Rule;
import java.util.List;

/** The rules on content, in the order of the catalogue. */
final class ContentRules {
    static final List<Rule> LIST = List.of(
            new ContentNotAllPromotion(),
            new ContentBalanced(),
            new ContentMixAddsUp(),
            new ContentPostingCeiling(),
            new ContentCalendar(),
            new ContentSomethingNew(),
            new ContentNoRobotPosts());

    private ContentRules() {}
}
