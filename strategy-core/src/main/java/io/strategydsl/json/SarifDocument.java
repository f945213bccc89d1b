package io.strategydsl.json;

import io.strategydsl.internal.PlainText;
import io.strategydsl.model.ElementPath;
import io.strategydsl.rule.Finding;
import io.strategydsl.rule.RuleId;
import io.strategydsl.rule.RuleInfo;
import io.strategydsl.validation.RuleOutcome;
import io.strategydsl.validation.SuppressedFinding;
import io.strategydsl.validation.ValidationReport;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What {@link Sarif} writes. */
final class SarifDocument {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private static final String TOOL = "strategy-core";

    /** How long a description of a rule can be for code scanning. */
    private static final int MAX_DESCRIPTION = 1000;

    private final ValidationReport report;
    private final Optional<URI> file;
    private final Optional<PlanSource> source;
    private final boolean accepted;
    private final Map<RuleId, RuleInfo> rules = new LinkedHashMap<>();
    private final Map<RuleId, Integer> positions = new LinkedHashMap<>();

    SarifDocument(ValidationReport report, Optional<URI> file, Optional<PlanSource> source, boolean accepted) {
        this.report = report;
        this.file = file;
        this.source = source;
        this.accepted = accepted;
        Stream<RuleInfo> applied = report.outcomes().stream().map(RuleOutcome::rule);
        // What the validator itself reports has findings but is no rule of the set.
        Stream<RuleInfo> reported = allFindings().map(Finding::rule);
        Stream.concat(applied, reported).forEach(rule -> {
            if (rules.putIfAbsent(rule.id(), rule) == null) {
                positions.put(rule.id(), positions.size());
            }
        });
    }

    JsonObject json() {
        return new JsonObject().with("$schema", SCHEMA).with("version", "2.1.0").with("runs", List.of(run()));
    }

    private JsonObject run() {
        JsonObject driver = new JsonObject()
                .with("name", TOOL)
                .with("rules", rules.values().stream().map(SarifDocument::rule).toList());
        return new JsonObject()
                .with("tool", new JsonObject().with("driver", driver))
                .with("automationDetails", new JsonObject().with("id", category()))
                .withIfStated("columnKind", source.map(plan -> "utf16CodeUnits"))
                .with("results", results());
    }

    /** Ends in a slash, because the part after it would distinguish runs of the same plan. */
    private String category() {
        return TOOL + "/" + report.strategy().id() + "/";
    }

    private static JsonObject rule(RuleInfo rule) {
        return new JsonObject()
                .with("id", rule.id())
                .with("shortDescription", description(rule.title()))
                .with("fullDescription", description(firstStated(rule.description(), rule.title())))
                .with("help", text(firstStated(paragraphs(rule.why(), rule.fix()), rule.description(), rule.title())))
                .with(
                        "defaultConfiguration",
                        new JsonObject().with("level", rule.severity().word()));
    }

    private List<JsonObject> results() {
        List<JsonObject> counting = new ArrayList<>();
        List<JsonObject> setApart = new ArrayList<>();
        Fingerprints fingerprints = new Fingerprints(allFindings().toList());
        for (Finding finding : report.findings()) {
            // Empty rather than left out: either all results of a run have suppressions or none.
            counting.add(result(finding, fingerprints.next(finding)).with("suppressions", List.of()));
        }
        for (SuppressedFinding suppressed : report.suppressed()) {
            Finding finding = suppressed.finding();
            setApart.add(result(finding, fingerprints.next(finding))
                    .with(
                            "suppressions",
                            List.of(suppression(suppressed.byPlan() ? "inSource" : "external", suppressed.reason()))));
        }
        for (Finding known : report.known()) {
            setApart.add(result(known, fingerprints.next(known))
                    .with("suppressions", List.of(suppression("external", "It was known before."))));
        }
        return accepted ? Stream.of(counting, setApart).flatMap(List::stream).toList() : counting;
    }

    private Stream<Finding> allFindings() {
        Stream<Finding> suppressed = report.suppressed().stream().map(SuppressedFinding::finding);
        return Stream.of(report.findings().stream(), suppressed, report.known().stream())
                .flatMap(findings -> findings);
    }

    private static JsonObject suppression(String kind, String reason) {
        return new JsonObject().with("kind", kind).with("justification", reason);
    }

    private JsonObject result(Finding finding, String fingerprint) {
        JsonObject location = new JsonObject()
                .withIfStated("physicalLocation", file.map(uri -> physicalLocation(uri, finding.path())))
                .with("logicalLocations", List.of(logicalLocation(finding.path())));
        JsonObject fingerprints = new JsonObject().with("strategyPath/v1", fingerprint);
        if (file.isPresent()) {
            // The only one that code scanning reads; without it, all results of the first line would be one alert.
            fingerprints.with("primaryLocationLineHash", fingerprint);
        }
        return new JsonObject()
                .with("ruleId", finding.id())
                .with("ruleIndex", positions.getOrDefault(finding.id(), -1))
                .with("level", finding.severity().word())
                .with("message", text(finding.message()))
                .with("locations", List.of(location))
                .with("partialFingerprints", fingerprints);
    }

    private JsonObject physicalLocation(URI uri, ElementPath path) {
        return new JsonObject()
                .with("artifactLocation", new JsonObject().with("uri", uri.toASCIIString()))
                .with("region", source.map(plan -> region(plan, path)).orElseGet(SarifDocument::firstLine));
    }

    /** Returns the name of the attribute in its quotes, or the bracket with which the element begins. */
    private static JsonObject region(PlanSource source, ElementPath path) {
        Position start = source.nearest(path);
        boolean isNamed = path.attribute().isPresent() && source.position(path).isPresent();
        int length = isNamed ? source.lengthOfName(path.attribute().get()) : 1;
        return region(start.line(), start.column(), start.column() + length);
    }

    /** Returns the place before the first character, since the line that states the element is unknown. */
    private static JsonObject firstLine() {
        return region(1, 1, 1);
    }

    private static JsonObject region(int line, int startColumn, int endColumn) {
        return new JsonObject()
                .with("startLine", line)
                .with("startColumn", startColumn)
                .with("endLine", line)
                .with("endColumn", endColumn);
    }

    private static JsonObject logicalLocation(ElementPath path) {
        List<ElementPath.Step> steps = path.steps();
        return new JsonObject()
                .with(
                        "name",
                        steps.isEmpty()
                                ? path.toString()
                                : steps.get(steps.size() - 1).name())
                .with("fullyQualifiedName", path)
                .with("kind", path.attribute().isPresent() ? "property" : "object");
    }

    private static String paragraphs(String... paragraphs) {
        return Stream.of(paragraphs).filter(paragraph -> !paragraph.isEmpty()).collect(Collectors.joining("\n\n"));
    }

    /** Code scanning refuses a rule that leaves out one of its texts. */
    private static String firstStated(String... texts) {
        return Stream.of(texts).filter(text -> !text.isEmpty()).findFirst().orElse("");
    }

    private static JsonObject description(String words) {
        return text(PlainText.value(words, MAX_DESCRIPTION));
    }

    /** In a message of SARIF a single brace begins or ends the number of an argument. */
    private static JsonObject text(String words) {
        return new JsonObject().with("text", words.replace("{", "{{").replace("}", "}}"));
    }
}
