package io.strategydsl.rules.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "See example.org | example.org",
                "See example.org/plan?for=us today | example.org/plan?for=us",
                "(example.org is ours) | example.org",
                "On shop24.example and 24.example | shop24.example 24.example",
                "On SHOP.EXAMPLE | SHOP.EXAMPLE",
                "On http://intranet | http://intranet",
                "On www.Example | www.Example",
                "On WWW.5 | WWW.5",
                "Mail<ruth@example.org> | ruth@example.org",
                "Mail \u201cruth@example.org\u201d | ruth@example.org",
                "Follow @ruth and @5am | @ruth @5am",
                "Ruth@ | Ruth@",
                "(@ruth is ours) | @ruth",
                "会社example.orgで | example.org",
                "公式 example.org/会社/案内 | example.org/会社/案内"
            })
    void beginAndEndWhereTheTextAroundThemDoes(String text, String addresses) {
        assertThat(addressesOf(text)).containsExactly(addresses.split(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bread, rolls and cakes",
                "Grow by 2.5 % in 2027.",
                "We bake.Nothing else",
                "Well...and then",
                ".example",
                "(.net)",
                "Version.x",
                "Version.x1",
                "Version.1x",
                "swww.Example",
                "ww.Example",
                "Meet @ noon",
                "Meet @",
                "To do: // nothing",
                "ratio:1//2",
                "会社。案内"
            })
    void areNotSeenInOtherSigns(String text) {
        assertThat(addressesOf(text)).isEmpty();
    }

    @Test
    void areLeftWithOneStep() {
        Addresses addresses = new Addresses("@ruth bakes");

        assertThat(addresses.endOfOneAt(2)).isEqualTo(5);
        assertThat(addresses.endOfOneAt(5)).isEqualTo(-1);
    }

    /** Each run of characters that are part of one. */
    private static List<String> addressesOf(String text) {
        Addresses addresses = new Addresses(text);
        List<String> found = new ArrayList<>();
        int start = -1;
        for (int place = 0; place <= text.length(); place++) {
            boolean isPart = place < text.length() && addresses.include(place);
            if (isPart && start < 0) {
                start = place;
            } else if (!isPart && start >= 0) {
                found.add(text.substring(start, place));
                start = -1;
            }
        }
        return found;
    }
}
