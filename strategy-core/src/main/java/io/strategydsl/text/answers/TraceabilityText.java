package io.strategydsl.text.answers;

import io.strategydsl.model.Strategy;
import io.strategydsl.model.StrategyIndex;
import io.strategydsl.planning.traceability.DanglingReference;
import io.strategydsl.planning.traceability.TraceGap;
import io.strategydsl.planning.traceability.Traceability;
import io.strategydsl.text.layout.Ids;
import io.strategydsl.text.layout.TextLines;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Prints what supports what, in both directions, and where a link is missing. */
public final class TraceabilityText {

    private TraceabilityText() {}

    /** Returns the traceability as text that ends in a line break. */
    public static String of(Traceability traceability) {
        Strategy strategy = traceability.strategy();
        StrategyIndex index = StrategyIndex.of(strategy);
        TextLines lines = new TextLines();
        lines.hanging(0, Ids.titled(strategy.id(), strategy.organisation().orElse("")));
        lines.heading("FROM OBJECTIVES TO PERSONAS");
        new TowardsPersonas(index, lines).write();
        lines.heading("FROM PERSONAS TO OBJECTIVES");
        new TowardsObjectives(index, lines).write();
        writeGaps(traceability.gaps(), lines);
        writeDangling(traceability.danglingReferences(), lines);
        return lines.toString();
    }

    private static void writeGaps(List<TraceGap> gaps, TextLines lines) {
        lines.heading("GAPS");
        if (gaps.isEmpty()) {
            lines.paragraph(1, "(none)");
        }
        Map<TraceGap.Kind, List<String>> byKind = new EnumMap<>(TraceGap.Kind.class);
        gaps.forEach(gap -> byKind.computeIfAbsent(gap.kind(), any -> new ArrayList<>())
                .add(gap.path().id().orElseThrow()));
        byKind.forEach((kind, ids) -> lines.hanging(1, heading(kind) + ": " + String.join(", ", ids)));
    }

    private static void writeDangling(List<DanglingReference> references, TextLines lines) {
        if (!references.isEmpty()) {
            lines.heading("REFERENCES THAT LEAD NOWHERE");
            references.forEach(reference -> lines.hanging(1, reference.words()));
        }
    }

    private static String heading(TraceGap.Kind kind) {
        return switch (kind) {
            case OBJECTIVE_WITHOUT_GOAL -> "objectives that no goal supports";
            case GOAL_WITHOUT_OBJECTIVE -> "goals that support no objective";
            case GOAL_WITHOUT_METRIC -> "goals that no metric measures";
            case GOAL_WITHOUT_TACTIC -> "goals that no tactic serves";
            case METRIC_WITHOUT_GOAL -> "metrics that measure no goal";
            case METRIC_WITHOUT_TACTIC -> "metrics that no tactic moves";
            case TACTIC_WITHOUT_GOAL -> "tactics that serve no goal";
            case TACTIC_WITHOUT_METRIC -> "tactics that move no metric";
            case TACTIC_WITHOUT_OWNER -> "tactics without an owner";
            case TACTIC_WITHOUT_DATE -> "tactics without a date";
            case TACTIC_WITHOUT_CHANNEL -> "tactics on no channel";
            case CHANNEL_WITHOUT_TACTIC -> "channels with neither a tactic nor a post";
            case CHANNEL_WITHOUT_METRIC -> "channels that no metric judges";
            case CHANNEL_WITHOUT_PERSONA -> "channels that reach no persona";
            case PERSONA_WITHOUT_CHANNEL -> "personas whom no channel reaches";
        };
    }
}
