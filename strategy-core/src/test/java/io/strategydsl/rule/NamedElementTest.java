package io.strategydsl.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.ChannelPlan;
import io.strategydsl.model.Element;
import io.strategydsl.model.ElementKind;
import io.strategydsl.model.ElementPath;
import io.strategydsl.model.Platform;
import io.strategydsl.model.Tactic;
import org.junit.jupiter.api.Test;

class NamedElementTest {
    private static final NamedElement LIST =
            named(Tactic.builder("list").text("List influencers").build());

    private static NamedElement named(Element element) {
        return new NamedElement(ElementPath.of(element), element);
    }

    @Test
    void hasTheEntryOfACatalogueThatItIsCalledBy() {
        assertThat(named(ChannelPlan.builder("photos")
                                .platform(Platform.INSTAGRAM)
                                .build())
                        .entry())
                .contains(Platform.INSTAGRAM);
    }

    @Test
    void hasNoEntryWhereItIsCalledInWordsOfItsOwn() {
        assertThat(LIST.entry()).isEmpty();
    }

    @Test
    void isEqualToOneOfTheSamePathAndName() {
        assertThat(named(
                        Tactic.builder("list").text("List influencers").value(3).build()))
                .isEqualTo(LIST)
                .hasSameHashCodeAs(LIST);
    }

    @Test
    void differsByItsName() {
        assertThat(LIST).isNotEqualTo(named(Tactic.builder("list").text("Post").build()));
    }

    @Test
    void differsByItsPath() {
        NamedElement other = new NamedElement(ElementPath.of(ElementKind.TACTIC, "post"), null);

        assertThat(new NamedElement(ElementPath.of(ElementKind.TACTIC, "list"), null))
                .isNotEqualTo(other)
                .doesNotHaveSameHashCodeAs(other);
    }

    @Test
    void isNotEqualToWhatMessagesCallIt() {
        assertThat(LIST).isNotEqualTo("tactic 'list'");
    }
}
