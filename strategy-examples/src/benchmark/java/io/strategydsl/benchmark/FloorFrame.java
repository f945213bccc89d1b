package io.strategydsl.benchmark;

import io.strategydsl.model.AcceptedGap;
import io.strategydsl.model.Goal;
import io.strategydsl.model.KeyMessage;
import io.strategydsl.model.Listening;
import io.strategydsl.model.Positioning;
import io.strategydsl.model.Review;
import io.strategydsl.model.Strategy;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;

/** The strategy as a whole, and the parts that there is one of. */
final class FloorFrame {

    private FloorFrame() {}

    static void essential(FloorIndex index, FloorFindings findings) {
        Strategy strategy = index.strategy;
        primary(index, findings);
        placeholders(strategy, findings);
        timeframe(strategy, findings);
    }

    static void standard(FloorLinks links, FloorFindings findings) {
        Strategy strategy = links.index.strategy;
        channels(strategy, links, findings);
        BigDecimal total = FloorMixes.total(strategy.mix());
        boolean onlyPromotion = !strategy.mix().isEmpty() && FloorMixes.isOnlyPromotion(strategy.mix(), total);
        if (!onlyPromotion
                && links.mixes.countsPlan()
                && FloorMixes.countForSomething(strategy.mix())
                && links.mixes.lackAnArea()) {
            findings.add("content.balanced", "mix", "has a mix that lacks what every other lacks as well");
        }
        if (!links.calendarAnywhere) {
            findings.add("content.calendar", "calendar", "has no editorial calendar");
        }
        if (!strategy.mix().isEmpty() && !FloorMixes.isAll(total)) {
            findings.add("content.mix-adds-up", "mix", "has a mix that adds up to " + total);
        }
        FloorContent.mix(strategy.mix(), links.postsInMixOfPlan, links.index, findings);
        if (onlyPromotion) {
            findings.add("content.not-all-promotion", "mix", "plans nothing but promotion");
        }
        if (links.calendarAnywhere && !FloorNovelties.areEnough(links.index)) {
            findings.add("content.something-new", "has no novelty in some quarter");
        }
        FloorContent.steady(links.posts, links.index, findings);
        primary(links.index, findings);
        if (strategy.personas().isEmpty()) {
            findings.add("persona.present", "personas", "has no persona");
        }
        placeholders(strategy, findings);
        reviews(strategy, findings);
        timeframe(strategy, findings);
    }

    static void essential(Listening listening, FloorFindings findings) {
        FloorTexts.check(listening.audience(), "audience", findings);
        FloorTexts.check(listening.competitors(), "competitors", findings);
        FloorTexts.check(listening.topics(), "topics", findings);
        FloorTexts.check(listening.dashboard(), "dashboard", findings);
    }

    static void standard(Listening listening, FloorFindings findings) {
        if (listening.audience().isEmpty()) {
            findings.add("listening.audience-and-competitors", "audience", "does not cover the audience");
        }
        if (listening.competitors().isEmpty()) {
            findings.add("listening.audience-and-competitors", "competitors", "does not cover competitors");
        }
        if (listening.dashboard().isEmpty()) {
            findings.add("listening.dashboard", "dashboard", "has no dashboard");
        }
        essential(listening, findings);
    }

    static void essential(Positioning positioning, FloorFindings findings) {
        FloorTexts.check(positioning.oneThing(), "oneThing", findings);
        FloorTexts.check(positioning.shouldThink(), "shouldThink", findings);
    }

    static void essential(KeyMessage message, FloorIndex index, FloorFindings findings) {
        FloorReferences.unique(findings);
        textAndPersonas(message, index, findings);
    }

    static void standard(KeyMessage message, FloorLinks links, FloorFindings findings) {
        FloorReferences.unique(findings);
        if (!links.saidMessages.isEmpty() && !links.saidMessages.contains(message.id())) {
            findings.add("message.carried", "is said in no post");
        }
        textAndPersonas(message, links.index, findings);
    }

    private static void textAndPersonas(KeyMessage message, FloorIndex index, FloorFindings findings) {
        FloorTexts.check(message.text(), "text", findings);
        FloorReferences.check(message.personas(), index.personas, "personas", findings);
    }

    static void standard(Positioning positioning, FloorFindings findings) {
        essential(positioning, findings);
        if (positioning.keyMessages().isEmpty()) {
            findings.add("positioning.key-messages", "keyMessages", "has no key message");
        }
        if (positioning.shouldThink().isEmpty()) {
            findings.add("positioning.key-messages", "shouldThink", "does not say what people should think");
        }
        if (positioning.oneThing().isEmpty()) {
            findings.add("positioning.one-thing", "oneThing", "does not say what sets it apart");
        }
    }

    private static void channels(Strategy strategy, FloorLinks links, FloorFindings findings) {
        if (links.channels.isEmpty()) {
            if (!strategy.goals().isEmpty()) {
                findings.add("channel.present", "channels", "has goals, but no channel");
            }
        } else if (strategy.goals().isEmpty()) {
            findings.add("channel.needs-why", "goals", "has channels, but no goal");
            if (strategy.metrics().isEmpty()) {
                findings.add("channel.needs-why", "metrics", "has channels, but no metric");
            }
        }
    }

    private static void primary(FloorIndex index, FloorFindings findings) {
        if (index.strategy.goals().isEmpty()) {
            findings.add("goal.primary", "goals", "has no goal");
        } else if (!index.anyPrimary) {
            Set<String> topLevel = new HashSet<>();
            for (Goal goal : index.strategy.goals()) {
                if (goal.partOf().isEmpty()) {
                    topLevel.add(goal.id());
                }
            }
            if (topLevel.size() > 1) {
                findings.add("goal.primary", "goals", "has no primary goal");
            }
        }
    }

    private static void placeholders(Strategy strategy, FloorFindings findings) {
        FloorTexts.check(strategy.organisation(), "organisation", findings);
        FloorTexts.check(strategy.about(), "about", findings);
        FloorTexts.checkResources(strategy.resources(), findings);
        for (AcceptedGap gap : strategy.acceptedGaps()) {
            FloorTexts.check(gap.reason(), "acceptedGaps", findings);
        }
    }

    private static void reviews(Strategy strategy, FloorFindings findings) {
        for (Review review : strategy.reviews()) {
            if (review.isRegular()) {
                return;
            }
        }
        findings.add("review.cadence", "reviews", "has no review that takes place regularly");
    }

    private static void timeframe(Strategy strategy, FloorFindings findings) {
        if (strategy.timeframe().isEmpty()) {
            findings.add("timeframe.stated", "timeframe", "has no timeframe");
        }
    }
}
