package io.strategydsl.form;

import io.strategydsl.model.ElementKind;
import io.strategydsl.model.StrategyArbitraries;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What strangers send in place of what a form asks for. */
public final class DraftArbitraries {

    private DraftArbitraries() {}

    /** Drafts of which some fields are good, some are refused, and some are none. */
    public static Arbitrary<Draft> hostile() {
        Arbitrary<String> known = Arbitraries.of(
                "id",
                "text",
                "text.text",
                "schedule",
                "schedule.day",
                "schedule.rhythm",
                "schedule.rhythm.days",
                "resources",
                "resources.0",
                "resources.1.text",
                "targets.0",
                "targets.0.value",
                "platform",
                "platform.id",
                "platform.name",
                "functions.0.id",
                "mix.0.area.id",
                "mix.0.area.name",
                "mix.0.area.countsAs",
                "timeframe.start",
                "timeframe.end",
                "acceptedGaps.0.rule",
                "acceptedGaps.0.path",
                "acceptedGaps.0.reason",
                "labels",
                "labels.",
                "labels.a.b",
                "members",
                "status",
                "status.day",
                "{value}");
        Arbitrary<String> anything = Arbitraries.strings().ofMaxLength(30);
        Arbitrary<String> texts = Arbitraries.oneOf(
                anything,
                Arbitraries.of(
                        "",
                        "once",
                        "relative",
                        "recurring",
                        "done",
                        "instagram",
                        "promotion",
                        "x",
                        "two words",
                        "2027-05-01",
                        "9999999999-01-01",
                        "1E+1000000000",
                        "-1",
                        "tactics/t",
                        "pillar.honesty",
                        "{attribute}",
                        "\u202E"));
        Arbitrary<Map<String, List<String>>> fields = Arbitraries.maps(
                        Arbitraries.oneOf(known, known, known, anything),
                        texts.list().ofMaxSize(3))
                .ofMaxSize(12);
        Arbitrary<Draft> typed = Combinators.combine(Arbitraries.of(ElementKind.class), fields)
                .as((kind, all) ->
                        Draft.of(kind).set("id", kind.hasIds() ? "some-id" : "").setAll(all));
        Arbitrary<Draft> edited = Combinators.combine(StrategyArbitraries.anyElement(), fields)
                .as((element, all) -> Draft.from(element).setAll(all));
        return Arbitraries.oneOf(typed, edited);
    }
}
