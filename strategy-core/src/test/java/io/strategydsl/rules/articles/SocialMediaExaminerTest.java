package io.strategydsl.rules.articles;

import static io.strategydsl.dsl.StrategyDsl.monthlyOn;
import static io.strategydsl.dsl.StrategyDsl.strategy;
import static io.strategydsl.rule.Strength.SHOULD;
import static io.strategydsl.rules.articles.Statement.checked;
import static io.strategydsl.rules.articles.Statement.unchecked;

import io.strategydsl.model.PillarsBuilder;
import io.strategydsl.model.Strategy;
import io.strategydsl.rule.Article;
import io.strategydsl.rules.MethodRules;
import java.net.URI;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The five pillars of Social Media Examiner. */
class SocialMediaExaminerTest extends ArticleTest {
    private static final Strategy PLAN = strategy(
            "museum",
            s -> s.during(Year.of(YEAR))
                    .calendar(URI.create("https://museum.example/calendar"))
                    .team(t -> t.member("mia", "Mia").answeredBy("mia"))
                    .pillars(p -> p.contact("Mia answers comments under each post until six")
                            .gift("A colouring page of one exhibit each month")
                            .afterMistake("We were wrong, we are sorry, and this is what we do now")
                            .confidential("What a lender asked us to keep to ourselves, and that this is why")
                            .voice("The guards, who know every picture")
                            .somethingNew("Guess the exhibit", monthlyOn(5))));

    SocialMediaExaminerTest() {
        super(MethodRules.socialMediaExaminer(), Set.of(Article.SOCIAL_MEDIA_EXAMINER), PLAN);
    }

    @Override
    Stream<Statement> statements() {
        return Stream.of(
                checked(
                        "SME5 pillar 1",
                        SHOULD,
                        "a point of contact",
                        "pillar.connectivity",
                        plan -> plan.with(pillars().contacts(List.of()).build())),
                checked(
                        "SME5 pillar 1",
                        SHOULD,
                        "somebody watches and answers",
                        "team.monitoring",
                        SocialMediaExaminerTest::nobodyAnswers),
                checked(
                        "SME5 pillar 1",
                        SHOULD,
                        "a form is not enough",
                        "pillar.connectivity",
                        plan -> nobodyAnswers(plan.with(pillars()
                                .contacts(List.of("A form on our website"))
                                .build())),
                        "team.monitoring"),
                unchecked("SME5 pillar 1", "answer also where nobody asked you", "a plan names people, not threads"),
                checked(
                        "SME5 pillar 2",
                        SHOULD,
                        "something of value for nothing",
                        "pillar.generosity",
                        plan -> plan.with(pillars().gifts(List.of()).build())),
                unchecked("SME5 pillar 2", "selling does not come first", "other articles set goals of revenue"),
                checked(
                        "SME5 pillar 3",
                        SHOULD,
                        "say so after a mistake",
                        "pillar.honesty",
                        plan -> plan.with(
                                pillars().afterMistake(Optional.empty()).build())),
                checked(
                        "SME5 pillar 3",
                        SHOULD,
                        "no 'no comment'",
                        "pillar.honesty",
                        plan -> plan.with(pillars().confidential("No comment").build())),
                unchecked(
                        "SME5 pillar 3", "do not hide what is weak in a product", "a plan does not describe products"),
                checked(
                        "SME5 pillar 4",
                        SHOULD,
                        "a human speaks",
                        "pillar.personality",
                        plan -> plan.with(pillars().voice(Optional.empty()).build())),
                checked(
                        "SME5 pillar 5",
                        SHOULD,
                        "an editorial calendar",
                        "content.calendar",
                        plan -> plan.toBuilder().calendar(Optional.empty()).build()),
                checked(
                        "SME5 pillar 5",
                        SHOULD,
                        "a contest or game each quarter",
                        "content.something-new",
                        plan -> plan.with(pillars().novelties(List.of()).build())),
                unchecked("SME5 pillar 5", "always have a new story", "only a reader can tell"));
    }

    private static Strategy nobodyAnswers(Strategy plan) {
        return plan.with(
                plan.team().orElseThrow().toBuilder().answering(List.of()).build());
    }

    private static PillarsBuilder pillars() {
        return PLAN.pillars().orElseThrow().toBuilder();
    }
}
