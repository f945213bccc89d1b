package io.strategydsl.rules.content;

import io.strategydsl.model.ElementKind;
import io.strategydsl.model.KeyMessage;
import io.strategydsl.model.Post;
import io.strategydsl.model.StrategyIndex;
import io.strategydsl.rule.Article;
import io.strategydsl.rule.Inspection;
import io.strategydsl.rule.Rule;
import io.strategydsl.rule.RuleExample;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.rule.Severity;
import io.strategydsl.rule.Source;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;

/** {@code message.carried}. */
final class MessageCarried implements Rule.ForEachKeyMessage {
    private static final RuleInfo INFO = RuleInfo.builder("message.carried")
            .title("Every key message is said in a post")
            .fault("in no post")
            .description("A key message that no post says, in a plan in which posts say others. Published posts count,"
                    + " dropped ones do not.")
            .why("The audience knows what it reads; a message that stands in the plan alone reaches nobody.")
            .fix("Add .saying(messageId) to a post")
            .advice("Plan a post that says this key message.")
            .example(RuleExample.of("""
                    .positioning(p -> p
                        .keyMessage("repairs", "We repair what we sell")
                        .keyMessage("lent", "Tools are lent for nothing"))
                    .post("open-day", "Bring a broken lamp along", p -> p
                        .at(LocalDate.of(2027, 3, 6))
                        .saying("repairs"))
                    """, """
                    .positioning(p -> p
                        .keyMessage("repairs", "We repair what we sell")
                        .keyMessage("lent", "Tools are lent for nothing"))
                    .post("open-day", "Bring a broken lamp along", p -> p
                        .at(LocalDate.of(2027, 3, 6))
                        .saying("repairs", "lent"))
                    """))
            .whenToSuppress("Something other than posts carries the message, such as the shop window or the profile"
                    + " text of every account.")
            .severity(Severity.INFO)
            .sources(Source.of(Article.TECHOPEDIA, 2).should())
            .since("0.1.0")
            .build();

    private static final Function<Inspection, Set<String>> SAID = MessageCarried::said;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(KeyMessage message, Inspection inspection) {
        Set<String> said = inspection.oncePerPlan(SAID);
        if (said.isEmpty()) {
            inspection.notApplicable("no post says a key message of the plan");
        } else if (!said.contains(message.id())) {
            inspection
                    .violated("{subject} is said in no post")
                    .with("message", message.id())
                    .fix("Add .saying(\"{message}\") to a post that says it")
                    .advice("Plan a post that says {subject}.");
        }
    }

    /** The key messages of the plan that some post says; an id that the plan does not have is none. */
    private static Set<String> said(Inspection inspection) {
        StrategyIndex index = inspection.index();
        Set<String> said = new HashSet<>();
        for (Post post : index.posts()) {
            said.addAll(post.messages());
        }
        said.retainAll(index.ids(ElementKind.KEY_MESSAGE));
        return Set.copyOf(said);
    }
}
