package io.strategydsl.rules.metric;

import io.strategydsl.model.GoalType;
import io.strategydsl.model.Maturity;
import io.strategydsl.model.Metric;
import io.strategydsl.model.MetricKind;
import io.strategydsl.model.Team;
import io.strategydsl.rule.Article;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleExample;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.Severity;
import io.strategydsl.rule.Source;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** {@code metric.fits-maturity}. */
final class MetricFitsMaturity implements Rule.ForTeam {
    private static final RuleInfo INFO = RuleInfo.builder("metric.fits-maturity")
            .title("What is measured fits how far the team has come")
            .fault("measures unlike the maturity")
            .description("An advanced team that measures only reach, impressions and engagement,"
                    + " or a beginner team that measures only conversions: leads and revenue.")
            .why("Beginners learn from reach, impressions and engagement, long before social media"
                    + " brings in a customer; those who have come further follow people from there to the"
                    + " sale.")
            .fix("Add a metric that fits how far the team has come")
            .advice("Add a number that fits how far your team has come with social media.")
            .example(RuleExample.of("""
                    .team(t -> t
                        .maturity(Maturity.ADVANCED))
                    .goal("customers", "Win bookkeepers for our software", g -> g
                        .metric("comments", m -> m
                            .kind(MetricKind.COMMENTS)))
                    """, """
                    .team(t -> t
                        .maturity(Maturity.ADVANCED))
                    .goal("customers", "Win bookkeepers for our software", g -> g
                        .metric("sign-ups", m -> m
                            .kind(MetricKind.SIGN_UPS))
                        .metric("comments", m -> m
                            .kind(MetricKind.COMMENTS)))
                    """))
            .whenToSuppress("An advanced team plans a campaign that is only meant to be seen, or a beginner works"
                    + " for an owner who pays for orders and asks about nothing else.")
            .severity(Severity.INFO)
            .sources(Source.of(Article.CONVINCE_AND_CONVERT_IN_7_STEPS, 5).could())
            .since("0.1.0")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Team team, Inspection inspection) {
        List<Metric> metrics = inspection.index().strategy().metrics();
        if (team.maturity().isEmpty()) {
            inspection.notApplicable("nothing says how far the team has come");
        } else if (!anyIsCatalogued(metrics)) {
            inspection.notApplicable("no metric is of a catalogued kind");
        } else if (team.maturity().get() == Maturity.ADVANCED) {
            checkAdvanced(metrics, inspection);
        } else {
            checkBeginner(metrics, inspection);
        }
    }

    private static void checkAdvanced(List<Metric> metrics, Inspection inspection) {
        if (allAre(metrics, MetricFitsMaturity::countsReachOrEngagement)) {
            inspection
                    .violated("{subject} is advanced, but measures only reach, impressions and engagement: {measures}")
                    .at("maturity")
                    .found(Maturity.ADVANCED)
                    .with("measures", kinds(metrics))
                    .fix("Add .metric(id, m -> m.kind(...)) with a kind that follows people towards the sale,"
                            + " such as LEADS_COLLECTED or SIGN_UPS")
                    .advice("You have come further than counting attention. Add a number that follows people towards "
                            + "the sale, such as leads or sign-ups.");
        }
    }

    private static void checkBeginner(List<Metric> metrics, Inspection inspection) {
        if (allAre(metrics, MetricFitsMaturity::countsConversions)) {
            inspection
                    .violated("{subject} is a beginner, but measures only conversions: {measures}")
                    .at("maturity")
                    .found(Maturity.BEGINNER)
                    .with("measures", kinds(metrics))
                    .fix("Add .metric(id, m -> m.kind(...)) with REACH, IMPRESSIONS or ENGAGEMENTS")
                    .advice("Customers come late. Add a number that you can learn from today, such as how many people"
                            + " you reach or how many respond.");
        }
    }

    private static boolean anyIsCatalogued(List<Metric> metrics) {
        for (Metric metric : metrics) {
            if (metric.kind().isPresent() && metric.kind().get().isCatalogued()) {
                return true;
            }
        }
        return false;
    }

    private static boolean allAre(List<Metric> metrics, Predicate<MetricKind> what) {
        for (Metric metric : metrics) {
            if (metric.kind().isEmpty() || !what.test(metric.kind().get())) {
                return false;
            }
        }
        return true;
    }

    private static boolean countsReachOrEngagement(MetricKind kind) {
        return kind.countsAttention() || kind.isListedFor(GoalType.BRAND_ENGAGEMENT);
    }

    /** Purchase intent is not a conversion yet. */
    private static boolean countsConversions(MetricKind kind) {
        return !kind.equals(MetricKind.PURCHASE_INTENT)
                && (kind.isListedFor(GoalType.NEW_LEADS) || kind.isListedFor(GoalType.REVENUE));
    }

    private static List<MetricKind> kinds(List<Metric> metrics) {
        Set<MetricKind> kinds = new LinkedHashSet<>();
        for (Metric metric : metrics) {
            if (metric.kind().isPresent()) {
                kinds.add(metric.kind().get());
            }
        }
        return List.copyOf(kinds);
    }
}
