package example;

import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.dsl.StrategyDsl;
import io.strategydsl.language.Language;
import io.strategydsl.model.ElementPath;
import io.strategydsl.model.Platform;
import io.strategydsl.model.Strategy;
import io.strategydsl.validation.StrategyValidator;
import io.strategydsl.validation.TranslatedReport;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page has few inputs, and the standard rules look at much more. */
class ProblemsTest {
    private static final Strategy PLAN = StrategyDsl.strategy(
            "plan",
            s -> s.persona("campers", "Families who camp")
                    .goal("known", "Be known", g -> g.metric("reach", "Reach").tactic("list", "List influencers"))
                    .channel("instagram", Platform.INSTAGRAM));

    @Test
    void everyFindingHasItsPlaceOnThePage() {
        PlanForm form = PlanForm.of(PLAN);
        TranslatedReport report = StrategyValidator.standard().validate(PLAN).inLanguage(Language.of(Locale.ENGLISH));
        Problems problems = new Problems(form, report);

        Stream<String> places = form.kinds().stream()
                .flatMap(kind -> form.elements(kind).stream().flatMap(element -> places(form, element)));

        assertThat(places.map(problems::at).mapToInt(List::size).sum())
                .isEqualTo(report.findings().size());
    }

    private static Stream<String> places(PlanForm form, ElementPath element) {
        Stream<String> inputs = form.fields(element.kind()).stream().map(field -> element + "/" + field.field());
        return Stream.concat(Stream.of(element.toString()), inputs);
    }
}
