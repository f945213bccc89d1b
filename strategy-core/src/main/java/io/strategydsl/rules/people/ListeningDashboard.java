package io.strategydsl.rules.people;

import io.strategydsl.model.Listening;
import io.strategydsl.rule.Article;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleExample;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.Severity;
import io.strategydsl.rule.Source;
import io.strategydsl.rules.shared.PartCall;

/** {@code listening.dashboard}. */
final class ListeningDashboard implements Rule.ForListening {
    private static final RuleInfo INFO = RuleInfo.builder("listening.dashboard")
            .title("There is a listening dashboard")
            .fault("no dashboard")
            .description("No dashboard of what customers say about the brand and about competing brands.")
            .why("Customers talk about your brand and its competitors in many places; a dashboard"
                    + " brings it all together.")
            .fix("Add .dashboard(\"...\") to the listening")
            .advice("Say where you see at a glance what people write about you and about your competitors.")
            .example(RuleExample.of("""
                    .listening(l -> l
                        .audience("What hikers ask before they buy a tent"))
                    """, """
                    .listening(l -> l
                        .audience("What hikers ask before they buy a tent")
                        .dashboard("Saved searches for us and for two other shops"))
                    """))
            .whenToSuppress("So little is said about the organisation and its rivals that one person reads all of"
                    + " it every Monday.")
            .severity(Severity.INFO)
            .sources(Source.of(Article.TECHOPEDIA, "section 4").should())
            .since("0.1.0")
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Listening listening, Inspection inspection) {
        if (listening.dashboard().isEmpty()) {
            inspection
                    .violated("no listening dashboard is stated")
                    .at("dashboard")
                    .fix(PartCall.adding(
                            inspection.index().strategy().listening(), "listening", ".dashboard(\"...\")"));
        }
    }
}
