package io.strategydsl.model.written;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayFormatTest {
    private static final ValueFormat DAYS = ValueFormat.of(LocalDate.class);

    @ParameterizedTest
    @ValueSource(strings = {"2027-02-01", "2028-02-29", "0001-01-01", "9999-12-31"})
    void readsADayAsItIsWritten(String text) {
        assertThat(DAYS.read(text)).contains(LocalDate.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2027-02-30",
                "2027-02-29",
                "2027-00-01",
                "2027-13-01",
                "2027-01-00",
                "2027-01-32",
                "0000-01-01",
                "-001-01-01",
                "+10000-01-01",
                "2027-2-1",
                "2027-02-1 ",
                " 2027-02-01",
                "2027-02-011",
                "2027/02/01",
                "20270201",
                "2027-0a-01",
                "2027-02-/0",
                "2027-02-:0",
                "202\u0667-02-01",
                "\u0662\u0660\u0662\u0667-\u0660\u0662-\u0660\u0661"
            })
    void readsNothingElseAsADay(String text) {
        assertThat(DAYS.read(text)).isEmpty();
    }

    @Test
    void writesADayAsItIsRead() {
        assertThat(ValueFormat.text(LocalDate.of(2027, 2, 1))).isEqualTo("2027-02-01");
    }
}
