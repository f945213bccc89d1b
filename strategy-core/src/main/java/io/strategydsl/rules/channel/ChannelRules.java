package io.strategydsl.rules.channel;

import io.strategydsl.rule.Rule;
import java.util.List;

/** The rules on channels. */
public final class ChannelRules {
    /** The rules, in the order of the catalogue. */
    public static final List<Rule> LIST = List.of(
            new ChannelPresent(),
            new ChannelJustified(),
            new ChannelReasonDistinct(),
            new ChannelNeedsWhy(),
            new ChannelAudience(),
            new ChannelWhereAudienceIs(),
            new ChannelMeasured(),
            new ChannelResourced(),
            new ChannelContentPlanned(),
            new ChannelOwned(),
            new ChannelAccessKnown());

    private ChannelRules() {}
}
