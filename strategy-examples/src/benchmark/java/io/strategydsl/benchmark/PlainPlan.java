package io.strategydsl.benchmark;

import io.strategydsl.model.ChannelStatus;
import io.strategydsl.model.ContentArea;
import io.strategydsl.model.ContentFormat;
import io.strategydsl.model.Direction;
import io.strategydsl.model.GoalType;
import io.strategydsl.model.Maturity;
import io.strategydsl.model.MemberKind;
import io.strategydsl.model.MetricKind;
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
 * What the clean plan of 257 elements says, in plain records of the same shape: they copy their lists and sets and check
 * nothing at all.
 */
record PlainPlan(
        String id,
        Optional<String> organisation,
        Optional<Span> timeframe,
        Optional<String> about,
        Optional<URI> calendar,
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
        List<Review> reviews) {

    PlainPlan {
        objectives = List.copyOf(objectives);
        milestones = List.copyOf(milestones);
        personas = List.copyOf(personas);
        goals = List.copyOf(goals);
        metrics = List.copyOf(metrics);
        tactics = List.copyOf(tactics);
        channels = List.copyOf(channels);
        posts = List.copyOf(posts);
        reviews = List.copyOf(reviews);
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
            String id, String name, MemberKind kind, Set<TeamFunction> functions, boolean outside, boolean canPost) {
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
            boolean primary,
            Optional<String> partOf) {
        Goal {
            supportedObjectives = Set.copyOf(supportedObjectives);
            owners = Set.copyOf(owners);
        }
    }

    record Target(BigDecimal value, LocalDate day) {}

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
            List<Target> observations,
            Optional<String> source) {
        Metric {
            measuredGoals = Set.copyOf(measuredGoals);
            targets = List.copyOf(targets);
            observations = List.copyOf(observations);
        }
    }

    sealed interface When {}

    record Day(LocalDate day) implements When {}

    record From(String milestone, Period distance) implements When {}

    record Tactic(
            String id,
            String text,
            Set<String> servedGoals,
            Set<String> movedMetrics,
            Set<String> channels,
            Optional<String> amount,
            Set<String> owners,
            Optional<String> accountable,
            Set<String> helpers,
            Set<String> approvers,
            Optional<When> schedule,
            Set<String> dependencies,
            OptionalInt value,
            OptionalInt complexity,
            List<String> resources,
            String status,
            boolean somethingNew) {
        Tactic {
            servedGoals = Set.copyOf(servedGoals);
            movedMetrics = Set.copyOf(movedMetrics);
            channels = Set.copyOf(channels);
            owners = Set.copyOf(owners);
            helpers = Set.copyOf(helpers);
            approvers = Set.copyOf(approvers);
            dependencies = Set.copyOf(dependencies);
            resources = List.copyOf(resources);
        }
    }

    record Cadence(int times, Per per) {}

    record Share(ContentArea area, BigDecimal percent) {}

    record Channel(
            String id,
            Optional<Platform> platform,
            Optional<String> reason,
            Optional<String> content,
            Set<String> personas,
            Set<String> metrics,
            Set<String> owners,
            Optional<Cadence> cadence,
            List<Share> mix,
            Optional<URI> calendar,
            List<String> entries,
            List<String> resources,
            OptionalInt access,
            Optional<String> automation,
            ChannelStatus status) {
        Channel {
            personas = Set.copyOf(personas);
            metrics = Set.copyOf(metrics);
            owners = Set.copyOf(owners);
            mix = List.copyOf(mix);
            entries = List.copyOf(entries);
            resources = List.copyOf(resources);
        }
    }

    record Post(
            String id,
            String text,
            Set<String> channels,
            Optional<When> schedule,
            Optional<LocalTime> time,
            Optional<ContentArea> area,
            Optional<ContentFormat> format,
            Set<String> owners,
            Set<String> approvers,
            Set<String> personas,
            Set<String> messages,
            Set<String> goals,
            Optional<String> tactic,
            boolean somethingNew,
            Optional<URI> link,
            Optional<String> status) {
        Post {
            channels = Set.copyOf(channels);
            owners = Set.copyOf(owners);
            approvers = Set.copyOf(approvers);
            personas = Set.copyOf(personas);
            messages = Set.copyOf(messages);
            goals = Set.copyOf(goals);
        }
    }

    record Listening(List<String> audience, List<String> competitors, List<String> topics, Optional<String> dashboard) {
        Listening {
            audience = List.copyOf(audience);
            competitors = List.copyOf(competitors);
            topics = List.copyOf(topics);
        }
    }

    record Positioning(Optional<String> oneThing, List<String> keyMessages, Optional<String> shouldThink) {
        Positioning {
            keyMessages = List.copyOf(keyMessages);
        }
    }

    record Novelty(String text, int dayOfMonth, LocalDate start) {}

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

    record Review(String id, String text, Optional<Per> rhythm, Set<String> attendees, List<String> held) {
        Review {
            attendees = Set.copyOf(attendees);
            held = List.copyOf(held);
        }
    }
}
