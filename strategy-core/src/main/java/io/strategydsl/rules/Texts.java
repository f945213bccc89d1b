package io.strategydsl.rules;

import io.strategydsl.model.CalendarEntry;
import io.strategydsl.model.ChannelPlan;
import io.strategydsl.model.Element;
import io.strategydsl.model.Goal;
import io.strategydsl.model.HeldReview;
import io.strategydsl.model.Listening;
import io.strategydsl.model.Metric;
import io.strategydsl.model.Novelty;
import io.strategydsl.model.Objective;
import io.strategydsl.model.Persona;
import io.strategydsl.model.Pillars;
import io.strategydsl.model.Positioning;
import io.strategydsl.model.Resource;
import io.strategydsl.model.Review;
import io.strategydsl.model.Schedule;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.Tactic;
import io.strategydsl.model.Team;
import io.strategydsl.model.TeamMember;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Every text that an author writes, with the attribute in which it stands. */
final class Texts {
    private final BiConsumer<String, String> visitor;
    private boolean visited;

    private Texts(BiConsumer<String, String> visitor) {
        this.visitor = visitor;
    }

    /** Shows every text of the element to the visitor, and tells whether there were any. */
    static boolean visit(Element element, BiConsumer<String, String> attributeAndText) {
        Texts texts = new Texts(attributeAndText);
        if (element instanceof Strategy strategy) {
            texts.one("organisation", strategy.organisation());
            texts.one("about", strategy.about());
        } else if (element instanceof Objective objective) {
            texts.one("text", objective.text());
        } else if (element instanceof Team team) {
            texts.one("policy", team.policy());
        } else if (element instanceof TeamMember member) {
            texts.one("name", member.name());
        } else if (element instanceof Persona persona) {
            texts.persona(persona);
        } else if (element instanceof Goal goal) {
            texts.one("text", goal.text());
        } else if (element instanceof Metric metric) {
            texts.one("name", metric.name());
            texts.one("unit", metric.unit());
            texts.one("source", metric.source());
        } else if (element instanceof Tactic tactic) {
            texts.tactic(tactic);
        } else if (element instanceof ChannelPlan channel) {
            texts.channel(channel);
        } else if (element instanceof Listening listening) {
            texts.all("audience", listening.audience());
            texts.all("competitors", listening.competitors());
            texts.all("topics", listening.topics());
            texts.one("dashboard", listening.dashboard());
        } else if (element instanceof Positioning positioning) {
            texts.one("oneThing", positioning.oneThing());
            texts.all("keyMessages", positioning.keyMessages());
            texts.one("shouldThink", positioning.shouldThink());
        } else if (element instanceof Pillars pillars) {
            texts.pillars(pillars);
        } else if (element instanceof Review review) {
            texts.one("text", review.text());
            for (HeldReview held : review.held()) {
                texts.one("held", held.notes());
            }
        }
        return texts.visited;
    }

    private void persona(Persona persona) {
        one("text", persona.text());
        one("reason", persona.reason());
        one("relation", persona.relation());
        all("demographics", persona.demographics());
        all("psychographics", persona.psychographics());
        all("behaviours", persona.behaviours());
        all("values", persona.values());
        all("challenges", persona.challenges());
    }

    private void tactic(Tactic tactic) {
        one("text", tactic.text());
        if (tactic.amount().isPresent()) {
            one("amount", tactic.amount().get().unit());
        }
        if (tactic.schedule().isPresent()) {
            schedule("schedule", tactic.schedule().get());
        }
        resources(tactic.resources());
    }

    private void channel(ChannelPlan channel) {
        one("reason", channel.reason());
        one("content", channel.content());
        for (CalendarEntry entry : channel.entries()) {
            one("entries", entry.text());
            schedule("entries", entry.schedule());
        }
        resources(channel.resources());
    }

    private void pillars(Pillars pillars) {
        all("contacts", pillars.contacts());
        all("gifts", pillars.gifts());
        one("afterMistake", pillars.afterMistake());
        one("confidential", pillars.confidential());
        one("voice", pillars.voice());
        for (Novelty novelty : pillars.novelties()) {
            one("novelties", novelty.text());
            schedule("novelties", novelty.schedule());
        }
    }

    private void schedule(String attribute, Schedule schedule) {
        if (schedule instanceof Schedule.Triggered triggered) {
            one(attribute, triggered.trigger());
        }
    }

    private void resources(List<Resource> resources) {
        for (Resource resource : resources) {
            one("resources", resource.text());
        }
    }

    private void all(String attribute, List<String> texts) {
        for (String text : texts) {
            one(attribute, text);
        }
    }

    private void one(String attribute, Optional<String> text) {
        if (text.isPresent()) {
            one(attribute, text.get());
        }
    }

    private void one(String attribute, String text) {
        if (!text.isEmpty()) {
            visited = true;
            visitor.accept(attribute, text);
        }
    }
}
