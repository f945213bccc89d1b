package io.strategydsl.json;

import com.google.common.hash.Hashing;
import io.strategydsl.model.ElementPath;
import io.strategydsl.model.table.Attribute;
import io.strategydsl.model.table.Role;
import io.strategydsl.model.table.Table;
import io.strategydsl.rule.Finding;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * By what the findings of a report are known again in the next one: rule and path, and what was found where there can
 * be several findings at one path. Numbers that change from day to day are not part of it. No two are the same.
 */
final class Fingerprints {
    private static final int MAX_READABLE = 100;

    private final Map<String, Integer> findingsByPlace = new HashMap<>();
    private final Map<String, Integer> lastNumber = new HashMap<>();
    private final Set<String> given = new HashSet<>();

    /** All findings of the report, whether they are asked for or not, so that leaving some out changes no other. */
    Fingerprints(List<Finding> findings) {
        findings.forEach(finding -> findingsByPlace.merge(place(finding), 1, Integer::sum));
    }

    /** Returns the fingerprint of the next finding; findings come in the order of the report. */
    String next(Finding finding) {
        String place = place(finding);
        boolean isAlone = findingsByPlace.getOrDefault(place, 0) <= 1;
        Optional<String> detail = isAlone
                ? finding.found().filter(found -> holdsSeveralWords(finding.path()))
                : finding.found().or(() -> Optional.of(finding.message()));
        return numbered(place + detail.map(words -> ":" + shortened(words)).orElse(""));
    }

    private static String place(Finding finding) {
        return finding.id() + ":" + finding.path();
    }

    /** Returns whether the path can have findings for several ids or texts, now or later. */
    private static boolean holdsSeveralWords(ElementPath path) {
        return path.attribute()
                .flatMap(name -> Table.of(path.kind()).form().attribute(name))
                .filter(attribute -> attribute.cardinality().isMany() && isOfWords(attribute))
                .isPresent();
    }

    private static boolean isOfWords(Attribute attribute) {
        return attribute.role() instanceof Role.Reference
                || attribute.role() instanceof Role.Text
                || attribute.role() instanceof Role.Labels;
    }

    private static String shortened(String words) {
        return words.length() <= MAX_READABLE
                ? words
                : Hashing.farmHashFingerprint64()
                        .hashString(words, StandardCharsets.UTF_8)
                        .toString();
    }

    private String numbered(String fingerprint) {
        String unique = fingerprint;
        while (!given.add(unique)) {
            unique = fingerprint + "#" + lastNumber.merge(fingerprint, 2, (last, second) -> last + 1);
        }
        return unique;
    }
}
