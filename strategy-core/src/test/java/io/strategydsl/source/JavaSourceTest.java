package io.strategydsl.source;

import static io.strategydsl.dsl.StrategyConstants.BRAND_AWARENESS;
import static io.strategydsl.dsl.StrategyConstants.INSTAGRAM;
import static io.strategydsl.dsl.StrategyConstants.MONDAY;
import static io.strategydsl.dsl.StrategyConstants.PER_MONTH;
import static io.strategydsl.dsl.StrategyConstants.PER_WEEK;
import static io.strategydsl.dsl.StrategyDsl.money;
import static io.strategydsl.dsl.StrategyDsl.strategy;
import static io.strategydsl.dsl.StrategyDsl.weeklyOn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.strategydsl.model.ChannelPlan;
import io.strategydsl.model.Direction;
import io.strategydsl.model.Goal;
import io.strategydsl.model.MemberKind;
import io.strategydsl.model.Metric;
import io.strategydsl.model.Persona;
import io.strategydsl.model.Post;
import io.strategydsl.model.Recurring;
import io.strategydsl.model.Review;
import io.strategydsl.model.Schedule;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.Tactic;
import io.strategydsl.model.Team;
import io.strategydsl.model.TeamMember;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.Year;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JavaSourceTest {
    private static final Strategy SPRING = strategy(
            "spring",
            s -> s.organisation("Acme")
                    .during(Year.of(2027))
                    .team(t -> t.member("ana", "Ana", m -> m.canPost()))
                    .primaryGoal(
                            "known",
                            "Be known to gardeners",
                            g -> g.type(BRAND_AWARENESS)
                                    .ownedBy("ana")
                                    .metric("reach", m -> m.baseline(12_000).quarterlyTargets(2027, "12500", "13000.5"))
                                    .tactic(
                                            "guide",
                                            "Publish a guide to pruning",
                                            t -> t.due(LocalDate.of(2027, 3, 1))
                                                    .value(8)
                                                    .complexity(2))
                                    .goal("clubs", "Be known to garden clubs", h -> h.supports("growth")))
                    .channel(
                            "instagram",
                            INSTAGRAM,
                            c -> c.posting(1, PER_WEEK, p -> p.every(2))
                                    .resource(money(500, "EUR", "pictures"))
                                    .post("first", "The first rose", p -> p.at(LocalDate.of(2027, 4, 1)))));

    @Test
    void readsAsAPlanThatAPersonWrote() {
        assertThat(JavaSource.of(SPRING)
                        .inPackage("com.acme")
                        .className("SpringPlan")
                        .text())
                .isEqualTo("""
                        package com.acme;

                        import static io.strategydsl.dsl.StrategyConstants.*;
                        import static io.strategydsl.dsl.StrategyDsl.*;

                        import io.strategydsl.model.Strategy;
                        import java.time.LocalDate;
                        import java.time.Year;

                        /** The plan spring. */
                        public final class SpringPlan {

                            private SpringPlan() {}

                            /** Returns the plan. */
                            public static Strategy plan() {
                                return strategy("spring", s -> s
                                    .organisation("Acme")
                                    .during(Year.of(2027))
                                    .team(t -> t
                                        .member("ana", "Ana", m -> m.canPost()))
                                    .primaryGoal("known", "Be known to gardeners", g -> g
                                        .type(BRAND_AWARENESS)
                                        .ownedBy("ana")
                                        .metric("reach", m -> m.baseline(12_000).quarterlyTargets(2027, "12500", "13000.5"))
                                        .tactic("guide", "Publish a guide to pruning", t -> t
                                            .due(LocalDate.of(2027, 3, 1))
                                            .value(8).complexity(2))
                                        .goal("clubs", "Be known to garden clubs", g2 -> g2.supports("growth")))
                                    .channel("instagram", INSTAGRAM, c -> c
                                        .posting(1, PER_WEEK, p -> p.every(2))
                                        .resource(money(500, "EUR", "pictures"))
                                        .post("first", "The first rose", p -> p.at(LocalDate.of(2027, 4, 1)))));
                            }
                        }
                        """);
    }

    @Test
    void isTheSameEachTime() {
        assertThat(JavaSource.of(SPRING))
                .hasToString(JavaSource.of(SPRING.toBuilder().build()).text());
    }

    @Test
    void writesALongTextAsATextBlock() {
        String about = "A plan for a year in which we say little, but say it well, to those who asked for it, and"
                + " answer within a day.\n\n  - \"\"\"Quoted\"\"\" \\ \n";
        Strategy plan = Strategy.builder("plan").about(about).build();

        assertThat(JavaSource.of(plan).text()).contains("""
                            .about(\"""
                                    A plan for a year in which we say little, but say it well, to those who asked \\
                                    for it, and answer within a day.

                                      - ""\\"Quoted""\\" \\\\ \\n\\
                                    \"""));
                """);
        assertThat(CompiledSources.rebuilt(plan)).isEqualTo(plan);
    }

    @Test
    void escapesWhatCannotBeSeenOrWouldEndALiteral() {
        Strategy plan = Strategy.builder("plan")
                .about("\"a\\u0041\"\t\u202Eb\u200B\u2028 \u00E9\u03BB\uD83D\uDE00 \\")
                .build();

        assertThat(JavaSource.of(plan).text())
                .contains(".about(\"\\\"a\\\\u0041\\\"\\t\\u202Eb\\u200B\\u2028 \u00E9\u03BB\uD83D\uDE00 \\\\\")");
        assertThat(CompiledSources.rebuilt(plan)).isEqualTo(plan);
    }

    @Test
    void escapesAMarkThatWouldJoinTheQuote() {
        Strategy plan = Strategy.builder("plan").about("\u0301 acute").build();

        assertThat(JavaSource.of(plan).text()).contains(".about(\"\\u0301 acute\")");
    }

    @Test
    void keepsTheLongestAddress() {
        String start = "https://acme.example/";
        Strategy plan = Strategy.builder("plan")
                .calendar(URI.create(start + "\u65E5".repeat(20_000 - start.length())))
                .build();

        assertThat(CompiledSources.rebuilt(plan)).isEqualTo(plan);
    }

    @Test
    void keepsTextsOfHostileCharactersInEveryForm() {
        List<String> texts = List.of(
                "\"\"\"",
                "\"\"\"\"\"\"\n\"\"\"",
                "\\\"\"\"\n\\u000a\\",
                "ends with a quote and lines\n\"",
                "trailing blanks   \n\t\n   \nlast   ",
                "\n\nlines before",
                "lines after\n\n",
                "a\r\nb\rc",
                "no\u00A0break\u3000\nwide\u3000",
                "words ".repeat(60),
                " ".repeat(200) + "indented",
                "x".repeat(20_000),
                "\"".repeat(20_000),
                "a" + "\u202E".repeat(19_999),
                "*/ } // \u2029 */",
                "blanks before strange ends of lines \u2028 \n\u2029 " + "x".repeat(100),
                "\n\u3000\u3000indented with wide blanks\n \u2003 and others",
                "\n  word \u200B\n",
                "\uD83D\uDC69\u200D\uD83D\uDE80 " + "\u0627\u0644\u0631\u062F ".repeat(40));
        Strategy plan = Strategy.builder("plan")
                .personas(IntStream.range(0, texts.size())
                        .mapToObj(i -> Persona.builder("p" + i)
                                .text(texts.get(i))
                                .label(texts.get(i), texts.get(i))
                                .build())
                        .toList())
                .build();

        assertThat(CompiledSources.rebuilt(plan)).isEqualTo(plan);
    }

    @Test
    void leavesOutWhatAPlanDoesNotState() {
        assertThat(JavaSource.of(Strategy.builder("plan").build()).text())
                .contains("return strategy(\"plan\", s -> {});");
    }

    @Test
    void tellsAPartThatStatesNothingFromNone() {
        Strategy plan = Strategy.builder("plan").team(Team.builder().build()).build();

        assertThat(JavaSource.of(plan).text()).contains(".team(t -> {}));");
    }

    @Test
    void writesFlatWhatCannotBeInsideWithoutAnotherOrder() {
        Strategy plan = Strategy.builder("plan")
                .addGoal(Goal.builder("one").build())
                .addGoal(Goal.builder("two").build())
                .addTactic(Tactic.builder("a").addServedGoal("one").build())
                .addTactic(Tactic.builder("b")
                        .addServedGoal("two")
                        .addServedGoal("one")
                        .build())
                .addTactic(Tactic.builder("c").addServedGoal("one").build())
                .build();

        assertThat(JavaSource.of(plan).text()).contains("""
                    .goal("one", "", g -> g
                        .tactic("a", "")
                        .tactic("b", "", t -> t.serves("two"))
                        .tactic("c", ""))
                    .goal("two", ""));
                """.indent(8));
    }

    @Test
    void writesAllFlatWhereMostCannotBeInside() {
        Strategy plan = Strategy.builder("plan")
                .addGoal(Goal.builder("one").build())
                .addGoal(Goal.builder("two").build())
                .addTactic(Tactic.builder("a").addServedGoal("two").build())
                .addTactic(Tactic.builder("b").addServedGoal("one").build())
                .addTactic(Tactic.builder("c").addServedGoal("one").build())
                .build();

        assertThat(JavaSource.of(plan).text()).contains("""
                    .goal("one", "")
                    .goal("two", "")
                    .tactic("a", "", t -> t.serves("two"))
                    .tactic("b", "", t -> t.serves("one"))
                    .tactic("c", "", t -> t.serves("one")));
                """.indent(8));
    }

    @Test
    void keepsTheOrderOfPostsAmongChannels() {
        Strategy plan = Strategy.builder("plan")
                .addChannel(ChannelPlan.builder("blog").platform(INSTAGRAM).build())
                .addChannel(ChannelPlan.builder("shop").platform(INSTAGRAM).build())
                .addPost(Post.builder("a").build())
                .addPost(Post.builder("b").addChannel("blog").addChannel("shop").build())
                .addPost(Post.builder("c").addChannel("shop").build())
                .build();

        assertThat(JavaSource.of(plan).text()).contains("""
                    .post("a", "")
                    .channel("blog", INSTAGRAM, c -> c
                        .post("b", "", p -> p.on("shop")))
                    .channel("shop", INSTAGRAM, c -> c.post("c", "")));
                """.indent(8));
    }

    @Test
    void setsByBuildersWhatNoVerbStates() {
        Strategy plan = Strategy.builder("plan")
                .team(Team.builder()
                        .addMember(TeamMember.builder("a")
                                .kind(MemberKind.AGENCY)
                                .outside(false)
                                .build())
                        .build())
                .addGoal(Goal.builder("g").partOf("nothing").build())
                .addMetric(
                        Metric.builder("m").statedDirection(Direction.UNKNOWN).build())
                .addChannel(ChannelPlan.builder("c").build())
                .addReview(Review.builder("r")
                        .rhythm(PER_MONTH)
                        .recurrence(Recurring.daily())
                        .build())
                .build();

        assertThat(JavaSource.of(plan).text()).contains("""
                /** Adds what no verb states. */
                private static Strategy completed(Strategy plan) {
                    StrategyBuilder strategy = plan.toBuilder();
                    List<TeamMember> members = new ArrayList<>(plan.members());
                    members.set(0, members.get(0).toBuilder().outside(false).build());
                    strategy.team(plan.team().orElseThrow().toBuilder().members(members).build());
                    List<Goal> goals = new ArrayList<>(plan.goals());
                    goals.set(0, goals.get(0).toBuilder().partOf("nothing").build());
                    strategy.goals(goals);
                    List<Metric> metrics = new ArrayList<>(plan.metrics());
                    metrics.set(0, metrics.get(0).toBuilder().statedDirection(Direction.UNKNOWN).build());
                    strategy.metrics(metrics);
                    List<ChannelPlan> channels = new ArrayList<>(plan.channels());
                    channels.set(0, channels.get(0).toBuilder().platform(Optional.empty()).build());
                    strategy.channels(channels);
                    List<Review> reviews = new ArrayList<>(plan.reviews());
                    reviews.set(0, reviews.get(0).toBuilder().recurrence(daily()).build());
                    strategy.reviews(reviews);
                    return strategy.build();
                }
                """.indent(4));
        assertThat(CompiledSources.rebuilt(plan)).isEqualTo(plan);
    }

    @Test
    void writesSchedulesAndTimesThatAreRare() {
        Strategy plan = Strategy.builder("plan")
                .addPost(Post.builder("a")
                        .schedule(Schedule.once(LocalDate.of(2027, 1, 1)).lasting(Period.of(1, 2, 3)))
                        .time(LocalTime.of(9, 30, 0, 5))
                        .build())
                .addPost(Post.builder("b")
                        .schedule(weeklyOn(MONDAY).lasting(Period.ofDays(366_000)))
                        .time(LocalTime.of(9, 30, 15))
                        .build())
                .build();

        assertThat(JavaSource.of(plan).text())
                .contains(".repeats(Schedule.once(LocalDate.of(2027, 1, 1)).lasting(Period.of(1, 2, 3)))")
                .contains(".time(LocalTime.of(9, 30, 0, 5))")
                .contains(".time(LocalTime.of(9, 30, 15))");
        assertThat(CompiledSources.rebuilt(plan)).isEqualTo(plan);
    }

    @ParameterizedTest
    @CsvSource({
        "spring-campaign, SpringCampaign",
        "2017, Plan2017",
        "campfire-2017-2020, Campfire2017_2020",
        "λόγος, Plan",
        "--, Plan",
        "strategy, StrategyPlan",
        "part2, Part2Plan",
        "X, XPlan"
    })
    void isCalledAfterThePlan(String id, String name) {
        assertThat(JavaSource.of(Strategy.builder(id).build()).path()).isEqualTo(name + ".java");
    }

    @Test
    void belongsInTheFolderOfItsPackage() {
        assertThat(JavaSource.of(SPRING)
                        .inPackage("com.acme")
                        .className("SpringPlan")
                        .path())
                .isEqualTo("com/acme/SpringPlan.java");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Spring Plan", "springPlan", "1Plan", "Frühling", "Spring.Plan", "_Plan", "Plan\u202E"})
    void refusesAClassNameThatIsNone(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JavaSource.of(SPRING).className(name))
                .withMessageStartingWith("Java source: class name '")
                .withMessageEndingWith(
                        "' cannot be one here; write a capital letter and then Latin letters, digits and _, as in \"SpringPlan\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Strategy", "LocalDate", "GoalScope", "String", "MARKETING", "Part2"})
    void refusesAClassNameThatTheSourceUsesItself(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JavaSource.of(SPRING).className(name))
                .withMessage("Java source: class name '" + name
                        + "' is that of a type or constant that the source uses; write another, as in \"" + name
                        + "Plan\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "com..acme", "com.acme.", "com.new", "com.1acme", "com acme", "com/acme", "_"})
    void refusesAPackageThatIsNone(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JavaSource.of(SPRING).inPackage(name))
                .withMessage("Java source: package '" + name
                        + "' cannot be one; write words of Latin letters, digits and _ with dots between them, as in"
                        + " \"com.acme.plans\", none of them a keyword of Java");
    }

    @Test
    void refusesAPackageOfJava() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JavaSource.of(SPRING).inPackage("java.plans"))
                .withMessage("Java source: package 'java.plans' belongs to Java itself; write another, as in"
                        + " \"com.acme.plans\"");
    }

    @Test
    void refusesNamesThatAreTooLong() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JavaSource.of(SPRING).className("A".repeat(101)))
                .withMessageEndingWith("has 101 characters; at most 100 are possible");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JavaSource.of(SPRING).inPackage("a".repeat(201)))
                .withMessageEndingWith("has 201 characters; at most 200 are possible");
    }

    @Test
    @SuppressWarnings("NullAway") // that is what is tested
    void refusesNull() {
        assertThatNullPointerException().isThrownBy(() -> JavaSource.of(null)).withMessageContaining("strategy");
        assertThatNullPointerException()
                .isThrownBy(() -> JavaSource.of(SPRING).className(null))
                .withMessageContaining("class name");
        assertThatNullPointerException()
                .isThrownBy(() -> JavaSource.of(SPRING).inPackage(null))
                .withMessageContaining("package");
    }
}
