package io.strategydsl.rules.positioning;

import io.strategydsl.rule.Rule;
import java.util.List;

/** The rules on positioning, pillars and reviews. */
public final class PositioningRules {
    /** The rules, in the order of the catalogue. */
    public static final List<Rule> LIST = List.of(
            new PositioningOneThing(),
            new PositioningKeyMessages(),
            new PillarConnectivity(),
            new PillarGenerosity(),
            new PillarHonesty(),
            new PillarPersonality(),
            new ReviewCadence());

    private PositioningRules() {}
}
