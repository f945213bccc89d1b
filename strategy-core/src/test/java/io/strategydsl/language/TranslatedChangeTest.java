package io.strategydsl.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.model.ChannelPlan;
import io.strategydsl.model.Element;
import io.strategydsl.model.Platform;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.Tactic;
import io.strategydsl.planning.difference.Change;
import io.strategydsl.planning.difference.Difference;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TranslatedChangeTest {
    private static final Strategy EMPTY = Strategy.builder("plan").build();
    private static final Tactic LIST =
            Tactic.builder("list").text("Make a list").build();

    @Test
    void saysWhatCame() {
        assertThat(polish(EMPTY, EMPTY.with(LIST))).containsExactly("dodano: taktyka „list” („Make a list”)");
    }

    @Test
    void saysWhatWent() {
        ChannelPlan channel =
                ChannelPlan.builder("insta").platform(Platform.INSTAGRAM).build();

        assertThat(polish(EMPTY.with(channel), EMPTY)).containsExactly("usunięto: kanał „insta” (Instagram)");
    }

    @Test
    void saysWhatBecameOfAnAttribute() {
        assertThat(polishOf(
                        LIST.toBuilder().effort(new BigDecimal("1.5")).build(),
                        LIST.toBuilder().effort(new BigDecimal("4")).build()))
                .containsExactly("taktyka „list”, nakład pracy w godzinach: 1,5 → 4");
    }

    @Test
    void saysIdsOfOthersAsIds() {
        assertThat(polishOf(LIST, LIST.toBuilder().addOwner("anna").build()))
                .containsExactly("taktyka „list”, właściciele: dodano „anna”");
    }

    @Test
    void saysWhetherAFlagIsSet() {
        assertThat(polishOf(LIST, LIST.toBuilder().somethingNew(true).build()))
                .singleElement()
                .asString()
                .endsWith(": nie → tak");
    }

    @Test
    void saysOfALabelItsKey() {
        assertThat(polishOf(
                        LIST.toBuilder().label("region", "Tyrol").build(),
                        LIST.toBuilder().label("region", "Alps").build()))
                .containsExactly("taktyka „list”, etykiety: region: „Tyrol” → region: „Alps”");
    }

    @Test
    void saysOfALongTextWhereItDiffers() {
        String text = "word ".repeat(100);

        assertThat(polishOf(
                        LIST.toBuilder().text(text + "one").build(),
                        LIST.toBuilder().text(text + "two").build()))
                .containsExactly("taktyka „list”, tekst: „... word one” → „... word two”");
    }

    private static List<String> polishOf(Element before, Element after) {
        return polish(EMPTY.with(before), EMPTY.with(after));
    }

    private static List<String> polish(Strategy before, Strategy after) {
        Language polish = Language.of(Locale.forLanguageTag("pl"));
        List<Change> changes = Difference.between(before, after).changes();
        return changes.stream().map(change -> polish.of(change).message()).toList();
    }
}
