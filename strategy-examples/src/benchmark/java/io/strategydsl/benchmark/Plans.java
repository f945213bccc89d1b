package io.strategydsl.benchmark;

import static io.strategydsl.dsl.StrategyDsl.after;
import static io.strategydsl.dsl.StrategyDsl.before;
import static io.strategydsl.dsl.StrategyDsl.curated;
import static io.strategydsl.dsl.StrategyDsl.interaction;
import static io.strategydsl.dsl.StrategyDsl.monthlyOn;
import static io.strategydsl.dsl.StrategyDsl.promotion;
import static io.strategydsl.dsl.StrategyDsl.strategy;
import static io.strategydsl.dsl.StrategyDsl.time;
import static io.strategydsl.dsl.StrategyDsl.weeks;
import static io.strategydsl.model.ContentFormat.IMAGE;
import static io.strategydsl.model.ContentFormat.VIDEO;
import static io.strategydsl.model.GoalType.BRAND_ENGAGEMENT;
import static io.strategydsl.model.MetricKind.COMMENTS;
import static io.strategydsl.model.Per.PER_MONTH;
import static io.strategydsl.model.Platform.BLOG;
import static io.strategydsl.model.TeamFunction.CONTENT;
import static io.strategydsl.model.TeamFunction.SALES;

import io.strategydsl.dsl.ChannelScope;
import io.strategydsl.dsl.GoalScope;
import io.strategydsl.dsl.PersonaScope;
import io.strategydsl.dsl.PostScope;
import io.strategydsl.dsl.StrategyScope;
import io.strategydsl.dsl.TacticScope;
import io.strategydsl.model.ContentArea;
import io.strategydsl.model.Strategy;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;

/**
 * The plans that are measured: 3 objectives, 4 milestones, 10 goals, 30 metrics, 100 tactics, 5 personas, 8 channels and 96
 * posts, which makes 257 elements with the strategy itself, or a multiple of that. One tactic in ten and one post in twelve
 * are counted from a milestone.
 */
final class Plans {
    static final int YEAR = 2026;
    static final LocalDate FIRST_DAY = LocalDate.of(YEAR, 1, 1);
    static final int OBJECTIVES = 3;
    static final int MILESTONES = 4;
    static final LocalDate FIRST_MILESTONE = LocalDate.of(YEAR, 6, 24);
    static final int GOALS = 10;
    static final int METRICS_OF_A_GOAL = 3;
    static final int TACTICS_OF_A_GOAL = 10;
    static final int PERSONAS = 5;
    // Each persona has a priority of its own, and there are no more priorities than that.
    static final int MAX_PERSONAS = 1000;
    static final int CHANNELS = 8;
    static final int POSTS_OF_A_CHANNEL = 12;
    static final int MONTH_OF_THE_MILESTONES = 5;
    static final int MEMBERS = 10;
    private static final int TACTICS_PER_FAULT = 4;
    static final int DAYS_BETWEEN_TACTICS = 28;

    static final LocalTime POSTING_TIME = LocalTime.of(9, 0);

    private static final String[] WHO = {
        "owners", "parents", "readers", "teachers", "nurses", "cyclists", "bakers", "students", "gardeners", "painters"
    };
    private static final String[] WHAT = {
        "tents", "bread", "novels", "lessons", "shifts", "brakes", "ovens", "exams", "seedlings", "colours"
    };
    private static final String[] WHEN = {
        "at breakfast",
        "on the tram",
        "before closing",
        "on Sundays",
        "in winter",
        "after work",
        "at night",
        "between jobs",
        "when it rains",
        "in the queue"
    };
    private static final String[] HOW = {
        "ask strangers",
        "compare prices",
        "show pictures",
        "tell stories",
        "look for help",
        "warn others",
        "trade tricks",
        "count days",
        "plan ahead",
        "look back"
    };

    private final int times;
    private final int tacticsPerFault;

    private Plans(int times, int tacticsPerFault) {
        this.times = times;
        this.tacticsPerFault = tacticsPerFault;
    }

    /** A plan that lacks nothing, so many times 257 elements large. */
    static Strategy clean(int times) {
        return new Plans(times, Integer.MAX_VALUE).plan();
    }

    /** The same, but every fourth tactic has no owner: one finding for every ten elements. */
    static Strategy withFindings(int times) {
        return new Plans(times, TACTICS_PER_FAULT).plan();
    }

    /** One or the other. */
    static Strategy plan(int times, boolean faulty) {
        return faulty ? withFindings(times) : clean(times);
    }

    /** How many findings it has, whether with the essential rules or the standard ones. */
    static int findings(int times, boolean faulty) {
        return faulty ? TACTICS_OF_A_GOAL * GOALS * times / TACTICS_PER_FAULT : 0;
    }

    private Strategy plan() {
        return strategy("benchmark", s -> {
            frame(s);
            for (int i = 0; i < OBJECTIVES * times; i++) {
                s.objective("objective-" + i, "Win the market of " + topic(i));
            }
            for (int i = 0; i < MILESTONES * times; i++) {
                LocalDate day = milestoneDay(i);
                s.milestone("milestone-" + i, "The fair of the " + topic(i), m -> m.on(day));
            }
            s.team(t -> {
                for (int i = 0; i < MEMBERS * times; i++) {
                    boolean even = i % 2 == 0;
                    t.member("member-" + i, "Member " + i, m -> m.function(even ? CONTENT : SALES));
                }
                t.policy("Two people read every post").answeredBy("member-0");
            });
            for (int i = 0; i < personas(); i++) {
                int number = i;
                s.persona("persona-" + i, "The " + words(i), p -> persona(number, p));
            }
            s.primaryGoal("goal-0", "Talk with the " + topic(0), g -> goal(0, g));
            for (int i = 1; i < GOALS * times; i++) {
                int number = i;
                s.goal("goal-" + i, "Talk with the " + topic(i), g -> goal(number, g));
            }
            for (int i = 0; i < CHANNELS * times; i++) {
                int number = i;
                s.channel("channel-" + i, BLOG, c -> channel(number, c));
            }
        });
    }

    private int personas() {
        return Math.min(MAX_PERSONAS, PERSONAS * times);
    }

    private static void frame(StrategyScope strategy) {
        strategy.organisation("Benchmark, Inc.")
                .during(Year.of(YEAR))
                .calendar(URI.create("https://benchmark.example/calendar"))
                .listening(l -> l.audience("What they ask")
                        .competitor("What they praise elsewhere")
                        .dashboard("https://benchmark.example/listening"))
                .positioning(p -> p.oneThing("It is done when you wake up")
                        .keyMessage("ask", "Ask in the evening")
                        .shouldThink("They know me"))
                .pillars(p -> p.contact("Somebody answers until eight")
                        .gift("Recipes")
                        .afterMistake("We say what went wrong")
                        .voice("As across the counter")
                        .somethingNew("A contest", monthlyOn(1).from(FIRST_DAY)))
                .review(
                        "monthly",
                        "Look at the numbers",
                        r -> r.every(PER_MONTH).attendedBy("member-0"));
    }

    private static void persona(int number, PersonaScope persona) {
        persona.priority(number + 1)
                .because("They come every week")
                .demographics("30 to 45")
                .psychographics("Like to know who made it")
                .behaviour("Read in the evening")
                .values("Time")
                .challenges("Closed at six")
                .foundOn(BLOG);
    }

    private void goal(int number, GoalScope goal) {
        goal.type(BRAND_ENGAGEMENT).supports("objective-" + number % (OBJECTIVES * times));
        for (int i = 0; i < METRICS_OF_A_GOAL; i++) {
            int start = 100 + i;
            goal.metric(
                    "metric-" + number + "-" + i,
                    m -> m.kind(COMMENTS)
                            .source("The statistics of the blog")
                            .baseline(start)
                            .quarterlyTargets(YEAR, start + 10L, start + 20L, start + 30L, start + 40L));
        }
        for (int i = 0; i < TACTICS_OF_A_GOAL; i++) {
            int index = i;
            goal.tactic(
                    "tactic-" + number + "-" + i,
                    "Publish something for the " + words(i),
                    t -> tactic(number, index, t));
        }
    }

    private void tactic(int goal, int index, TacticScope tactic) {
        int number = goal * TACTICS_OF_A_GOAL + index;
        if (index == TACTICS_OF_A_GOAL - 1) {
            tactic.due(after("milestone-" + goal % (MILESTONES * times), weeks(10)));
        } else {
            tactic.due(FIRST_DAY.plusDays((long) index * DAYS_BETWEEN_TACTICS));
        }
        tactic.on("channel-" + number % (CHANNELS * times))
                .moves("metric-" + goal + "-" + index % METRICS_OF_A_GOAL)
                .value(8)
                .complexity(2 + index % 8);
        if (number % tacticsPerFault != tacticsPerFault - 1) {
            tactic.ownedBy("member-" + number % (MEMBERS * times));
        }
        if (index > 0) {
            tactic.dependsOn("tactic-" + goal + "-" + (index - 1));
        }
    }

    private void channel(int number, ChannelScope channel) {
        channel.because("The " + words(number))
                .content("What " + words(number))
                .reaching("persona-" + number % personas())
                .measuredBy("metric-" + number % (GOALS * times) + "-0")
                .ownedBy("member-" + number % (MEMBERS * times))
                .access(2)
                .posting(1, PER_MONTH)
                .mix(promotion(20), curated(40), interaction(40))
                .resource(time("3 hours a week"))
                .open();
        for (int i = 0; i < POSTS_OF_A_CHANNEL; i++) {
            int index = i;
            channel.post(
                    "post-" + number + "-" + i,
                    "What the " + words(number) + " say in month " + (i + 1),
                    p -> post(number, index, p));
        }
    }

    private void post(int channel, int index, PostScope post) {
        if (index == MONTH_OF_THE_MILESTONES) {
            post.at(before("milestone-" + channel % (MILESTONES * times), weeks(2)));
        } else {
            post.at(postDay(channel, index));
        }
        post.time(POSTING_TIME)
                .area(area(index))
                .format(index % 2 == 0 ? IMAGE : VIDEO)
                .reaching("persona-" + channel % personas())
                .saying("ask");
        if (index % 3 == 0) {
            post.carriesOut("tactic-" + channel % (GOALS * times) + "-" + index % TACTICS_OF_A_GOAL);
        } else {
            post.ownedBy("member-" + channel % (MEMBERS * times));
        }
    }

    /** A month of its own for each post of a channel. */
    static LocalDate postDay(int channel, int index) {
        return FIRST_DAY.plusMonths(index).plusDays(5 + channel % 20);
    }

    static LocalDate milestoneDay(int number) {
        return FIRST_MILESTONE.plusDays(number % MILESTONES);
    }

    /** A quarter of them is promotion, and the rest is curated or interaction. */
    static ContentArea area(int index) {
        return switch (index % 4) {
            case 0 -> ContentArea.PROMOTION;
            case 1, 2 -> index % 3 == 0 ? ContentArea.INTERACTION : ContentArea.CURATED;
            default -> ContentArea.INTERACTION;
        };
    }

    /** Words that differ enough for any two numbers, which stand three times among them. */
    static String words(int number) {
        return topic(number) + ", on street S" + number + ", line N" + number + ", corner C" + number;
    }

    /** The words without a number, of which there are 10,000. */
    static String topic(int number) {
        return WHO[number % 10] + " who " + HOW[number / 10 % 10] + " about " + WHAT[number / 100 % 10] + " "
                + WHEN[number / 1000 % 10];
    }
}
