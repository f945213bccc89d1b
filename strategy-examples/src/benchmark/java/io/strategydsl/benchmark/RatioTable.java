package io.strategydsl.benchmark;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/**
 * What was measured, as ratios to the floor of the same case. The first word of a benchmark's name says who did it and the
 * rest what was done, so that {@code validatorText} compares with {@code floorText}.
 */
final class RatioTable {
    private static final Set<String> FLOORS = Set.of("floor", "records", "alone");
    private static final String BYTES = "gc.alloc.rate.norm";
    private static final String LINE = "%-24s %-42s %-20s %14s %18s %14s %9s%n";

    private RatioTable() {}

    /**
     * Prints one line for each case. Times and ratios are of medians; the error of a ratio follows from the errors of both
     * means, at 99.9 %.
     */
    static void print(Collection<RunResult> results, PrintStream out) {
        Map<String, RunResult> floors = new LinkedHashMap<>();
        for (RunResult result : results) {
            if (FLOORS.contains(who(result))) {
                floors.put(whatWasDone(result), result);
            }
        }
        out.printf(Locale.ROOT, "%n" + LINE, "benchmark", "case", "by", "time", "ratio", "bytes", "ratio");
        List<RunResult> inOrder = new ArrayList<>(results);
        // Each floor before what compares with it.
        inOrder.sort(Comparator.comparing(RatioTable::whatWasDone)
                .thenComparing(result -> !FLOORS.contains(who(result)))
                .thenComparing(RatioTable::method));
        for (RunResult result : inOrder) {
            RunResult floor = floors.get(whatWasDone(result));
            out.printf(
                    Locale.ROOT,
                    LINE,
                    type(result),
                    parameters(result),
                    method(result),
                    time(result),
                    floor == null ? "" : ratio(result.getPrimaryResult(), floor.getPrimaryResult()),
                    bytes(result),
                    floor == null ? "" : ratioOfBytes(result, floor));
        }
    }

    private static String ratio(Result<?> result, Result<?> floor) {
        double ratio = median(result) / median(floor);
        double error = Math.hypot(relativeError(result), relativeError(floor));
        // Of one or two measurements no error can be told.
        return Double.isNaN(error)
                ? String.format(Locale.ROOT, "%.2f", ratio)
                : String.format(Locale.ROOT, "%.2f \u00b1 %.2f", ratio, ratio * error);
    }

    private static double relativeError(Result<?> result) {
        return result.getScoreError() / result.getScore();
    }

    private static String time(RunResult result) {
        Result<?> time = result.getPrimaryResult();
        return String.format(Locale.ROOT, "%.1f %s", median(time), time.getScoreUnit());
    }

    private static double median(Result<?> result) {
        return result.getStatistics().getPercentile(50);
    }

    private static String bytes(RunResult result) {
        Result<?> bytes = result.getSecondaryResults().get(BYTES);
        return bytes == null ? "" : String.format(Locale.ROOT, "%.0f", bytes.getScore());
    }

    private static String ratioOfBytes(RunResult result, RunResult floor) {
        Result<?> bytes = result.getSecondaryResults().get(BYTES);
        Result<?> ofFloor = floor.getSecondaryResults().get(BYTES);
        return bytes == null || ofFloor == null
                ? ""
                : String.format(Locale.ROOT, "%.2f", bytes.getScore() / ofFloor.getScore());
    }

    /** What results have to share to be compared. */
    private static String whatWasDone(RunResult result) {
        String suffix = method(result).substring(who(result).length());
        return type(result) + " " + suffix + " " + parameters(result);
    }

    private static String who(RunResult result) {
        String method = method(result);
        int end = 0;
        while (end < method.length() && Character.isLowerCase(method.charAt(end))) {
            end++;
        }
        return method.substring(0, end);
    }

    private static String method(RunResult result) {
        String name = result.getParams().getBenchmark();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static String type(RunResult result) {
        String name = result.getParams().getBenchmark();
        String type = name.substring(0, name.lastIndexOf('.'));
        return type.substring(type.lastIndexOf('.') + 1).replace("Benchmark", "");
    }

    private static String parameters(RunResult result) {
        BenchmarkParams params = result.getParams();
        StringBuilder text = new StringBuilder();
        for (String key : params.getParamsKeys()) {
            text.append(text.length() == 0 ? "" : ", ").append(key).append('=').append(params.getParam(key));
        }
        return text.toString();
    }
}
