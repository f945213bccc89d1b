package io.strategydsl.rules.integrity;

import io.strategydsl.model.AcceptedGap;
import io.strategydsl.model.ChannelPlan;
import io.strategydsl.model.Element;
import io.strategydsl.model.Goal;
import io.strategydsl.model.HeldReview;
import io.strategydsl.model.KeyMessage;
import io.strategydsl.model.Listening;
import io.strategydsl.model.Metric;
import io.strategydsl.model.Milestone;
import io.strategydsl.model.Novelty;
import io.strategydsl.model.Objective;
import io.strategydsl.model.Persona;
import io.strategydsl.model.Pillars;
import io.strategydsl.model.Positioning;
import io.strategydsl.model.Post;
import io.strategydsl.model.Resource;
import io.strategydsl.model.Review;
import io.strategydsl.model.Schedule;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.Tactic;
import io.strategydsl.model.Team;
import io.strategydsl.model.TeamMember;
import io.strategydsl.rule.Inspection;
import java.util.List;
import java.util.Optional;

/** Every text that an author writes, with the attribute in which it stands. */
final class Texts {
    private final Inspection inspection;
    private final Placeholders placeholders;
    private boolean checked;

    private Texts(Inspection inspection, Placeholders placeholders) {
        this.inspection = inspection;
        this.placeholders = placeholders;
    }

    /** Hands every text of the element to the check, and returns whether there were any. */
    static boolean check(Element element, Inspection inspection, Placeholders placeholders) {
        Texts texts = new Texts(inspection, placeholders);
        switch (element.elementKind()) {
            case STRATEGY -> texts.strategy((Strategy) element);
            case OBJECTIVE -> texts.one("text", ((Objective) element).text());
            case MILESTONE -> texts.one("name", ((Milestone) element).name());
            case TEAM -> texts.one("policy", ((Team) element).policy());
            case MEMBER -> texts.one("name", ((TeamMember) element).name());
            case PERSONA -> texts.persona((Persona) element);
            case GOAL -> texts.goal((Goal) element);
            case METRIC -> texts.metric((Metric) element);
            case TACTIC -> texts.tactic((Tactic) element);
            case CHANNEL -> texts.channel((ChannelPlan) element);
            case POST -> texts.post((Post) element);
            case LISTENING -> texts.listening((Listening) element);
            case POSITIONING -> texts.positioning((Positioning) element);
            case KEY_MESSAGE -> texts.one("text", ((KeyMessage) element).text());
            case PILLARS -> texts.pillars((Pillars) element);
            case REVIEW -> texts.review((Review) element);
        }
        return texts.checked;
    }

    private void strategy(Strategy strategy) {
        one("organisation", strategy.organisation());
        one("about", strategy.about());
        resources(strategy.resources());
        for (AcceptedGap gap : strategy.acceptedGaps()) {
            one("acceptedGaps", gap.reason());
        }
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

    private void goal(Goal goal) {
        one("text", goal.text());
        resources(goal.resources());
    }

    private void metric(Metric metric) {
        one("name", metric.name());
        one("unit", metric.unit());
        one("source", metric.source());
    }

    private void tactic(Tactic tactic) {
        one("text", tactic.text());
        if (tactic.amount().isPresent()) {
            one("amount", tactic.amount().get().unit());
        }
        Optional<Schedule> schedule = tactic.schedule();
        if (schedule.isPresent()) {
            schedule("schedule", schedule.get());
        }
        resources(tactic.resources());
    }

    private void channel(ChannelPlan channel) {
        one("account", channel.account());
        one("profile", channel.profile());
        one("reason", channel.reason());
        one("content", channel.content());
        resources(channel.resources());
    }

    private void post(Post post) {
        one("text", post.text());
        Optional<Schedule> schedule = post.schedule();
        if (schedule.isPresent()) {
            schedule("schedule", schedule.get());
        }
    }

    private void listening(Listening listening) {
        all("audience", listening.audience());
        all("competitors", listening.competitors());
        all("topics", listening.topics());
        one("dashboard", listening.dashboard());
    }

    private void positioning(Positioning positioning) {
        one("oneThing", positioning.oneThing());
        one("shouldThink", positioning.shouldThink());
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

    private void review(Review review) {
        one("text", review.text());
        for (HeldReview held : review.held()) {
            one("held", held.notes());
        }
    }

    private void schedule(String attribute, Schedule schedule) {
        if (schedule instanceof Schedule.Triggered triggered) {
            one(attribute, triggered.trigger());
        }
    }

    private void resources(List<Resource> resources) {
        for (Resource resource : resources) {
            // What hours are in words has been written by nobody.
            if (!(resource instanceof Resource.Hours)) {
                one("resources", resource.text());
            }
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
            checked = true;
            PlaceholderLeft.checkText(text, attribute, placeholders, inspection);
        }
    }
}
