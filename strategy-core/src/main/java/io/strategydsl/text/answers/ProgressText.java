package io.strategydsl.text.answers;

import io.strategydsl.internal.Numbers;
import io.strategydsl.model.Goal;
import io.strategydsl.model.Schedule;
import io.strategydsl.model.Tactic;
import io.strategydsl.model.words.ValueWords;
import io.strategydsl.model.words.Wording;
import io.strategydsl.planning.progress.DatedTactic;
import io.strategydsl.planning.progress.GoalProgress;
import io.strategydsl.planning.progress.MetricProgress;
import io.strategydsl.planning.progress.ObjectiveProgress;
import io.strategydsl.planning.progress.Progress;
import io.strategydsl.planning.progress.ReviewProgress;
import io.strategydsl.planning.progress.Verdict;
import io.strategydsl.text.layout.Ids;
import io.strategydsl.text.layout.TextLines;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Prints progress: objectives with their goals, goals with their metrics, then tactics and reviews. A goal that supports
 * several objectives is written in full under the first of them.
 */
public final class ProgressText {
    private static final String SHARES =
            "Achieved and planned are shares of the change from the baseline, or the previous target, to the target, on"
                    + " the day of the latest number. A level to keep counts as 100% while it is kept.";

    private final Progress progress;
    private final GoalsInProgress goals;
    private final TextLines lines = new TextLines();
    // By identity: a plan can have two goals that are equal, and loses neither.
    private final Set<Goal> written = Collections.newSetFromMap(new IdentityHashMap<>());

    private ProgressText(Progress progress) {
        this.progress = progress;
        this.goals = new GoalsInProgress(progress);
    }

    /** Returns the progress as text that ends in a line break. */
    public static String of(Progress progress) {
        return new ProgressText(progress).text();
    }

    private String text() {
        lines.hanging(0, "Progress of " + progress.strategy().id() + " as of " + progress.day());
        lines.paragraph(0, tolerance() + " " + SHARES);
        writeObjectives();
        writeGoalsApart();
        writeMetricsApart();
        writeTacticsDone();
        write("TACTICS LATE", progress.tacticsLate());
        write("TACTICS NEXT", progress.tacticsNext());
        writeTacticsWithoutDay();
        writeReviews();
        return lines.toString();
    }

    private String tolerance() {
        return progress.tolerance() == 0
                ? "A metric is ahead or behind when it is off the line to its target at all."
                : "A metric is ahead or behind when it is off the line to its target by more than "
                        + progress.tolerance() + "% of the planned change.";
    }

    private void writeObjectives() {
        if (progress.objectives().isEmpty()) {
            return;
        }
        lines.heading("OBJECTIVES");
        for (ObjectiveProgress each : progress.objectives()) {
            lines.hanging(1, Ids.titled(each.objective().id(), each.objective().text()));
            if (each.goals().isEmpty()) {
                lines.paragraph(3, "no goal supports it");
                continue;
            }
            lines.paragraph(3, summary(each.verdict(), each.counts()));
            goals.next(each.objective()).forEach(goal -> write(goal, 2));
        }
    }

    private void writeGoalsApart() {
        List<GoalProgress> apart = progress.goals().stream()
                .filter(goal -> !written.contains(goal.goal()))
                .toList();
        if (!apart.isEmpty()) {
            lines.heading("GOALS OF NO OBJECTIVE");
            apart.forEach(goal -> write(goal, 1));
        }
    }

    private void write(GoalProgress each, int depth) {
        Goal goal = each.goal();
        if (!written.add(goal)) {
            lines.hanging(depth, "goal " + goal.id() + ", see above");
            return;
        }
        lines.hanging(depth, Ids.titled("goal " + goal.id(), goal.text()));
        String partOf = goal.partOf().map(above -> "; part of " + above).orElse("");
        lines.paragraph(depth + 2, summary(each.verdict(), each.counts()) + partOf);
        // Those of the goals below are counted here and listed there.
        ProgressTable.write(goals.metrics(goal), depth + 2, lines);
    }

    private void writeMetricsApart() {
        List<MetricProgress> apart = progress.metrics().stream()
                .filter(metric -> !goals.measuresAny(metric))
                .toList();
        if (!apart.isEmpty()) {
            lines.heading("METRICS OF NO GOAL");
            ProgressTable.write(apart, 1, lines);
        }
    }

    /** Returns "BEHIND: 1 behind, 2 on track", "NO DATA: no metric". */
    private static String summary(Verdict verdict, Map<Verdict, Integer> counts) {
        List<String> parts = new ArrayList<>();
        counts.forEach((each, count) -> {
            if (count > 0) {
                parts.add(Numbers.written(count) + " " + Wording.constant(each));
            }
        });
        return Wording.constant(verdict).toUpperCase(Locale.ROOT) + ": "
                + (parts.isEmpty() ? "no metric" : String.join(", ", parts));
    }

    private void write(String heading, List<DatedTactic> tactics) {
        if (tactics.isEmpty()) {
            return;
        }
        lines.heading(heading);
        tactics.forEach(this::write);
    }

    private void write(DatedTactic each) {
        lines.hanging(
                1,
                (each.dayStated() ? "" : "by ")
                        + each.day() + " "
                        + Ids.titled(each.tactic().id(), each.tactic().text()));
    }

    private void writeTacticsDone() {
        if (progress.tacticsDone().isEmpty() && progress.tacticsDoneWithoutDay().isEmpty()) {
            return;
        }
        lines.heading("TACTICS DONE");
        progress.tacticsDone().forEach(this::write);
        progress.tacticsDoneWithoutDay()
                .forEach(tactic -> lines.hanging(1, Ids.titled(tactic.id(), tactic.text()) + " (no day stated)"));
    }

    private void writeTacticsWithoutDay() {
        if (progress.tacticsWithoutDay().isEmpty()) {
            return;
        }
        lines.heading("TACTICS WITHOUT A DAY");
        for (Tactic tactic : progress.tacticsWithoutDay()) {
            String schedule = tactic.schedule()
                    .map(stated -> " (" + ValueWords.WHOLE.of(stated)
                            + (stated instanceof Schedule.Relative ? "; no day yet)" : ")"))
                    .orElse("");
            lines.hanging(1, Ids.titled(tactic.id(), tactic.text()) + schedule);
        }
    }

    private void writeReviews() {
        if (progress.reviews().isEmpty()) {
            return;
        }
        lines.heading("REVIEWS");
        for (ReviewProgress each : progress.reviews()) {
            lines.hanging(1, Ids.titled(each.review().id(), each.review().text()));
            String held = each.lastHeld().map(day -> "last held on " + day).orElse("never held");
            String about = each.isDueStated() ? "" : "about ";
            String due = each.due()
                    .map(day -> each.isOverdue() ? "OVERDUE since " + about + day : "due by " + about + day)
                    .orElse("no day on which it is due");
            lines.paragraph(3, held + "; " + due);
        }
    }
}
