package io.strategydsl.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.language.Language;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.StrategyArbitraries;
import io.strategydsl.model.ValueArbitraries;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.w3c.dom.Element;

/** What is so of every picture of every plan, however little of it fits together. */
class PicturesPropertyTest {
    private static final Set<String> ELEMENTS =
            Set.of("svg", "title", "desc", "style", "defs", "pattern", "g", "rect", "circle", "path", "text");

    @Provide
    Arbitrary<Strategy> plans() {
        return StrategyArbitraries.anyStrategy();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return ValueArbitraries.days();
    }

    @Provide
    Arbitrary<Locale> languages() {
        return Arbitraries.of(Language.supported());
    }

    @Property(tries = 60)
    void noLabelLiesUponAnother(
            @ForAll("plans") Strategy plan,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(min = 320, max = 900) int width,
            @ForAll("languages") Locale language) {
        PictureSettings settings = PictureSettings.defaults().withWidth(width).inLanguage(language);
        for (Picture picture : Pictures.of(plan, day, settings)) {
            assertThat(Overlaps.among(picture.labels())).as(id(picture)).isEmpty();
        }
    }

    @Property(tries = 40)
    void everythingIsWithinTheFrame(
            @ForAll("plans") Strategy plan,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(min = 320, max = 900) int width,
            @ForAll("languages") Locale language) {
        PictureSettings settings = PictureSettings.defaults().withWidth(width).inLanguage(language);
        for (Picture picture : Pictures.of(plan, day, settings)) {
            assertThat(picture.labels()).as(id(picture)).allMatch(picture.frame()::contains);
            assertThat(picture.shapes()).as(id(picture)).allMatch(picture.frame()::contains);
        }
    }

    @Property(tries = 30)
    void aPictureIsXmlOfAFewElementsWithIdsOfItsOwn(@ForAll("plans") Strategy plan, @ForAll("days") LocalDate day) {
        for (Picture picture : Pictures.of(plan, day, PictureSettings.defaults().withIdPrefix("spring-"))) {
            SvgReader svg = new SvgReader(picture.svg());

            assertThat(svg.elements("*")).extracting(Element::getLocalName).isSubsetOf(ELEMENTS);
            assertThat(svg.ids()).doesNotHaveDuplicates().allMatch(id -> id.matches("spring-[A-Za-z0-9_-]+"));
            assertThat(svg.root().getAttribute("role")).isEqualTo("img");
            assertThat(svg.texts("desc")).singleElement().asString().isNotBlank();
        }
    }

    @Property(tries = 10)
    void theSamePlanHasTheSamePictures(@ForAll("plans") Strategy plan, @ForAll("days") LocalDate day) {
        List<Picture> pictures = Pictures.of(plan, day, PictureSettings.defaults());

        assertThat(Pictures.of(plan.toBuilder().build(), day, PictureSettings.defaults()))
                .isEqualTo(pictures);
    }

    private static String id(Picture picture) {
        return new SvgReader(picture.svg()).root().getAttribute("id");
    }
}
