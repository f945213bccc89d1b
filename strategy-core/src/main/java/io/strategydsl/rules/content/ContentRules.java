package io.strategydsl.rules.content;

import io.strategydsl.rule.Rule;
import java.util.List;

/** The rules on content. */
public final class ContentRules {
    /** The rules, in the order of the catalogue. */
    public static final List<Rule> LIST = List.of(
            new ContentNotAllPromotion(),
            new ContentBalanced(),
            new ContentMixAddsUp(),
            new ContentPostingCeiling(),
            new ContentCalendar(),
            new ContentCadenceKept(),
            new ContentMixKept(),
            new ContentSteady(),
            new MessageCarried(),
            new ContentSomethingNew(),
            new ContentNoRobotPosts());

    private ContentRules() {}
}
