package io.strategydsl.properties;

import io.strategydsl.model.Automation;
import io.strategydsl.model.Cadence;
import io.strategydsl.model.ChannelPlan;
import io.strategydsl.model.ChannelPlanBuilder;
import io.strategydsl.model.ChannelStatus;
import io.strategydsl.model.ContentArea;
import io.strategydsl.model.ContentFormat;
import io.strategydsl.model.ContentShare;
import io.strategydsl.model.HeldReview;
import io.strategydsl.model.HoursPerPeriod;
import io.strategydsl.model.KeyMessage;
import io.strategydsl.model.Listening;
import io.strategydsl.model.Maturity;
import io.strategydsl.model.MemberKind;
import io.strategydsl.model.Metric;
import io.strategydsl.model.Milestone;
import io.strategydsl.model.Novelty;
import io.strategydsl.model.Objective;
import io.strategydsl.model.ObjectiveLevel;
import io.strategydsl.model.Per;
import io.strategydsl.model.Persona;
import io.strategydsl.model.PersonaBuilder;
import io.strategydsl.model.Pillars;
import io.strategydsl.model.PillarsBuilder;
import io.strategydsl.model.Platform;
import io.strategydsl.model.Positioning;
import io.strategydsl.model.Resource;
import io.strategydsl.model.Review;
import io.strategydsl.model.ReviewBuilder;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.Tactic;
import io.strategydsl.model.Team;
import io.strategydsl.model.TeamFunction;
import io.strategydsl.model.TeamMember;
import io.strategydsl.model.Timeframe;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** Makes one sound plan: every part of it is drawn so that it fits those drawn before. */
final class SoundPlanMaker {
    /** Where the plan keeps its calendar. */
    private enum CalendarPlace {
        STRATEGY,
        CHANNELS
    }

    /** Where something new comes from each quarter. */
    enum NoveltyPlace {
        PILLARS,
        POST,
        TACTIC
    }

    private final Chance chance;
    private final Phrases phrases;
    private final Ids ids;
    private final Shape shape;
    private final Timeframe timeframe;
    private final LocalDate day;
    private final CalendarPlace calendarPlace;
    private final NoveltyPlace noveltyPlace;

    SoundPlanMaker(Shape shape, long seed) {
        this.chance = new Chance(seed);
        this.phrases = new Phrases(chance);
        this.ids = new Ids(chance);
        this.shape = shape;
        LocalDate start = chance.between(LocalDate.of(2019, 1, 1), LocalDate.of(2031, 12, 31));
        this.timeframe =
                new Timeframe(start, start.plusMonths(chance.between(3, 24)).minusDays(1));
        this.day = chance.between(timeframe.start(), timeframe.end());
        this.calendarPlace = chance.one(CalendarPlace.values());
        this.noveltyPlace = chance.one(NoveltyPlace.values());
    }

    PlanOfADay plan() {
        List<Objective> objectives = objectives();
        List<TeamMember> members = members();
        SoundGoals goals = new SoundGoals(chance, phrases, ids, shape, objectives, members);
        List<Metric> metrics = new SoundMetrics(chance, phrases, ids, timeframe, day).measuring(goals);
        SoundPosts posts = new SoundPosts(chance, phrases, ids, timeframe, day, idsOf(members));
        boolean mixOfThePlan = chance.happens(30);
        List<ChannelPlan> channels = channels(metrics, members, posts, mixOfThePlan);
        List<Persona> personas = new ArrayList<>();
        channels = reaching(channels, personas);
        List<Tactic> tactics = new SoundTactics(chance, phrases, ids, timeframe, day)
                .serving(
                        goals,
                        shape.tactics(),
                        metrics,
                        channels,
                        members,
                        personas.stream().map(Persona::id).toList(),
                        noveltyPlace == NoveltyPlace.TACTIC ? Optional.of(posts.novelSchedule()) : Optional.empty());
        if (chance.happens(30)) {
            channels = with(
                    channels,
                    ChannelPlan.builder(ids.next("channel"))
                            .status(ChannelStatus.CLOSING)
                            .build());
        }
        Positioning positioning = positioning(personas);
        Strategy strategy = Strategy.builder(ids.next("strategy"))
                .organisation(phrases.any())
                .timeframe(timeframe)
                .about(sometimes(phrases.any()))
                .calendar(
                        calendarPlace == CalendarPlace.STRATEGY
                                ? Optional.of(URI.create("https://example.com/calendar"))
                                : Optional.empty())
                .objectives(objectives)
                .team(team(members, metrics))
                .personas(personas)
                .goals(goals.all())
                .metrics(metrics)
                .tactics(tactics)
                .channels(channels)
                .mix(mixOfThePlan ? posts.mix() : List.of())
                .posts(posts.saying(
                        positioning.keyMessages().stream().map(KeyMessage::id).toList()))
                .listening(listening())
                .positioning(positioning)
                .pillars(pillars(posts))
                .reviews(reviews(members, posts))
                .milestones(milestones())
                .label("quarter", phrases.any())
                .build();
        PlanOfADay plan = new PlanOfADay(strategy, day);
        return chance.happens(30)
                ? plan.with(CountedFromMilestones.besidesTargets(plan, ids.next("milestone"), chance))
                : plan;
    }

    private List<Objective> objectives() {
        List<Objective> objectives = new ArrayList<>();
        for (int i = 0; i < shape.objectives(); i++) {
            objectives.add(Objective.builder(ids.next("objective"))
                    .text(phrases.any())
                    .level(chance.one(ObjectiveLevel.values()))
                    .build());
        }
        return objectives;
    }

    /** The first two are no groups and come from different functions. */
    private List<TeamMember> members() {
        List<TeamFunction> functions = chance.shuffled(TeamFunction.catalogue());
        List<TeamMember> members = new ArrayList<>();
        for (int i = 0; i < shape.members(); i++) {
            MemberKind kind =
                    i < 2 ? chance.one(MemberKind.PERSON, MemberKind.AGENCY) : chance.one(MemberKind.values());
            members.add(TeamMember.builder(ids.next("member"))
                    .name(phrases.any())
                    .kind(kind)
                    .functions(i < 2 || chance.happens(50) ? List.of(functions.get(i)) : List.of())
                    .outside(kind == MemberKind.AGENCY)
                    .canPost(chance.happens(50))
                    .available(sometimes(enough()))
                    .build());
        }
        return members;
    }

    private Team team(List<TeamMember> members, List<Metric> metrics) {
        return Team.builder()
                .members(members)
                .policy(phrases.any())
                .answering(chance.someOf(idsOf(members)))
                .maturity(maturity(metrics))
                .build();
    }

    private Optional<Maturity> maturity(List<Metric> metrics) {
        List<Maturity> fitting = new ArrayList<>();
        if (!metrics.stream().allMatch(SoundMetrics::countsConversions)) {
            fitting.add(Maturity.BEGINNER);
        }
        if (!metrics.stream().allMatch(SoundMetrics::countsReachOrEngagement)) {
            fitting.add(Maturity.ADVANCED);
        }
        return fitting.isEmpty() ? Optional.empty() : sometimes(chance.oneOf(fitting));
    }

    private List<ChannelPlan> channels(
            List<Metric> metrics, List<TeamMember> members, SoundPosts posts, boolean mixOfThePlan) {
        List<Platform> platforms = chance.shuffled(Platform.catalogue());
        List<ChannelPlan> channels = new ArrayList<>();
        for (int i = 0; i < shape.channels(); i++) {
            String id = ids.next("channel");
            ChannelPlanBuilder channel = ChannelPlan.builder(id)
                    .platform(chance.happens(80) ? platforms.get(i) : Platform.of("own-" + i, phrases.any()))
                    .reason(phrases.distinct(i))
                    .content(sometimes(phrases.distinct(shape.channels() + i)))
                    .metrics(chance.someOf(
                            metrics.stream().map(Metric::id).distinct().toList()))
                    .owners(chance.someOf(idsOf(members)))
                    .cadences(cadences())
                    .mix(mix())
                    .resources(resources())
                    .access(chance.between(members.size(), 20))
                    .automation(sometimes(chance.one(Automation.BY_HAND, Automation.SCHEDULED_AHEAD)));
            if (i == 0 && noveltyPlace == NoveltyPlace.POST) {
                posts.on(id, channel.mix(mixOfThePlan ? List.of() : posts.mix()), true);
            } else if (chance.happens(50)) {
                posts.on(id, channel.mix(mixOfThePlan ? List.of() : posts.mix()), false);
            } else if (calendarPlace == CalendarPlace.CHANNELS) {
                channel.calendar(URI.create("calendar-" + i + ".ics"));
            }
            channels.add(channel.build());
        }
        return channels;
    }

    private Cadence cadence() {
        Per per = chance.one(Per.values());
        int most = switch (per) {
            case PER_DAY -> 5;
            case PER_WEEK -> 5 * 7;
            case PER_MONTH -> 5 * 31;
            case PER_QUARTER -> 5 * 92;
            case PER_YEAR -> 5 * 366;
            case PER_EVENT -> 1000;
        };
        int times = chance.happens(20) ? most : chance.between(1, most);
        Cadence cadence = new Cadence(times, per).upTo(chance.happens(20) ? most : times);
        return chance.happens(10) ? cadence.every(chance.between(2, 10)) : cadence;
    }

    /** One cadence, or two of which each alone has half of what a channel can take. */
    private List<Cadence> cadences() {
        if (chance.happens(70)) {
            return List.of(cadence());
        }
        return List.of(
                new Cadence(2, Per.PER_DAY).format(chance.oneOf(ContentFormat.catalogue())),
                new Cadence(chance.between(1, 21), Per.PER_WEEK).area(chance.oneOf(ContentArea.catalogue())));
    }

    /** The three areas, one of them perhaps under a name of its own, and perhaps another one. */
    private List<ContentShare> mix() {
        int curated = chance.between(1, 97);
        int interaction = chance.between(1, 98 - curated);
        int promotion = chance.between(1, 99 - curated - interaction);
        ContentArea named = ContentArea.of("named", phrases.any()).countingAs(ContentArea.INTERACTION);
        return chance.shuffled(List.of(
                ContentShare.of(ContentArea.CURATED, curated),
                ContentShare.of(chance.happens(50) ? ContentArea.INTERACTION : named, interaction),
                ContentShare.of(ContentArea.PROMOTION, promotion),
                ContentShare.of(ContentArea.OWN_EXPERTISE, 100L - curated - interaction - promotion)));
    }

    /** Somebody's time or money, and perhaps a tool. */
    private List<Resource> resources() {
        Resource resource = switch (chance.between(1, 4)) {
            case 1 -> new Resource.People(phrases.any());
            case 2 -> new Resource.Time(phrases.any());
            case 3 -> new Resource.Hours(hours());
            default -> new Resource.Money(BigDecimal.TEN, Currency.getInstance("EUR"), phrases.any());
        };
        return chance.happens(50) ? List.of(resource) : List.of(new Resource.Tool(phrases.any()), resource);
    }

    private HoursPerPeriod hours() {
        return HoursPerPeriod.of(chance.between(1, 24), chance.one(Per.values()));
    }

    /** More than all tactics and posts of a plan take, even if each comes back every week. */
    private HoursPerPeriod enough() {
        Per per = chance.one(Per.values());
        return switch (per) {
            case PER_DAY -> HoursPerPeriod.of(chance.between(5, 8), per);
            case PER_WEEK -> HoursPerPeriod.of(chance.between(30, 50), per);
            case PER_MONTH -> HoursPerPeriod.of(chance.between(150, 200), per);
            case PER_QUARTER -> HoursPerPeriod.of(chance.between(450, 600), per);
            case PER_YEAR -> HoursPerPeriod.of(chance.between(1600, 2400), per);
            case PER_EVENT -> HoursPerPeriod.of(chance.between(1, 24), per);
        };
    }

    /** One without a day, from which nothing is counted. */
    private List<Milestone> milestones() {
        return chance.happens(30)
                ? List.of(Milestone.builder(ids.next("milestone"))
                        .name(phrases.any())
                        .build())
                : List.of();
    }

    /** The channels, each with whom it reaches; everybody is reached, and only where he or she is said to be. */
    private List<ChannelPlan> reaching(List<ChannelPlan> channels, List<Persona> personas) {
        List<String> personaIds = new ArrayList<>();
        for (int i = 0; i < shape.personas(); i++) {
            personaIds.add(ids.next("persona"));
        }
        List<List<String>> reached = new ArrayList<>();
        for (int i = 0; i < channels.size(); i++) {
            reached.add(new ArrayList<>(chance.someOf(personaIds)));
        }
        for (String persona : personaIds) {
            reached.get(chance.between(0, channels.size() - 1)).add(persona);
        }
        List<ChannelPlan> reaching = new ArrayList<>();
        for (int i = 0; i < channels.size(); i++) {
            reaching.add(channels.get(i).toBuilder().personas(reached.get(i)).build());
        }
        List<Integer> priorities = chance.shuffled(List.of(1, 2, 3, 40, 1000));
        for (String id : personaIds) {
            List<Platform> platforms = reaching.stream()
                    .filter(channel -> channel.personas().contains(id))
                    .flatMap(channel -> channel.platform().stream())
                    .toList();
            PersonaBuilder persona = Persona.builder(id)
                    .text(phrases.any())
                    .reason(sometimes(phrases.any()))
                    .relation(sometimes(phrases.any()))
                    .demographics(phrases.some())
                    .psychographics(phrases.some())
                    .behaviours(phrases.some())
                    .values(phrases.some())
                    .challenges(phrases.some())
                    .platforms(platforms);
            if (personaIds.size() > 1 || chance.happens(70)) {
                persona.priority(priorities.get(personas.size()));
            }
            personas.add(persona.build());
        }
        return reaching;
    }

    private Listening listening() {
        return Listening.builder()
                .audience(phrases.some())
                .competitors(phrases.some())
                .topics(phrases.some())
                .dashboard(phrases.any())
                .build();
    }

    private Positioning positioning(List<Persona> personas) {
        return Positioning.builder()
                .oneThing(phrases.any())
                .keyMessages(phrases.some().stream()
                        .map(message -> KeyMessage.builder(ids.next("message"))
                                .text(message)
                                .personas(chance.someOf(
                                        personas.stream().map(Persona::id).toList()))
                                .build())
                        .toList())
                .shouldThink(phrases.any())
                .build();
    }

    private Pillars pillars(SoundPosts posts) {
        PillarsBuilder pillars =
                Pillars.builder().contacts(phrases.some()).gifts(phrases.some()).voice(phrases.any());
        pillars.afterMistake(phrases.any()).confidential(sometimes(phrases.any()));
        if (noveltyPlace == NoveltyPlace.PILLARS) {
            pillars.addNovelty(new Novelty(phrases.any(), posts.novelSchedule()));
        }
        return pillars.build();
    }

    private List<Review> reviews(List<TeamMember> members, SoundPosts posts) {
        List<Review> reviews = new ArrayList<>();
        for (int i = 0; i < chance.between(1, 2); i++) {
            ReviewBuilder review = Review.builder(ids.next("review"))
                    .text(phrases.any())
                    .rhythm(i == 0 ? Optional.of(chance.one(Per.values())) : Optional.empty())
                    .recurrence(i == 0 && chance.happens(30) ? Optional.of(posts.novelSchedule()) : Optional.empty())
                    .attendees(chance.someOf(idsOf(members)));
            if (i == 0 || chance.happens(50)) {
                review.addHeldReview(new HeldReview(day, sometimes(phrases.any())));
            }
            if (chance.happens(30)) {
                review.next(day.plusDays(chance.between(0, 40)));
            }
            reviews.add(review.build());
        }
        return chance.shuffled(reviews);
    }

    private <T> Optional<T> sometimes(T value) {
        return chance.happens(50) ? Optional.of(value) : Optional.empty();
    }

    private <T> List<T> with(List<T> elements, T more) {
        List<T> longer = new ArrayList<>(elements);
        longer.add(chance.between(0, elements.size()), more);
        return Collections.unmodifiableList(longer);
    }

    private static List<String> idsOf(List<TeamMember> members) {
        return members.stream().map(TeamMember::id).toList();
    }
}
