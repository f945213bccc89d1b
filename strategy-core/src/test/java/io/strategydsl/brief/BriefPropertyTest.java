package io.strategydsl.brief;

import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.internal.Printed;
import io.strategydsl.model.Strategy;
import io.strategydsl.model.StrategyArbitraries;
import io.strategydsl.validation.StrategyValidator;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.w3c.dom.Element;

/** What holds for the brief of any plan. */
class BriefPropertyTest {
    private static final LocalDate DAY = LocalDate.of(2027, 5, 15);
    private static final Set<String> LOADING =
            Set.of("script", "link", "img", "iframe", "object", "embed", "base", "image");

    @Provide
    Arbitrary<Strategy> plans() {
        return StrategyArbitraries.anyStrategy();
    }

    @Property(tries = 25)
    void thePageIsOneThatReadersOfScreensFindTheirWayIn(@ForAll("plans") Strategy plan) {
        XmlPage page = XmlPage.read(brief(plan).html());

        assertThat(page.elements("h1")).hasSize(1);
        assertThat(skippedLevels(page)).isEmpty();
        assertThat(page.elements("caption")).hasSameSizeAs(page.elements("table"));
        assertThat(page.elements("th")).allMatch(header -> header.hasAttribute("scope"));
        assertThat(page.elements("svg"))
                .allMatch(picture -> picture.getAttribute("role").equals("img"));
        assertThat(page.withClass("brief-scroll"))
                .allMatch(region -> region.hasAttribute("tabindex") && region.hasAttribute("aria-label"));
    }

    /** Headings that are more than one level below the one before. */
    private static List<String> skippedLevels(XmlPage page) {
        int[] last = {0};
        return page.elements().stream()
                .filter(element -> element.getTagName().matches("h[1-6]"))
                .filter(heading -> {
                    int level = heading.getTagName().charAt(1) - '0';
                    boolean skipped = level > last[0] + 1;
                    last[0] = level;
                    return skipped;
                })
                .map(XmlPage::text)
                .toList();
    }

    @Property(tries = 25)
    void everyLinkWithinThePageLeadsToOnePlace(@ForAll("plans") Strategy plan) {
        XmlPage page = XmlPage.read(brief(plan).html());
        List<String> ids = page.elements().stream()
                .filter(element -> element.hasAttribute("id"))
                .map(element -> element.getAttribute("id"))
                .toList();

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(page.elements("a"))
                .map(link -> link.getAttribute("href"))
                .filteredOn(address -> address.startsWith("#"))
                .allSatisfy(address -> assertThat(ids).contains(address.substring(1)));
    }

    @Property(tries = 25)
    void thePageLoadsAndRunsNothing(@ForAll("plans") Strategy plan) {
        XmlPage page = XmlPage.read(brief(plan).html());

        assertThat(page.elements().stream().map(Element::getLocalName).collect(Collectors.toSet()))
                .doesNotContainAnyElementsOf(LOADING);
        assertThat(page.elements("a"))
                .map(link -> link.getAttribute("href"))
                .allMatch(address -> address.matches("(?is)(#|https?:|mailto:).*"));
    }

    @Property(tries = 25)
    void nothingHarmfulIsWritten(@ForAll("plans") Strategy plan) {
        Brief brief = brief(plan);

        assertThat(Printed.faults(brief.html())).isEmpty();
        assertThat(Printed.faults(brief.markdown())).isEmpty();
    }

    private static Brief brief(Strategy plan) {
        return Brief.of(plan)
                .asOf(DAY)
                .with(StrategyValidator.standard().asOf(DAY).validate(plan));
    }
}
