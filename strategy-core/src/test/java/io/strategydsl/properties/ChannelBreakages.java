package io.strategydsl.properties;

import static io.strategydsl.properties.Breakage.at;
import static io.strategydsl.properties.Parts.NEW;
import static io.strategydsl.properties.Parts.any;

import io.strategydsl.model.Automation;
import io.strategydsl.model.Cadence;
import io.strategydsl.model.ChannelPlan;
import io.strategydsl.model.ChannelPlanBuilder;
import io.strategydsl.model.ContentArea;
import io.strategydsl.model.ContentShare;
import io.strategydsl.model.KeyMessage;
import io.strategydsl.model.Per;
import io.strategydsl.model.Persona;
import io.strategydsl.model.PersonaBuilder;
import io.strategydsl.model.Platform;
import io.strategydsl.model.Positioning;
import io.strategydsl.model.Post;
import io.strategydsl.model.PostBuilder;
import io.strategydsl.model.Recurring;
import io.strategydsl.model.Resource;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.StrategyIndex;
import io.strategydsl.model.Tactic;
import io.strategydsl.properties.Breakage.Broken;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

/** What can go wrong with the audience, the channels and what is posted there. */
final class ChannelBreakages {
    static final List<Breakage> LIST = List.of(
            new Breakage(
                    "persona.present: nobody is to be reached",
                    (plan, chance) -> Optional.of(new Broken(
                            withChannels(
                                            plan.strategy(),
                                            c -> c.toBuilder()
                                                    .personas(List.of())
                                                    .build())
                                    .toBuilder()
                                    .personas(List.of())
                                    .tactics(forEverybody(plan.strategy().tactics()))
                                    .positioning(forEverybody(
                                            plan.strategy().positioning().orElseThrow()))
                                    .build(),
                            "persona.present strategy/personas"))),
            new Breakage(
                    "persona.prioritised: a priority is taken away",
                    (plan, chance) -> any(
                                    chance,
                                    plan.strategy().personas(),
                                    persona -> plan.strategy().personas().size() > 1)
                            .map(persona -> new Broken(
                                    with(plan.strategy(), persona, p -> p.priority(OptionalInt.empty())),
                                    at("persona.prioritised", persona, "priority")))),
            new Breakage("persona.prioritised: two have the same priority", (plan, chance) -> {
                List<Persona> personas = plan.strategy().personas();
                return any(chance, personas, persona -> personas.indexOf(persona) > 0)
                        .map(persona -> new Broken(
                                with(
                                        plan.strategy(),
                                        persona,
                                        p -> p.priority(personas.get(0).priority())),
                                at("persona.prioritised", personas.get(0), "priority"),
                                at("persona.prioritised", persona, "priority")));
            }),
            incomplete("demographics", persona -> persona.demographics(List.of())),
            incomplete("psychographics", persona -> persona.psychographics(List.of())),
            incomplete("behaviours", persona -> persona.behaviours(List.of())),
            incomplete("values", persona -> persona.values(List.of())),
            incomplete("challenges", persona -> persona.challenges(List.of())),
            new Breakage(
                    "persona.reached: nobody speaks to one more persona",
                    (plan, chance) -> any(
                                    chance,
                                    plan.strategy().personas(),
                                    persona -> persona.priority().isPresent())
                            .map(persona -> new Broken(
                                    plan.strategy().toBuilder()
                                            .addPersona(Persona.builder(NEW)
                                                    .text(persona.text())
                                                    .priority(500)
                                                    .demographics(persona.demographics())
                                                    .psychographics(persona.psychographics())
                                                    .behaviours(persona.behaviours())
                                                    .values(persona.values())
                                                    .challenges(persona.challenges())
                                                    .platforms(persona.platforms())
                                                    .build())
                                            .build(),
                                    "persona.reached personas/new"))),
            new Breakage("persona.found: nobody says where", (plan, chance) -> {
                Persona persona = chance.oneOf(plan.strategy().personas());
                return Optional.of(new Broken(
                        with(plan.strategy(), persona, p -> p.platforms(List.of())),
                        at("persona.found", persona, "platforms")));
            }),
            new Breakage(
                    "channel.present: the channels are taken away",
                    (plan, chance) -> any(
                                    chance,
                                    List.of(plan.strategy()),
                                    whole -> whole.calendar().isPresent() && noneIsNew(whole.posts()))
                            .map(whole -> new Broken(
                                    whole.toBuilder()
                                            .channels(List.of())
                                            .posts(List.of())
                                            .tactics(onNoChannel(whole.tactics()))
                                            .build(),
                                    "channel.present strategy/channels"))),
            lacking("channel.justified", "reason", channel -> channel.reason(Optional.empty())),
            new Breakage("channel.reason-distinct: two have the same reason", (plan, chance) -> {
                List<ChannelPlan> channels = Parts.channels(plan.strategy());
                return any(chance, channels, channel -> channels.indexOf(channel) > 0)
                        .map(channel -> new Broken(
                                Parts.change(
                                        plan.strategy(),
                                        channel,
                                        c -> c.reason(channels.get(0).reason().orElseThrow() + "!")),
                                at("channel.reason-distinct", channels.get(0), "reason"),
                                at("channel.reason-distinct", channel, "reason")));
            }),
            new Breakage("channel.reason-distinct: two post the same", (plan, chance) -> {
                List<ChannelPlan> channels = Parts.channels(plan.strategy());
                return any(
                                chance,
                                channels,
                                channel -> channels.indexOf(channel) > 0
                                        && channels.get(0).content().isPresent())
                        .map(channel -> new Broken(
                                Parts.change(
                                        plan.strategy(),
                                        channel,
                                        c -> c.content(channels.get(0).content())),
                                at("channel.reason-distinct", channels.get(0), "content"),
                                at("channel.reason-distinct", channel, "content")));
            }),
            new Breakage(
                    "channel.needs-why: goals, metrics and tactics are taken away",
                    (plan, chance) -> any(
                                    chance,
                                    List.of(plan.strategy()),
                                    whole -> whole.tactics().stream().noneMatch(Tactic::somethingNew))
                            .map(whole -> new Broken(
                                            withChannels(
                                                            whole,
                                                            c -> c.toBuilder()
                                                                    .metrics(List.of())
                                                                    .build())
                                                    .toBuilder()
                                                    .objectives(List.of())
                                                    .goals(List.of())
                                                    .metrics(List.of())
                                                    .tactics(List.of())
                                                    .build(),
                                            "channel.needs-why strategy/goals",
                                            "channel.needs-why strategy/metrics",
                                            // Where there is no goal, none comes first.
                                            "goal.primary strategy/goals")
                                    // Where there is no metric, no channel has one.
                                    .andSo(Parts.channels(whole).stream()
                                            .map(channel -> at("channel.measured", channel, "metrics"))
                                            .toList()))),
            new Breakage("channel.audience: a channel that reaches nobody is added", (plan, chance) -> {
                ChannelPlan channel = chance.oneOf(Parts.channels(plan.strategy()));
                return Optional.of(new Broken(
                        plan.strategy().toBuilder()
                                .addChannel(ChannelPlan.builder(NEW)
                                        .platform(channel.platform())
                                        .reason("Frugal people meet around noon")
                                        .metrics(channel.metrics())
                                        .owners(channel.owners())
                                        .cadences(channel.cadences())
                                        .mix(channel.mix())
                                        .calendar(URI.create("new.ics"))
                                        .resources(channel.resources())
                                        .access(channel.access())
                                        .build())
                                .build(),
                        "channel.audience channels/new/personas"));
            }),
            new Breakage(
                    "channel.where-audience-is: it moves to another platform",
                    (plan, chance) -> any(
                                    chance,
                                    Parts.channels(plan.strategy()),
                                    channel -> plan.strategy().personas().stream()
                                            .anyMatch(persona -> channel.personas()
                                                            .contains(persona.id())
                                                    && !persona.platforms().isEmpty()))
                            .map(channel -> new Broken(
                                    Parts.change(
                                            plan.strategy(),
                                            channel,
                                            c -> c.platform(Platform.of("elsewhere", "Elsewhere"))),
                                    at("channel.where-audience-is", channel, "personas")))),
            lacking("channel.measured", "metrics", channel -> channel.metrics(List.of())),
            lacking("channel.resourced", "resources", channel -> channel.resources(List.of())),
            lacking(
                    "channel.resourced",
                    "resources",
                    channel -> channel.resources(List.of(new Resource.Tool("Frugal")))),
            new Breakage(
                    "channel.content-planned: there is no mix",
                    (plan, chance) -> any(
                                    chance,
                                    Parts.channels(plan.strategy()),
                                    channel -> plan.strategy().mix().isEmpty())
                            .map(channel -> new Broken(
                                    Parts.change(plan.strategy(), channel, c -> c.mix(List.of())),
                                    at("channel.content-planned", channel)))),
            new Breakage(
                    "channel.content-planned: there is neither a cadence nor a post",
                    (plan, chance) -> any(
                                    chance,
                                    Parts.channels(plan.strategy()),
                                    channel -> StrategyIndex.of(plan.strategy())
                                            .posts(channel)
                                            .isEmpty())
                            .map(channel -> new Broken(
                                    Parts.change(plan.strategy(), channel, c -> c.cadences(List.of())),
                                    at("channel.content-planned", channel)))),
            new Breakage(
                    "channel.content-planned: one of several calendars is taken away",
                    (plan, chance) -> any(
                                    chance,
                                    Parts.channels(plan.strategy()),
                                    channel -> plan.strategy().calendar().isEmpty()
                                            && Parts.channels(plan.strategy()).size() > 1
                                            && noneIsNew(StrategyIndex.of(plan.strategy())
                                                    .posts(channel)))
                            .map(channel -> new Broken(
                                    Parts.change(plan.strategy(), channel, c -> c.calendar(Optional.empty()))
                                            .toBuilder()
                                            .posts(changed(notOn(channel, plan.strategy()), p -> p.messages(List.of())))
                                            .build(),
                                    at("channel.content-planned", channel)))),
            lacking("channel.owned", "owners", channel -> channel.owners(List.of())),
            lacking("channel.access-known", "access", channel -> channel.access(OptionalInt.empty())),
            new Breakage(
                    "channel.access-known: it says fewer than it has owners who can post",
                    (plan, chance) -> any(
                                    chance,
                                    Parts.channels(plan.strategy()),
                                    channel -> plan.strategy().members().stream()
                                            .anyMatch(member -> member.canPost()
                                                    && channel.owners().contains(member.id())))
                            .map(channel -> new Broken(
                                    Parts.change(plan.strategy(), channel, c -> c.access(0)),
                                    at("channel.access-known", channel, "access")))),
            lackingBesidePosts(
                    "content.not-all-promotion",
                    "mix",
                    channel -> channel.mix(List.of(ContentShare.of(ContentArea.PROMOTION, 100)))),
            new Breakage(
                    "content.balanced: no channel has anything curated",
                    (plan, chance) -> Optional.of(new Broken(
                            withChannels(
                                            plan.strategy(),
                                            channel -> channel.toBuilder()
                                                    .mix(List.of(
                                                            ContentShare.of(ContentArea.PROMOTION, 60),
                                                            ContentShare.of(ContentArea.INTERACTION, 40)))
                                                    .build())
                                    .toBuilder()
                                    .posts(changed(plan.strategy().posts(), p -> p.area(Optional.empty())))
                                    .build(),
                            Parts.channels(plan.strategy()).stream()
                                    .map(channel -> at("content.balanced", channel, "mix"))
                                    .toList()))),
            lacking(
                    "content.mix-adds-up",
                    "mix",
                    channel -> channel.mix(List.of(
                            ContentShare.of(ContentArea.PROMOTION, 30),
                            ContentShare.of(ContentArea.CURATED, 30),
                            ContentShare.of(ContentArea.INTERACTION, 39)))),
            lackingBesidePosts(
                    "content.posting-ceiling",
                    "cadences",
                    channel -> channel.cadences(List.of(new Cadence(36, Per.PER_WEEK)))),
            new Breakage(
                    "content.calendar: there is none left",
                    (plan, chance) -> Optional.of(new Broken(
                                    withChannels(
                                                    plan.strategy(),
                                                    c -> c.toBuilder()
                                                            .calendar(Optional.empty())
                                                            .build())
                                            .toBuilder()
                                            .posts(List.of())
                                            .calendar(Optional.empty())
                                            .tactics(onNoChannel(plan.strategy().tactics()))
                                            .build(),
                                    "content.calendar strategy/calendar")
                            // A calendar that is nowhere is not in the channels either.
                            .andSo(Parts.channels(plan.strategy()).stream()
                                    .map(channel -> at("channel.content-planned", channel))
                                    .toList()))),
            new Breakage(
                    "content.cadence-kept: a channel promises more than it plans",
                    (plan, chance) -> any(chance, Parts.channels(plan.strategy()), channel -> isPlanned(channel, plan))
                            .map(channel -> new Broken(
                                    Parts.change(
                                            plan.strategy(),
                                            channel,
                                            c -> c.cadences(List.of(new Cadence(20, Per.PER_WEEK)))),
                                    at("content.cadence-kept", channel, "cadences")))),
            new Breakage(
                    "content.mix-kept: everything on a channel promotes",
                    (plan, chance) -> any(
                                    chance,
                                    Parts.channels(plan.strategy()),
                                    channel -> plan.strategy().mix().isEmpty()
                                            && isPlanned(channel, plan)
                                            && StrategyIndex.of(plan.strategy()).posts(channel).stream()
                                                    .anyMatch(
                                                            post -> post.area().isPresent()))
                            .map(channel -> new Broken(
                                    plan.strategy().toBuilder()
                                            .posts(changed(
                                                    plan.strategy().posts(),
                                                    p -> p.build().channels().contains(channel.id())
                                                            ? p.area(ContentArea.PROMOTION)
                                                            : p))
                                            .build(),
                                    at("content.mix-kept", channel, "mix")))),
            new Breakage(
                    "content.steady: the last weeks are not planned",
                    (plan, chance) ->
                            endingEarly(plan).map(broken -> new Broken(broken, "content.steady strategy/posts"))),
            new Breakage(
                    "message.carried: one more message is in no post",
                    (plan, chance) -> plan.strategy().posts().stream()
                                    .allMatch(post -> post.messages().isEmpty())
                            ? Optional.empty()
                            : Optional.of(new Broken(
                                    plan.strategy().toBuilder()
                                            .positioning(plan.strategy()
                                                    .positioning()
                                                    .map(positioning -> positioning.toBuilder()
                                                            .addKeyMessage(KeyMessage.builder(NEW)
                                                                    .text("Frugal")
                                                                    .build())
                                                            .build()))
                                            .build(),
                                    "message.carried positioning/messages/" + NEW))),
            new Breakage(
                    "content.something-new: everything is as always",
                    (plan, chance) -> Optional.of(new Broken(
                            plan.strategy().toBuilder()
                                    .posts(plan.strategy().posts().stream()
                                            .map(post -> post.withSomethingNew(false))
                                            .toList())
                                    .tactics(plan.strategy().tactics().stream()
                                            .map(tactic -> tactic.withSomethingNew(false))
                                            .toList())
                                    .pillars(plan.strategy()
                                            .pillars()
                                            .map(pillars -> pillars.toBuilder()
                                                    .novelties(List.of())
                                                    .build()))
                                    .build(),
                            "content.something-new strategy"))),
            lacking("content.no-robot-posts", "automation", channel -> channel.automation(Automation.AUTOMATIC)));

    private ChannelBreakages() {}

    private static Breakage incomplete(String attribute, UnaryOperator<PersonaBuilder> change) {
        return new Breakage("persona.complete: there are no " + attribute, (plan, chance) -> {
            Persona persona = chance.oneOf(plan.strategy().personas());
            return Optional.of(new Broken(with(plan.strategy(), persona, change), at("persona.complete", persona)));
        });
    }

    /** A channel that is changed in one attribute, whichever channel it is. */
    private static Breakage lacking(String rule, String attribute, UnaryOperator<ChannelPlanBuilder> change) {
        return new Breakage(rule + ": by its " + attribute, (plan, chance) -> {
            ChannelPlan channel = chance.oneOf(Parts.channels(plan.strategy()));
            return Optional.of(
                    new Broken(Parts.change(plan.strategy(), channel, change), at(rule, channel, attribute)));
        });
    }

    private static Strategy with(Strategy plan, Persona persona, UnaryOperator<PersonaBuilder> change) {
        return plan.toBuilder()
                .personas(Parts.replaced(
                        plan.personas(),
                        persona,
                        change.apply(persona.toBuilder()).build()))
                .build();
    }

    private static Strategy withChannels(Strategy plan, UnaryOperator<ChannelPlan> change) {
        return plan.toBuilder()
                .channels(plan.channels().stream().map(change).toList())
                .build();
    }

    private static List<Tactic> onNoChannel(List<Tactic> tactics) {
        return tactics.stream()
                .map(tactic -> tactic.toBuilder().channels(List.of()).build())
                .toList();
    }

    /** A channel without posts that is changed in one attribute, so that no post speaks against it. */
    private static Breakage lackingBesidePosts(
            String rule, String attribute, UnaryOperator<ChannelPlanBuilder> change) {
        return new Breakage(
                rule + ": by its " + attribute,
                (plan, chance) -> any(
                                chance,
                                Parts.channels(plan.strategy()),
                                channel -> StrategyIndex.of(plan.strategy())
                                        .posts(channel)
                                        .isEmpty())
                        .map(channel -> new Broken(
                                Parts.change(plan.strategy(), channel, change), at(rule, channel, attribute))));
    }

    static List<Post> changed(List<Post> posts, UnaryOperator<PostBuilder> change) {
        return posts.stream()
                .map(post -> change.apply(post.toBuilder()).build())
                .toList();
    }

    /** Whether posts are planned on the channel, and all of them are still to come. */
    private static boolean isPlanned(ChannelPlan channel, PlanOfADay plan) {
        List<Post> posts = StrategyIndex.of(plan.strategy()).posts(channel);
        return !posts.isEmpty() && posts.stream().noneMatch(Post::isPublished);
    }

    /** The plan without the posts of its last weeks, where none of them is counted from a milestone or new. */
    private static Optional<Strategy> endingEarly(PlanOfADay plan) {
        LocalDate last = plan.strategy().timeframe().orElseThrow().end().minusDays(45);
        List<Post> posts = plan.strategy().posts();
        boolean fits = !posts.isEmpty()
                && posts.stream()
                        .allMatch(post -> post.schedule().orElseThrow() instanceof Recurring && !post.somethingNew());
        return fits
                ? Optional.of(plan.strategy().toBuilder()
                        .posts(changed(
                                posts,
                                p -> p.schedule(
                                        ((Recurring) p.build().schedule().orElseThrow()).until(last))))
                        .build())
                : Optional.empty();
    }

    private static boolean noneIsNew(List<Post> posts) {
        return posts.stream().noneMatch(Post::somethingNew);
    }

    private static List<Post> notOn(ChannelPlan channel, Strategy plan) {
        return plan.posts().stream()
                .filter(post -> !post.channels().contains(channel.id()))
                .toList();
    }

    private static List<Tactic> forEverybody(List<Tactic> tactics) {
        return tactics.stream()
                .map(tactic -> tactic.toBuilder().personas(List.of()).build())
                .toList();
    }

    private static Positioning forEverybody(Positioning positioning) {
        return positioning.toBuilder()
                .keyMessages(positioning.keyMessages().stream()
                        .map(message -> message.toBuilder().personas(List.of()).build())
                        .toList())
                .build();
    }
}
