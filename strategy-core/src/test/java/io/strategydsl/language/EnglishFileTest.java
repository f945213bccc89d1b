package io.strategydsl.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.strategydsl.language.phrases.Keys;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class EnglishFileTest {

    @Test
    void theFileSaysWhatTheCodeSays() throws IOException {
        EnglishFile english = EnglishFile.ofTheCode();
        if (Boolean.getBoolean("language.write")) {
            Files.writeString(Keys.file("en"), english.toString());
        }

        assertThat(Files.readString(Keys.file("en")))
                .as("the file is stale; write it anew with " + EnglishFile.COMMAND)
                .isEqualTo(english.toString());
    }

    @Test
    void theFileIsReadAsItIsWritten() throws IOException {
        assertThat(Keys.texts("en"))
                .containsExactlyInAnyOrderEntriesOf(EnglishFile.ofTheCode().texts());
    }
}
