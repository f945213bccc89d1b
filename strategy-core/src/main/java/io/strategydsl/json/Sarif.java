package io.strategydsl.json;

import io.strategydsl.internal.Checks;
import io.strategydsl.internal.PlainText;
import io.strategydsl.validation.ValidationReport;
import java.net.URI;
import java.util.Optional;

/**
 * A report in SARIF 2.1.0, the format in which build pipelines and editors exchange what tools have found.
 *
 * <pre>{@code
 * Sarif sarif = Sarif.of(report)
 *         .inFile(URI.create("src/main/java/acme/Campfire.java"))
 *         .withoutAccepted();
 * Files.writeString(Path.of("report.sarif"), sarif.text());
 * }</pre>
 *
 * <p>There is one run, with the rules that were applied and those of the validator that found something. Its category
 * is "strategy-core/" and the id of the plan, so that the reports of several plans do not replace each other. A result
 * names its element as a logical location, such as "tactics/list/owners". It is known again in the next run by its
 * rule, that path and, where an attribute has several values, the one that was found; no two results of a run have the
 * same fingerprint. What is suppressed or was known before is a result with an external suppression, which states the
 * reason; that of what the plan itself accepts is one in the source.
 *
 * <p>Code scanning of GitHub takes results only beside the lines of a file, and opens an alert even for those that are
 * suppressed: name the file that states the plan by {@link #inFile(URI)} or, if it is a plan file, by {@link
 * #withSource(URI, PlanSource)}, and call {@link #withoutAccepted()}.
 *
 * <p>Instances are immutable; every setting returns another one.
 */
public final class Sarif {
    private static final Checks CHECKS = Checks.of("report as SARIF");

    private final ValidationReport report;
    private final Optional<URI> file;
    private final Optional<PlanSource> source;
    private final boolean accepted;

    private Sarif(ValidationReport report, Optional<URI> file, Optional<PlanSource> source, boolean accepted) {
        this.report = report;
        this.file = file;
        this.source = source;
        this.accepted = accepted;
    }

    /** Starts from a report, with all its results and without a file. */
    public static Sarif of(ValidationReport report) {
        return new Sarif(CHECKS.present("report", report), Optional.empty(), Optional.empty(), true);
    }

    /**
     * Sets the file that states the plan, beside whose first line the results are shown.
     *
     * @param file where it is, best relative to the root of the repository: {@code
     *     URI.create("src/main/java/acme/Campfire.java")}
     * @throws IllegalArgumentException if it has no path
     */
    public Sarif inFile(URI file) {
        return new Sarif(report, Optional.of(withPath(file)), Optional.empty(), accepted);
    }

    /**
     * Sets the plan file from which the plan was read. Each result is shown beside the line that states what it is about,
     * or to which the missing statement would be added.
     *
     * @param file where it is, best relative to the root of the repository: {@code URI.create("plans/campfire.json")}
     * @throws IllegalArgumentException if it has no path, or if the report is about a plan with another id
     */
    public Sarif withSource(URI file, PlanSource source) {
        String id = CHECKS.present("source", source).strategy().id();
        if (!id.equals(report.strategy().id())) {
            throw CHECKS.refused("the source states plan '" + id + "', but the report is about plan '"
                    + report.strategy().id() + "'; pass the source of the plan that was validated");
        }
        return new Sarif(report, Optional.of(withPath(file)), Optional.of(source), accepted);
    }

    private static URI withPath(URI file) {
        String path = CHECKS.present("file", file).getPath();
        if (path == null || path.isEmpty()) {
            throw CHECKS.refused(
                    "file " + PlainText.quoted(file.toString())
                            + " has no path; name it from the root of the repository, such as \"src/main/java/acme/Plan.java\"");
        }
        return file;
    }

    /** Leaves out what is suppressed and what was known before. */
    public Sarif withoutAccepted() {
        return new Sarif(report, file, source, false);
    }

    /** Returns the document, indented by two spaces, with a line break at its end. */
    public String text() {
        return new SarifDocument(report, file, source, accepted).json().toString();
    }

    /** Returns the same as {@link #text()}. */
    @Override
    public String toString() {
        return text();
    }
}
