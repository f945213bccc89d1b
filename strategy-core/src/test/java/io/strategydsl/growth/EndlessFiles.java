package io.strategydsl.growth;

import io.strategydsl.json.ReadLimits;
import io.strategydsl.json.StrategyFormatException;
import io.strategydsl.json.StrategyJson;
import io.strategydsl.json.StrategyReader;
import io.strategydsl.yaml.StrategyYaml;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads plan files that never end, in a JVM that has little memory. */
final class EndlessFiles {
    private static final String JSON = "{\"format\": \"strategy/1\", \"id\": \"plan\", ";
    private static final String YAML = "format: strategy/1\nid: plan\n";
    private static final ReadLimits LIMITS = ReadLimits.standard().maxLength(5_000_000);

    private EndlessFiles() {}

    /** Ends with an exception if a file is not refused. */
    public static void main(String[] arguments) throws IOException {
        StrategyReader json = StrategyJson.reader().limits(LIMITS);
        for (String opening : List.of(
                "\"about\": \"~x",
                "\"about\": \"~\\u0041",
                "\"tactics\": [{\"id\": \"list\", \"effort\": ~7",
                "\"~x",
                "\"goals\": ~[",
                "\"x\": ~{\"a\":",
                "\"x\": [~1,",
                "~\"x\":1,",
                "~ ")) {
            assertRefused(json, JSON, opening);
        }
        StrategyReader yaml = StrategyYaml.reader().limits(LIMITS);
        for (String opening : List.of(
                "about: ~x",
                "about: ~x ",
                "about: \"~\\u0041",
                "about: '~x\n ",
                "about: |\n~  x\n",
                "about: >\n~  x\n\n",
                "~x",
                "# ~x",
                "~# x\n",
                "~\n",
                "x: [~🔥🔥🔥🔥, ",
                "x:\n~- 1\n",
                "x:\n~- &a 1\n",
                "x: ~[",
                "x: ~{a: ",
                "~- ",
                "~? ")) {
            assertRefused(yaml, YAML, opening);
        }
        System.out.println("all refused");
    }

    /** What stands behind the sign comes again and again. */
    private static void assertRefused(StrategyReader reader, String header, String opening) throws IOException {
        String[] parts = opening.split("~", -1);
        try {
            reader.read(new Endless(header + parts[0], parts[1]));
        } catch (StrategyFormatException e) {
            return;
        }
        throw new IllegalStateException("a plan was read from " + opening);
    }

    /** A beginning, and then the same again and again. */
    private static final class Endless extends InputStream {
        private byte[] bytes;
        private final byte[] again;
        private int next;

        Endless(String beginning, String again) {
            this.bytes = beginning.getBytes(StandardCharsets.UTF_8);
            this.again = again.repeat(1_000).getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public int read() {
            if (next == bytes.length) {
                bytes = again;
                next = 0;
            }
            next++;
            return bytes[next - 1] & 0xFF;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            for (int i = 0; i < length; i++) {
                target[offset + i] = (byte) read();
            }
            return length;
        }
    }
}
