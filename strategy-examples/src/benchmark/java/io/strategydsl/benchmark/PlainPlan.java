package io.strategydsl.benchmark;

import io.strategydsl.model.Automation;
import io.strategydsl.model.ChannelStatus;
import io.strategydsl.model.ContentArea;
import io.strategydsl.model.ContentFormat;
import io.strategydsl.model.Direction;
import io.strategydsl.model.GoalType;
import io.strategydsl.model.Maturity;
import io.strategydsl.model.MemberKind;
import io.strategydsl.model.MetricKind;
import io.strategydsl.model.MonthEnd;
import io.strategydsl.model.ObjectiveLevel;
import io.strategydsl.model.Per;
import io.strategydsl.model.Platform;
import io.strategydsl.model.TeamFunction;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What the clean plan of 257 elements says, in plain records of the same shape: one for each type of the model that occurs,
 * with all its attributes but labels. They copy their lists and sets and check nothing at all.
 */
record PlainPlan(
        String format,
        String id,
        Optional<String> organisation,
        Optional<Span> timeframe,
        Optional<String> about,
        Optional<URI> calendar,
        List<Share> mix,
        List<Resource> resources,
        List<Objective> objectives,
        List<Milestone> milestones,
        Optional<Team> team,
        List<Persona> personas,
        List<Goal> goals,
        List<Metric> metrics,
        List<Tactic> tactics,
        List<Channel> channels,
        List<Post> posts,
        Optional<Listening> listening,
        Optional<Positioning> positioning,
        Optional<Pillars> pillars,
        List<Review> reviews,
        List<AcceptedGap> acceptedGaps) {

    PlainPlan {
        mix = List.copyOf(mix);
        resources = List.copyOf(resources);
        objectives = List.copyOf(objectives);
        milestones = List.copyOf(milestones);
        personas = List.copyOf(personas);
        goals = List.copyOf(goals);
        metrics = List.copyOf(metrics);
        tactics = List.copyOf(tactics);
        channels = List.copyOf(channels);
        posts = List.copyOf(posts);
        reviews = List.copyOf(reviews);
        acceptedGaps = List.copyOf(acceptedGaps);
    }

    int elements() {
        return 1
                + objectives.size()
                + personas.size()
                + goals.size()
                + metrics.size()
                + tactics.size()
                + milestones.size()
                + channels.size()
                + posts.size();
    }

    record Span(LocalDate start, LocalDate end) {}

    record Objective(String id, String text, ObjectiveLevel level) {}

    record Milestone(String id, String name, Optional<LocalDate> day) {}

    record Member(
            String id,
            String name,
            MemberKind kind,
            Set<TeamFunction> functions,
            boolean outside,
            boolean canPost,
            Optional<HoursPerPeriod> available) {
        Member {
            functions = Set.copyOf(functions);
        }
    }

    record Team(List<Member> members, Optional<String> policy, Set<String> answering, Optional<Maturity> maturity) {
        Team {
            members = List.copyOf(members);
            answering = Set.copyOf(answering);
        }
    }

    record Persona(
            String id,
            String text,
            OptionalInt priority,
            Optional<String> reason,
            Optional<String> relation,
            List<String> demographics,
            List<String> psychographics,
            List<String> behaviours,
            List<String> values,
            List<String> challenges,
            Set<Platform> platforms) {
        Persona {
            demographics = List.copyOf(demographics);
            psychographics = List.copyOf(psychographics);
            behaviours = List.copyOf(behaviours);
            values = List.copyOf(values);
            challenges = List.copyOf(challenges);
            platforms = Set.copyOf(platforms);
        }
    }

    record Goal(
            String id,
            String text,
            Optional<GoalType> type,
            Set<String> supportedObjectives,
            Set<String> owners,
            Optional<String> accountable,
            Set<String> helpers,
            Set<String> approvers,
            boolean primary,
            Optional<String> partOf,
            List<Resource> resources) {
        Goal {
            supportedObjectives = Set.copyOf(supportedObjectives);
            owners = Set.copyOf(owners);
            helpers = Set.copyOf(helpers);
            approvers = Set.copyOf(approvers);
            resources = List.copyOf(resources);
        }
    }

    sealed interface Target {}

    record ValueBy(BigDecimal value, LocalDate day) implements Target {}

    record Observation(LocalDate day, BigDecimal value) {}

    record Baseline(BigDecimal value, Optional<LocalDate> day) {}

    record Metric(
            String id,
            Optional<MetricKind> kind,
            Optional<String> name,
            Optional<String> unit,
            Optional<Direction> statedDirection,
            Set<String> measuredGoals,
            Optional<Baseline> baseline,
            List<Target> targets,
            List<Observation> observations,
            Optional<String> source) {
        Metric {
            measuredGoals = Set.copyOf(measuredGoals);
            targets = List.copyOf(targets);
            observations = List.copyOf(observations);
        }
    }

    sealed interface Schedule {}

    record Once(LocalDate day, Optional<Period> length) implements Schedule {}

    record Relative(RelativeDay day, Optional<Period> length) implements Schedule {}

    record Recurring(
            Rhythm rhythm,
            MonthEnd monthEnd,
            OptionalInt interval,
            Optional<LocalDate> start,
            Optional<LocalDate> end,
            OptionalInt count,
            Optional<Period> length,
            Set<LocalDate> exceptions)
            implements Schedule {
        Recurring {
            exceptions = Set.copyOf(exceptions);
        }
    }

    sealed interface RelativeDay {}

    record FromMilestone(String milestone, Period distance) implements RelativeDay {}

    sealed interface Rhythm {}

    record Monthly(OptionalInt day) implements Rhythm {}

    sealed interface Resource {}

    record Time(String text) implements Resource {}

    record HoursPerPeriod(BigDecimal hours, Per per) {}

    record Amount(BigDecimal number, String unit) {}

    sealed interface TacticStatus {}

    record Planned() implements TacticStatus {}

    sealed interface PostStatus {}

    record Published(Optional<LocalDate> day) implements PostStatus {}

    record Tactic(
            String id,
            String text,
            Set<String> servedGoals,
            Set<String> movedMetrics,
            Set<String> personas,
            Set<String> channels,
            Optional<Amount> amount,
            Set<String> owners,
            Optional<String> accountable,
            Set<String> helpers,
            Set<String> approvers,
            Optional<Schedule> schedule,
            Set<String> dependencies,
            OptionalInt value,
            OptionalInt complexity,
            Optional<BigDecimal> effort,
            List<Resource> resources,
            TacticStatus status,
            boolean somethingNew) {
        Tactic {
            servedGoals = Set.copyOf(servedGoals);
            movedMetrics = Set.copyOf(movedMetrics);
            personas = Set.copyOf(personas);
            channels = Set.copyOf(channels);
            owners = Set.copyOf(owners);
            helpers = Set.copyOf(helpers);
            approvers = Set.copyOf(approvers);
            dependencies = Set.copyOf(dependencies);
            resources = List.copyOf(resources);
        }
    }

    record Cadence(
            int times,
            OptionalInt maxTimes,
            Per per,
            int every,
            Optional<ContentArea> area,
            Optional<ContentFormat> format) {}

    record Share(ContentArea area, BigDecimal percent) {}

    record Channel(
            String id,
            Optional<Platform> platform,
            Optional<String> account,
            Optional<URI> link,
            Optional<String> profile,
            Optional<String> reason,
            Optional<String> content,
            Set<String> personas,
            Set<String> metrics,
            Set<String> owners,
            List<Cadence> cadences,
            List<Share> mix,
            Optional<URI> calendar,
            List<Resource> resources,
            OptionalInt access,
            Optional<Automation> automation,
            ChannelStatus status) {
        Channel {
            personas = Set.copyOf(personas);
            metrics = Set.copyOf(metrics);
            owners = Set.copyOf(owners);
            cadences = List.copyOf(cadences);
            mix = List.copyOf(mix);
            resources = List.copyOf(resources);
        }
    }

    record Post(
            String id,
            String text,
            Set<String> channels,
            Optional<Schedule> schedule,
            Optional<LocalTime> time,
            Optional<ContentArea> area,
            Optional<ContentFormat> format,
            Set<String> owners,
            Set<String> approvers,
            Set<String> personas,
            Set<String> messages,
            Set<String> servedGoals,
            Optional<String> tactic,
            boolean somethingNew,
            Optional<URI> link,
            Optional<BigDecimal> effort,
            Optional<PostStatus> status) {
        Post {
            channels = Set.copyOf(channels);
            owners = Set.copyOf(owners);
            approvers = Set.copyOf(approvers);
            personas = Set.copyOf(personas);
            messages = Set.copyOf(messages);
            servedGoals = Set.copyOf(servedGoals);
        }
    }

    record Listening(List<String> audience, List<String> competitors, List<String> topics, Optional<String> dashboard) {
        Listening {
            audience = List.copyOf(audience);
            competitors = List.copyOf(competitors);
            topics = List.copyOf(topics);
        }
    }

    record KeyMessage(String id, String text, Set<String> personas) {
        KeyMessage {
            personas = Set.copyOf(personas);
        }
    }

    record Positioning(Optional<String> oneThing, List<KeyMessage> keyMessages, Optional<String> shouldThink) {
        Positioning {
            keyMessages = List.copyOf(keyMessages);
        }
    }

    record Novelty(String text, Schedule schedule) {}

    record Pillars(
            List<String> contacts,
            List<String> gifts,
            Optional<String> afterMistake,
            Optional<String> confidential,
            Optional<String> voice,
            List<Novelty> novelties) {
        Pillars {
            contacts = List.copyOf(contacts);
            gifts = List.copyOf(gifts);
            novelties = List.copyOf(novelties);
        }
    }

    record HeldReview(LocalDate day, Optional<String> notes) {}

    record Review(
            String id,
            String text,
            Optional<Per> rhythm,
            Optional<Recurring> recurrence,
            Set<String> attendees,
            Optional<LocalDate> next,
            List<HeldReview> held) {
        Review {
            attendees = Set.copyOf(attendees);
            held = List.copyOf(held);
        }
    }

    record AcceptedGap(String rule, String path, String reason, Optional<LocalDate> until) {}
}
