package io.strategydsl.report;

import io.strategydsl.model.ChannelPlan;
import io.strategydsl.model.Element;
import io.strategydsl.model.Goal;
import io.strategydsl.model.Metric;
import io.strategydsl.model.Objective;
import io.strategydsl.model.Persona;
import io.strategydsl.model.Platform;
import io.strategydsl.model.Review;
import io.strategydsl.model.Tactic;
import io.strategydsl.model.TeamMember;

/** What elements are called beside their ids. */
final class Titles {
    private Titles() {}

    /** The text, name or platform of the element; empty where it has none. */
    static String of(Element element) {
        if (element instanceof Objective objective) {
            return objective.text();
        }
        if (element instanceof TeamMember member) {
            return member.name();
        }
        if (element instanceof Persona persona) {
            return persona.text();
        }
        if (element instanceof Goal goal) {
            return goal.text();
        }
        if (element instanceof Metric metric) {
            return new MetricWords(metric).title();
        }
        if (element instanceof Tactic tactic) {
            return tactic.text();
        }
        if (element instanceof ChannelPlan channel) {
            return channel.platform().map(Platform::name).orElse("");
        }
        return element instanceof Review review ? review.text() : "";
    }
}
