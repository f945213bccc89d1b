package io.strategydsl.picture;

import io.strategydsl.internal.Words;
import io.strategydsl.model.ChannelPlan;
import io.strategydsl.model.Goal;
import io.strategydsl.model.Metric;
import io.strategydsl.model.Milestone;
import io.strategydsl.model.Objective;
import io.strategydsl.model.Persona;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.Tactic;
import io.strategydsl.model.TeamMember;

/** What elements are called in pictures: by their words, or by their id where they have none that can be seen. */
final class Names {

    private Names() {}

    static String of(Strategy strategy) {
        return strategy.organisation().orElse(strategy.id());
    }

    static String of(Objective objective) {
        return shown(objective.text(), objective.id());
    }

    static String of(Milestone milestone) {
        return shown(milestone.name(), milestone.id());
    }

    static String of(TeamMember member) {
        return shown(member.name(), member.id());
    }

    static String of(Persona persona) {
        return shown(persona.text(), persona.id());
    }

    static String of(Goal goal) {
        return shown(goal.text(), goal.id());
    }

    static String of(Metric metric, PictureWords words) {
        return shown(metric.name().or(() -> metric.kind().map(words::name)).orElse(""), metric.id());
    }

    static String of(Tactic tactic) {
        return shown(tactic.text(), tactic.id());
    }

    /** Returns "Instagram, @campfire". */
    static String of(ChannelPlan channel, PictureWords words) {
        return channel.platform().map(words::name).orElse(channel.id())
                + channel.account().map(account -> ", " + account).orElse("");
    }

    private static String shown(String text, String id) {
        return Words.absentFrom(text) ? id : text;
    }
}
