package io.strategydsl.rules.content;

import static io.strategydsl.dsl.StrategyDsl.strategy;
import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.dsl.PostScope;
import io.strategydsl.model.Strategy;
import io.strategydsl.rules.OneRule;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class MessageCarriedTest {
    private static final OneRule RULE = new OneRule("message.carried");

    private static final Strategy ONE_UNSAID = plan(p -> p.saying("touch"));

    @Test
    void passesMessagesThatPostsSay() {
        assertThat(RULE.outcome(plan(p -> p.saying("touch", "free")))).isEqualTo("passed 2");
    }

    @Test
    void findsAMessageThatNoPostSays() {
        assertThat(RULE.found(ONE_UNSAID)).containsExactly("INFO message.carried positioning/messages/free");
    }

    @Test
    void saysThatNoPostSaysIt() {
        assertThat(RULE.messages(ONE_UNSAID)).containsExactly("key message 'free' is said in no post");
    }

    @Test
    void saysWhatToAdd() {
        assertThat(RULE.fixes(ONE_UNSAID)).containsExactly("Add .saying(\"free\") to a post that says it");
    }

    @Test
    void countsAPublishedPostButNoDroppedOne() {
        assertThat(RULE.found(plan(p -> p.saying("touch", "free").published()))).isEmpty();
        assertThat(RULE.found(plan(p -> p.saying("touch"), p -> p.saying("free").dropped("No time"))))
                .hasSize(1);
    }

    @Test
    void hasNothingToCheckWhereNoPostSaysAMessage() {
        assertThat(RULE.outcome(plan(p -> {}))).isEqualTo("not applicable: no post says a key message of the plan");
    }

    @Test
    void leavesAMisspeltMessageToTheReferences() {
        assertThat(RULE.outcome(plan(p -> p.saying("tuch"))))
                .isEqualTo("not applicable: no post says a key message of the plan");
    }

    @Test
    void hasNothingToCheckWithoutAKeyMessage() {
        assertThat(RULE.outcome(strategy("plan", s -> s.post("open-day", "Open day"))))
                .isEqualTo("not applicable: the plan has no key messages");
    }

    @SafeVarargs
    private static Strategy plan(Consumer<PostScope>... posts) {
        return strategy("plan", s -> {
            s.positioning(p -> p.keyMessage("touch", "Hands-on every day").keyMessage("free", "Children enter free"));
            for (int i = 0; i < posts.length; i++) {
                s.post("post-" + i, "A post", posts[i]);
            }
        });
    }
}
